import { YES_NO_FACTS, type FactKey } from "../../regulation/facts";
import { message } from "../../regulation/message";
import type { Cycle } from "../cycle";
import { factName } from "../facts";
import { findingAbout, type Finding } from "../finding";
import { ledgerName } from "../ledgers/find-ledgers";
import type { PlatformFacts } from "../platform";
import { readPlatformRow } from "../summary/platform-row";
import type { FactDoubt } from "../summary/reading";
import { platformRows, type FormColumns } from "../summary/rows";
import { meetPlatforms } from "../summary/same-platform";
import type { TraceRow } from "../trace";
import type { DateSystem } from "../values/date";
import { nameKey } from "../values/name";
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
export function readRoster(table: LedgerTable, system: DateSystem): RosterReading {
  const { header, until } = table.ledger;
  const name = table.columns.get("platform") ?? table.columns.get("company");
  if (name === undefined) return { platforms: [], cycles: [], doubts: [], trace: [], findings: [] };
  const columns = rosterColumns(table, name);
  const { rows, findings } = platformRows(header, columns, until);
  const read = rows.map((index) => readPlatformRow(header.grid, index, columns, () => null));
  const met = meetPlatforms(read);
  const isPlatform = new Set(rows);
  const dates = serviceDates(table.rows.filter(({ index }) => isPlatform.has(index)), name, system);
  return {
    platforms: met.platforms,
    cycles: met.platforms.map((platform) => dates.cycles.get(nameKey(platform.name)) ?? null),
    doubts: read.flatMap((row) => row.doubts),
    trace: rosterTrace(table, name, new Map(rows.map((index, order) => [index, read[order]?.name ?? ""]))),
    findings: [...missingFacts(table), ...read.flatMap((row) => row.findings), ...met.findings, ...dates.findings, ...findings],
  };
}

function rosterColumns({ columns }: LedgerTable, name: number): FormColumns {
  const facts = ROSTER_FACTS.flatMap((fact) => {
    const column = columns.get(fact);
    return column === undefined ? [] : [[fact, column] as const];
  });
  const company = columns.get("company");
  const others = [...columns.values()].filter((column) => column !== name && column !== company);
  return { name, company, facts: new Map(facts), others };
}

function missingFacts({ columns, ledger }: LedgerTable): Finding[] {
  const sheet = ledger.header.grid.name;
  return ROSTER_FACTS.filter((fact) => !columns.has(fact)).map((fact) => {
    const fill = { fact: factName(fact), sheet, ledger: ledgerName("roster") };
    const key = ledger.header.columns.disputed.has(fact) ? "ledger.rosterFactDisputed" : "ledger.columnMissing";
    return findingAbout(sheet, { severity: "error", problem: message(key, fill), suggestion: message("ledger.fix.columnMissing", fill) });
  });
}

function rosterTrace({ rows, ledger }: LedgerTable, column: number, names: ReadonlyMap<number, string>): TraceRow[] {
  const { grid } = ledger.header;
  return rows.map(({ index, kind }: LedgerRow & { kind: string }) => {
    const platform = names.get(index) ?? null;
    const at = {
      ledger: "roster", fact: null, platform, sheet: grid.name, row: grid.firstRow + index, column: grid.firstColumn + column,
      sameAs: null, ifCounted: null,
    } as const;
    if (platform !== null) return { ...at, outcome: "counted", reason: null };
    return kind === "data" ? { ...at, outcome: "review", reason: "noPlatform" } : { ...at, outcome: "excluded", reason: kind };
  });
}
