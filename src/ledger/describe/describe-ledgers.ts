import type { CountingChoices } from "../counting/counting-choices";
import { countingRules } from "../counting/rules";
import type { LedgerTable } from "../counting/ledger-table";
import { ROSTER_FACTS } from "../counting/roster";
import type { Header } from "../columns/header";
import { LEDGER_KINDS, type LedgerRole } from "../ledgers/definition";
import { LEDGER_DEFINITIONS } from "../ledgers/definitions";
import type { LedgerCandidate } from "../ledgers/recognise";
import { confidenceOf, type FoundLedger } from "../ledgers/found";
import type { LedgerReading } from "../reading";
import type { DateSystem } from "../values/date";
import type { OtherTable, TableDescription, TableReading } from "./description";
import { columnsOf, rolesOf, sampleOf } from "./describe-table";
import { periodOf } from "./period";

/**
 * What was taken for each of the nine ledgers, and how its first rows were read: for a person to check, and to choose anew.
 *
 * @returns by kind in the order of reading.md; a ledger that was not found has no table
 */
export function describeLedgers({ tables, candidates, choices }: Pick<LedgerReading, "tables" | "candidates" | "choices">, system: DateSystem): TableReading[] {
  return LEDGER_KINDS.map((kind) => {
    const own = tables.filter(({ ledger }) => ledger.kind === kind);
    const taken = new Set(own.map(({ ledger }) => placeKey(ledger.header)));
    return {
      kind,
      tables: own.map((table) => describeLedger(table, choices, system)),
      others: candidates
        .filter((candidate) => candidate.kind === kind && !taken.has(placeKey(candidate.header)))
        .sort((a, b) => b.points - a.points)
        .map(otherTable),
    };
  });
}

function describeLedger(table: LedgerTable, choices: CountingChoices, system: DateSystem): TableDescription {
  const { ledger, units } = table;
  const { header, until, confidence, kind } = ledger;
  const columns = header.columns.taken;
  const { grid } = header;
  const entries = table.rows.filter((row) => row.kind === "data");
  return {
    sheet: grid.name,
    headerRow: grid.firstRow + header.start,
    dataRow: grid.firstRow + header.end,
    endRow: grid.firstRow + until,
    confidence,
    hidden: grid.hidden,
    entries: entries.length,
    setAside: table.rows.length - entries.length,
    period: periodOf(entries, columns, system),
    unit: units.get("amount") ?? null,
    columns: columnsOf(header, columns),
    roles: rolesOf(header, columns, Object.keys(LEDGER_DEFINITIONS[kind].vocabulary.roles) as LedgerRole[], neededFor(ledger, choices)),
    sample: sampleOf(header, columns, entries.map(({ index }) => index), { system, unitOf: (role) => units.get(role as LedgerRole) ?? null, inSummary: false }),
  };
}

function neededFor({ kind, platform }: FoundLedger, choices: CountingChoices): ReadonlySet<LedgerRole> {
  if (kind === "roster") return new Set<LedgerRole>(["platform", ...ROSTER_FACTS]);
  return new Set(countingRules(choices, "0").filter(({ ledger }) => ledger === kind).flatMap(({ needs }) => needs.flat()).filter((role) => role !== "platform" || platform === null));
}

function otherTable(candidate: LedgerCandidate): OtherTable {
  const { grid, start, end } = candidate.header;
  return {
    sheet: grid.name,
    headerRow: grid.firstRow + start,
    dataRow: grid.firstRow + end,
    confidence: confidenceOf(candidate),
    hidden: grid.hidden,
  };
}

function placeKey({ grid, start, end }: Header<string>): string {
  return `${start}|${end}|${grid.name}`;
}
