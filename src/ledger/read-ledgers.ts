import { findAnchors, type Anchors } from "./columns/anchors";
import { CellReader } from "./counting/cell-reader";
import { ClaimedProjects } from "./counting/claimed-projects";
import { DEFAULT_COUNTING } from "./counting/counting-choices";
import { countFact, setAsideFindings } from "./counting/count";
import { learn } from "./counting/learn";
import { ledgerTable, type LedgerTable, type SortedRow } from "./counting/ledger-table";
import { assemble, type CountedFact } from "./counting/assemble";
import { missingColumns, missingLedger, notCounted } from "./counting/missing";
import { sampleSizes, type SampleSizes } from "./counting/samples";
import { remarksOn } from "./counting/remarks";
import { readRoster } from "./counting/roster";
import { countingRules } from "./counting/rules";
import { eachInSteps, type CountingStep } from "./counting/step";
import { whoIsAssessed } from "./counting/assessed";
import type { LedgerKind } from "./ledgers/definition";
import type { Finding } from "./finding";
import { OTHER_ANCHOR, TABLE_ANCHOR } from "./ledgers/definitions";
import type { FoundLedger } from "./ledgers/found";
import { findLedgersInSteps } from "./ledgers/find-ledgers";
import type { LedgerOptions, LedgerReading } from "./reading";
import type { SheetGrid } from "./sheet";
import type { DateSystem } from "./values/date";

/**
 * Reads the bureau's ledgers and counts the facts from them (reading.md): what counts, what does not and why, and what a
 * person must decide. It never throws on anything that stands in a sheet.
 *
 * @param sheets the workbook's sheets as they stand, hidden ones too
 */
export function readLedgers(sheets: readonly SheetGrid[], options: LedgerOptions): LedgerReading {
  const steps = readLedgersInSteps(findAnchors(sheets, TABLE_ANCHOR, OTHER_ANCHOR), options);
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
): Generator<CountingStep | null, LedgerReading> {
  const choices = options.choices ?? DEFAULT_COUNTING;
  const system: DateSystem = { date1904: options.date1904 === true };
  const { ledgers, candidates, findings: aboutLedgers } = yield* findLedgersInSteps(anchors, options.mapping);
  const tables = new Map<LedgerKind, LedgerTable[]>();
  for (const [kind, parts] of ledgers) tables.set(kind, yield* tablesOf(parts));
  const [rosterTable] = tables.get("roster") ?? [];
  const roster = rosterTable === undefined ? null : readRoster(rosterTable, system, choices);
  const assessed = whoIsAssessed(roster, tables, options.cycle, choices);
  const claimed = new ClaimedProjects();
  const cells = new CellReader(system);
  const around = { cells, claimed, ...(yield* learn(tables, assessed.directory, cells, choices)) };
  const visits = tables.get("visit");
  const samples: SampleSizes = visits === undefined ? new Map() : yield* sampleSizes(rowsOf(visits), assessed.platforms, assessed.directory, around);
  const counted: CountedFact[] = [];
  for (const rule of countingRules(choices, options.projectMinimumWan ?? PROJECT_MINIMUM_WAN)) {
    const parts = tables.get(rule.ledger) ?? [];
    const missing = parts.length === 0 ? [missingLedger(rule)] : parts.flatMap((part) => missingColumns(rule, part));
    if (missing.length > 0) {
      counted.push({ rule, tally: null, isDated: false, trace: parts.flatMap((part) => notCounted(rule, part)), findings: missing });
      continue;
    }
    const tally = yield* countFact(rule, rowsOf(parts), assessed.directory, around);
    if (choices.crossIndicator === "exclusive") {
      yield* eachInSteps(rule, tally.counted, ({ row, platform }) => claimed.claim(platform.index, rule.projectNames?.(row) ?? []));
    }
    const remarks = yield* remarksOn(tally, { platforms: assessed.platforms, choices, around, samples });
    const { datedBy } = rule;
    const isDated = datedBy !== null && parts.some(({ columns }) => columns.has(datedBy));
    counted.push({ rule, tally, isDated, trace: tally.trace, findings: [...tally.findings, ...remarks] });
  }
  const all = [...tables.values()].flat();
  const setAside: (readonly Finding[])[] = [];
  for (const table of all) if (table.ledger.kind !== "roster") setAside.push(yield* setAsideFindings(table));
  return assemble({ tables: all, candidates, choices, roster, assessed, samples, counted, aboutLedgers, setAside: setAside.flat() });
}

const NO_ROWS: readonly SortedRow[] = [];

/** `concat` copies whole lists; `flatMap` would hold up the page at 200,000 rows. */
function rowsOf(parts: readonly LedgerTable[]): readonly SortedRow[] {
  return NO_ROWS.concat(...parts.map(({ rows }) => rows));
}

function* tablesOf(parts: readonly FoundLedger[]): Generator<CountingStep, LedgerTable[]> {
  const tables: LedgerTable[] = [];
  for (const part of parts) tables.push(yield* ledgerTable(part));
  return tables;
}

/** 单个项目投资不少于100万元 (annex, 项目实施 1), where the edition is not at hand. */
const PROJECT_MINIMUM_WAN = "100";
