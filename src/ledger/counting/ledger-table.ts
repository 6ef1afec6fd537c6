import type { MoneyUnit } from "../../regulation/amount/amount";
import { headerText, headerTexts, type Header } from "../columns/header";
import { moneyUnitOf } from "../columns/money-unit";
import { RowMarks } from "../rows/mark";
import { endsAsTotal, rowKind, type RowKind, type TableShape } from "../rows/kind";
import { placeIn, type CellPlace, type CellValue } from "../sheet";
import { isBlank } from "../values/fold";
import type { LedgerKind, LedgerRole } from "../ledgers/definition";
import type { FoundLedger } from "../ledgers/found";
import { ROWS_PER_STEP } from "../pace";
import { MergedValues } from "./merged-values";
import type { CountingStep } from "./step";

/** A ledger ready to be read row by row. Indexes are within the grid. */
export interface LedgerTable {
  readonly ledger: FoundLedger;
  readonly columns: ReadonlyMap<LedgerRole, number>;
  /** The unit of its columns of money, as the header or a note on the sheet states it. */
  readonly units: ReadonlyMap<LedgerRole, MoneyUnit | null>;
  /** What the header says over each column that is read, as it stands there. */
  readonly headings: ReadonlyMap<LedgerRole, string>;
  readonly rows: readonly SortedRow[];
}

/** The tables of each ledger, by kind. */
export type LedgerTables = ReadonlyMap<LedgerKind, readonly LedgerTable[]>;

/** One row of a ledger. */
export interface LedgerRow {
  readonly table: LedgerTable;
  readonly index: number;
  readonly values: readonly CellValue[];
}

/** A row with what it is; `empty` has nothing in any column that is read, such as a serial number waiting for its row, or only the nought of a formula. */
export interface SortedRow extends LedgerRow {
  readonly kind: Exclude<RowKind, "blank"> | "empty";
  /** The column in which somebody marked the row as taken back or as an example, such as 作废 in 备注. */
  readonly markedAt: number | null;
  /** The platform that a row above names last; "" where none does. */
  readonly above: CellValue;
}

/** Columns of money. */
const MONEY_ROLES = ["amount", "planned"] as const satisfies readonly LedgerRole[];

/** @returns the ledger with its rows sorted by what they are, blank ones left out. */
export function* ledgerTable(ledger: FoundLedger): Generator<CountingStep, LedgerTable> {
  const { header } = ledger;
  const columns = columnsOf(ledger);
  const units = new Map(MONEY_ROLES.map((role) => [role, unitOf(header, columns.get(role))]));
  const headings = new Map([...columns].map(([role, column]) => [role, headerText(header, column)]));
  const rows: SortedRow[] = [];
  const table: LedgerTable = { ledger, columns, units, headings, rows };
  yield* sortRows(table, rows);
  return table;
}

/** A platform that a person stated for all rows stands right of the grid, where no cell is. */
function columnsOf({ header, platform }: FoundLedger): ReadonlyMap<LedgerRole, number> {
  const { grid, columns: { taken } } = header;
  return platform === null ? taken : new Map([...taken, ["platform", Math.max(...grid.values.map((row) => row.length))]]);
}

function unitOf(header: Header<LedgerRole>, column: number | undefined): MoneyUnit | null {
  const label = header.labels.find((candidate) => candidate.column === column);
  return label === undefined ? null : moneyUnitOf(label, header);
}

function* sortRows(table: LedgerTable, rows: SortedRow[]): Generator<CountingStep> {
  const { kind: ledger, header, until, platform } = table.ledger;
  const columns = [...header.columns.taken.values()];
  const shape: TableShape = { headerTexts: headerTexts(header), valueColumns: columns, headed: header.labels.length };
  const merged = new MergedValues(header.grid, header.columns.taken);
  const platformColumn = table.columns.get("platform") ?? -1;
  const marks = new RowMarks(new Set(columns), new Map(header.labels.map(({ column, own }) => [column, own])));
  let above: CellValue = "";
  for (let index = header.end; index < until; index++) {
    if (index % ROWS_PER_STEP === 0) yield { ledger, fact: null, row: index, rows: until };
    const values = header.grid.values[index] ?? [];
    const shown = merged.in(index, values);
    const alone = rowKind(values, shape);
    // 2021年6月 alone in its row is a note; beside a cell merged from the row above it is an entry.
    const whole = alone === "note" ? rowKind(shown, shape) : alone;
    if (whole === "blank") continue;
    // 甲一小计 stands where the platform's name does.
    const kind = whole === "data" && endsAsTotal(values[platformColumn] ?? "") ? "total" : whole;
    const isEmpty = kind === "data" && columns.every((column) => isBlank(values[column] ?? "") || values[column] === 0);
    rows.push({ table, index, values: platform === null ? shown : withPlatform(shown, platformColumn, platform), kind: isEmpty ? "empty" : kind, above, markedAt: kind === "data" ? marks.at(values) : null });
    if (kind === "data" && !isBlank(values[platformColumn] ?? "")) above = values[platformColumn] ?? "";
  }
}

function withPlatform(values: readonly CellValue[], column: number, platform: string): CellValue[] {
  return Array.from({ length: column + 1 }, (_, at) => (at === column ? platform : (values[at] ?? "")));
}

/** @returns the value in the role's column; "" where there is none. */
export function cellOf(row: LedgerRow, role: LedgerRole): CellValue {
  const column = row.table.columns.get(role);
  return column === undefined ? "" : (row.values[column] ?? "");
}

export function placeOf(row: LedgerRow, role: LedgerRole): CellPlace {
  return placeIn(row.table.ledger.header.grid, row.index, row.table.ledger.header.columns.taken.get(role) ?? 0);
}
