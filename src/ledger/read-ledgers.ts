import { readYesNo, type YesNoReading } from "../regulation/yes-no";
import { findAnchors, type Anchors } from "./columns/anchors";
import { countFact, setAsideFindings } from "./counting/count";
import { learn } from "./counting/learn";
import { ledgerTable, type LedgerTable } from "./counting/ledger-table";
import { assemble, type CountedFact } from "./counting/assemble";
import { missingColumns, missingLedger, notCounted } from "./counting/missing";
import { remarksOn } from "./counting/remarks";
import { readRoster } from "./counting/roster";
import { COUNTING_RULES } from "./counting/rules";
import type { CountingStep } from "./counting/step";
import { whoIsAssessed } from "./counting/assessed";
import type { LedgerKind } from "./ledgers/definition";
import { TABLE_ANCHOR } from "./ledgers/definitions";
import { findLedgers } from "./ledgers/find-ledgers";
import type { LedgerOptions, LedgerReading } from "./reading";
import type { CellValue, SheetGrid } from "./sheet";
import type { DateSystem } from "./values/date";

/**
 * Reads the bureau's ledgers and counts the facts from them (reading.md): what counts, what does not and why, and what a
 * person must decide. It never throws on anything that stands in a sheet.
 *
 * @param sheets the workbook's sheets as they stand, hidden ones too
 */
export function readLedgers(sheets: readonly SheetGrid[], options: LedgerOptions): LedgerReading {
  const steps = readLedgersInSteps(findAnchors(sheets, TABLE_ANCHOR), options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same, in steps of a few milliseconds, for a caller that must not hold up others; to cancel, take no more steps.
 *
 * @param anchors where headers may stand on the sheets, found by `TABLE_ANCHOR`
 */
export function* readLedgersInSteps(
  anchors: Anchors,
  options: LedgerOptions,
): Generator<CountingStep, LedgerReading> {
  const system: DateSystem = { date1904: options.date1904 === true };
  const { ledgers, candidates, findings: aboutLedgers } = findLedgers(anchors, options.mapping);
  const tables = new Map<LedgerKind, LedgerTable>();
  for (const [kind, ledger] of ledgers) tables.set(kind, yield* ledgerTable(ledger));
  const rosterTable = tables.get("roster");
  const roster = rosterTable === undefined ? null : readRoster(rosterTable, system);
  const assessed = whoIsAssessed(roster, tables, options.cycle);
  const around = { system, ...(yield* learn(tables, assessed.directory)), answerOf: rememberedAnswers() };
  const counted: CountedFact[] = [];
  for (const rule of COUNTING_RULES) {
    const table = tables.get(rule.ledger);
    const missing = table === undefined ? [missingLedger(rule)] : missingColumns(rule, table);
    if (table === undefined || missing.length > 0) {
      const trace = table === undefined ? [] : notCounted(rule, table);
      counted.push({ rule, tally: null, isDated: false, trace, findings: missing });
      continue;
    }
    const tally = yield* countFact(rule, table, assessed.directory, around);
    const remarks = remarksOn(tally, assessed.platforms, system);
    const isDated = rule.datedBy !== null && table.columns.has(rule.datedBy);
    counted.push({ rule, tally, isDated, trace: tally.trace, findings: [...tally.findings, ...remarks] });
  }
  const setAside = [...tables].flatMap(([kind, table]) => (kind === "roster" ? [] : setAsideFindings(table)));
  return assemble({ tables: [...tables.values()], candidates, roster, assessed, counted, aboutLedgers, setAside });
}

function rememberedAnswers(): (value: CellValue) => YesNoReading {
  const known = new Map<CellValue, YesNoReading>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const reading = readYesNo(value);
    known.set(value, reading);
    return reading;
  };
}
