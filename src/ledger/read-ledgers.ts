import { readYesNo, type YesNoReading } from "../regulation/yes-no";
import { countFact, setAsideFindings } from "./counting/count";
import { EnterpriseIndex } from "./counting/enterprises";
import type { Circumstances, CountedPlatform } from "./counting/judgement";
import { cellOf, ledgerTable, type LedgerRow, type LedgerTable } from "./counting/ledger-table";
import { assemble, type CountedFact } from "./counting/assemble";
import { missingColumns, missingLedger, notCounted } from "./counting/missing";
import { PlatformDirectory } from "./counting/platforms";
import { ProjectLinks } from "./counting/project-links";
import { remarksOn } from "./counting/remarks";
import { readRoster } from "./counting/roster";
import { COUNTING_RULES } from "./counting/rules";
import type { CountingStep } from "./counting/step";
import { whoIsAssessed, type Assessed } from "./counting/assessed";
import type { LedgerKind } from "./ledgers/definition";
import { findLedgers } from "./ledgers/find-ledgers";
import type { LedgerOptions, LedgerReading } from "./reading";
import type { CellValue, SheetGrid } from "./sheet";
import type { DateSystem } from "./values/date";

type Tables = ReadonlyMap<LedgerKind, LedgerTable>;

/**
 * Reads the bureau's ledgers and counts the facts from them (reading.md): what counts, what does not and why, and what a
 * person must decide. It never throws on anything that stands in a sheet.
 *
 * @param sheets the workbook's sheets as they stand, hidden ones too
 */
export function readLedgers(sheets: readonly SheetGrid[], options: LedgerOptions): LedgerReading {
  const steps = readLedgersInSteps(sheets, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same, in steps of a few milliseconds, for a caller that must not hold up others; to cancel, take no more steps. */
export function* readLedgersInSteps(
  sheets: readonly SheetGrid[],
  options: LedgerOptions,
): Generator<CountingStep, LedgerReading> {
  const system: DateSystem = { date1904: options.date1904 === true };
  const { ledgers, findings: aboutLedgers } = findLedgers(sheets, options.mapping);
  const tables = new Map<LedgerKind, LedgerTable>();
  for (const [kind, ledger] of ledgers) tables.set(kind, yield* ledgerTable(ledger));
  const rosterTable = tables.get("roster");
  const roster = rosterTable === undefined ? null : readRoster(rosterTable, system);
  const assessed = whoIsAssessed(roster, tables, options.cycle);
  const around = circumstances(tables, assessed, system);
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
  return assemble({ ledgers, roster, assessed, counted, aboutLedgers, setAside });
}

function circumstances(tables: Tables, { directory }: Assessed, system: DateSystem): Circumstances {
  const [diagnosis, project] = [tables.get("diagnosis"), tables.get("project")];
  const enterprises = new EnterpriseIndex();
  const links = new ProjectLinks({
    reports: diagnosis?.columns.has("report") === true && project?.columns.has("report") === true,
    projects: project?.columns.has("project") === true && project.columns.has("platform"),
  });
  for (const { row, platform } of entries(diagnosis, directory)) {
    enterprises.learn(row, platform.index);
    links.learnReport(row, platform.index);
  }
  for (const { row, platform } of entries(tables.get("visit"), directory)) enterprises.learn(row, platform.index);
  for (const { row, platform } of entries(project, directory)) links.learnProject(row, platform.index);
  return { system, enterprises, links, answerOf: rememberedAnswers() };
}

function* entries(
  table: LedgerTable | undefined,
  directory: PlatformDirectory,
): Generator<{ readonly row: LedgerRow; readonly platform: CountedPlatform }> {
  for (const row of table?.rows ?? []) {
    const match = row.kind === "data" ? directory.match(cellOf(row, "platform")) : null;
    if (match?.kind === "platform") yield { row, platform: match.platform };
  }
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
