import { message } from "../../regulation/message";
import type { Assignment } from "../columns/assign";
import type { Header } from "../columns/header";
import { columnLabels } from "../columns/label";
import { tableNotThere, withNamedColumns, type MappedTable } from "../columns/mapped-table";
import type { Finding } from "../finding";
import type { SheetGrid } from "../sheet";
import type { SummaryRole } from "../summary/vocabulary";
import { foldText } from "../values/fold";
import type { LedgerKind, LedgerRole } from "./definition";
import type { LedgerCandidate } from "./recognise";

export type MappedLedger = MappedTable<LedgerRole>;
export type MappedSummary = MappedTable<SummaryRole>;

/**
 * What a person says of the ledgers and of the summary form; null is one that this workbook does not have, several are one ledger in
 * parts, such as a sheet a quarter. Kept in the workbook's settings.
 */
export type LedgerMapping = Readonly<Partial<Record<LedgerKind, MappedLedger | readonly MappedLedger[] | null>>> & {
  readonly summary?: MappedSummary | null;
};

/** @returns the table that a person named, with the columns that they named; null, with a finding, where it is not there. */
export function mappedLedger(
  kind: LedgerKind,
  told: MappedLedger,
  sheets: readonly SheetGrid[],
  candidates: readonly LedgerCandidate[],
  findings: Finding[],
): LedgerCandidate | null {
  const name = message(`ledger.kind.${kind}`);
  const grid = sheets.find((sheet) => foldText(sheet.name) === foldText(told.sheet));
  const table = grid === undefined ? null : tableIn(kind, told, grid, candidates);
  if (table === null) {
    findings.push(tableNotThere(grid?.name ?? null, told, name));
    return null;
  }
  const named = withNamedColumns(table.header, told, name);
  findings.push(...named.findings);
  return told.platform === undefined ? { ...table, header: named.header } : { ...table, header: withoutPlatform(named.header), platform: told.platform };
}

/** What a person states of whose table it is goes before what a column says. */
function withoutPlatform(header: Header<LedgerRole>): Header<LedgerRole> {
  const { taken, disputed, doubtful } = header.columns;
  const others = <Value>(columns: ReadonlyMap<LedgerRole, Value>): Map<LedgerRole, Value> => new Map([...columns].filter(([role]) => role !== "platform"));
  return { ...header, columns: { ...header.columns, taken: others(taken), disputed: others(disputed), doubtful: others(doubtful) } };
}

function tableIn(
  kind: LedgerKind,
  told: MappedLedger,
  grid: SheetGrid,
  candidates: readonly LedgerCandidate[],
): LedgerCandidate | null {
  const end = told.headerRow === undefined ? null : told.headerRow - grid.firstRow;
  const found = candidates
    .filter((candidate) => candidate.kind === kind && candidate.header.grid.name === grid.name)
    .filter(({ header }) => end === null || header.end === end)
    .sort((a, b) => b.points - a.points)[0];
  if (found !== undefined) return found;
  if (end === null || !Number.isInteger(end) || end < 1 || end > grid.values.length) return null;
  const columns: Assignment<LedgerRole> = { taken: new Map(), disputed: new Map(), doubtful: new Map(), score: 0 };
  const header = { grid, start: end - 1, end, labels: columnLabels(grid, end - 1, 1), columns };
  return { kind, header, points: 0, titled: false };
}
