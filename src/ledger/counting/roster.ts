import { YES_NO_FACTS, type FactKey } from "../../regulation/facts";
import { message } from "../../regulation/message";
import type { Cycle } from "../cycle";
import { factName } from "../facts";
import { findingAbout, findingAt, type Finding } from "../finding";
import { ledgerName } from "../ledgers/find-ledgers";
import type { PlatformFacts } from "../platform";
import { leaderAsChosen, neededFacts, statedColumns, untoldFacts } from "../summary/as-chosen";
import { readPlatformRow } from "../summary/platform-row";
import type { FactDoubt } from "../summary/reading";
import { platformRows, type FormColumns } from "../summary/rows";
import { meetPlatforms } from "../summary/same-platform";
import { placeIn } from "../sheet";
import type { TraceRow } from "../trace";
import type { DateSystem } from "../values/date";
import { nameKey, normaliseName } from "../values/name";
import type { CountingChoices } from "./counting-choices";
import type { LedgerRow, LedgerTable } from "./ledger-table";
import { serviceDates } from "./service-dates";

/** The facts that the roster states: those of 组织机构. */
export const ROSTER_FACTS = [...YES_NO_FACTS, "insuredStaff"] as const satisfies readonly FactKey[];

/** What 平台名册 says. */
export interface RosterReading {
  readonly platforms: readonly PlatformFacts[];
  /** The service dates of each platform, by its place in `platforms`; null where they are not surely stated. */
  readonly cycles: readonly (Cycle | null)[];
  readonly doubts: readonly FactDoubt[];
  readonly trace: readonly TraceRow[];
  readonly findings: readonly Finding[];
}

/** Reads the roster: the platforms, the facts of 组织机构, and the service dates that make the cycle (Art. 3). */
export function readRoster(table: LedgerTable, system: DateSystem, choices: CountingChoices): RosterReading {
  const { header, until } = table.ledger;
  const name = table.columns.get("platform") ?? table.columns.get("company");
  if (name === undefined) return { platforms: [], cycles: [], doubts: [], trace: [], findings: [] };
  const columns = rosterColumns(table, name, choices);
  const { rows, findings } = platformRows(header, columns, until);
  const read = rows.map((index) => leaderAsChosen(readPlatformRow(header.grid, index, columns, () => null), columns.facts, choices));
  const met = meetPlatforms(read);
  const isPlatform = new Set(rows);
  const dates = serviceDates(table.rows.filter(({ index }) => isPlatform.has(index)), name, system);
  return {
    platforms: met.platforms,
    cycles: met.platforms.map((platform) => dates.cycles.get(nameKey(platform.name)) ?? null),
    doubts: read.flatMap((row) => row.doubts),
    trace: rosterTrace(table, name, new Map(rows.map((index, order) => [index, read[order]?.name ?? ""]))),
    findings: [...missingFacts(table, choices), ...read.flatMap((row) => row.findings), ...met.findings, ...dates.findings, ...markedRows(table, name, isPlatform), ...findings],
  };
}

function rosterColumns({ columns }: LedgerTable, name: number, choices: CountingChoices): FormColumns {
  const facts = statedColumns(ROSTER_FACTS, columns, choices);
  const company = columns.get("company");
  const others = [...columns.values()].filter((column) => column !== name && column !== company);
  return { name, company, facts, untold: untoldFacts(choices), others };
}

function missingFacts({ columns, ledger }: LedgerTable, choices: CountingChoices): Finding[] {
  const sheet = ledger.header.grid.name;
  const taken: ReadonlyMap<string, number> = columns;
  const disputed: ReadonlyMap<string, unknown> = ledger.header.columns.disputed;
  return neededFacts(ROSTER_FACTS, columns, choices).filter((fact) => !taken.has(fact)).map((fact) => {
    const fill = { fact: factName(fact), sheet, ledger: ledgerName("roster") };
    const key = disputed.has(fact) ? "ledger.rosterFactDisputed" : "ledger.columnMissing";
    return findingAbout(sheet, { severity: "error", problem: message(key, fill), suggestion: message("ledger.fix.columnMissing", fill) });
  });
}

/** A platform that somebody noted 已退出 or 终止 beside: people decide whether it is assessed. */
function markedRows({ rows, ledger }: LedgerTable, nameColumn: number, isPlatform: ReadonlySet<number>): Finding[] {
  const { grid } = ledger.header;
  return rows.flatMap(({ index, values, markedAt }) => {
    if (markedAt === null || !isPlatform.has(index)) return [];
    const found = values[markedAt] ?? "";
    const platform = normaliseName(values[nameColumn] ?? "");
    const problem = message("ledger.rosterMarked", { row: grid.firstRow + index + 1, platform, found: String(found) });
    return [findingAt(placeIn(grid, index, markedAt), found, { severity: "warning", problem, suggestion: message("ledger.fix.rosterMarked"), platform })];
  });
}

function rosterTrace({ rows, ledger }: LedgerTable, column: number, names: ReadonlyMap<number, string>): TraceRow[] {
  const { grid } = ledger.header;
  return rows.map(({ index, kind }: LedgerRow & { kind: string }) => {
    const platform = names.get(index) ?? null;
    const at = {
      ledger: "roster", fact: null, platform, sheet: grid.name, row: grid.firstRow + index, column: grid.firstColumn + column,
      sameAs: null, ifCounted: null, askedAt: null,
    } as const;
    if (platform !== null) return { ...at, outcome: "counted", reason: null };
    return kind === "data" ? { ...at, outcome: "review", reason: "noPlatform" } : { ...at, outcome: "excluded", reason: kind };
  });
}
