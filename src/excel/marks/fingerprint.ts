import { hashOf } from "./hash";
import { normalCell } from "./normal-cell";

/** Rows of cells from A1 on, as Excel's `formulas` gives them. */
export type CellFormulas = readonly (readonly unknown[])[];

/** Zero-based rows, the last one not included, that may change places: those that a filter's header sorts. */
export interface LooseRows {
  readonly from: number;
  readonly to: number;
}

/** What a sheet contained when it was written. */
export interface Fingerprint {
  /** Equal when and only when the contents are. */
  readonly hash: string;
  /** Tells which cells changed; null for a sheet that has too many. */
  readonly detail: Detail | null;
}

/** Two characters for each cell, row by row. */
export interface Detail {
  readonly columns: number;
  readonly cells: string;
}

const MOST_DETAILS = 20_000;
const EMPTY = "--";

/**
 * @param loose rows whose order says nothing
 * @returns the fingerprint of what the cells contain: formulas, not their results; no format, no size, no link
 */
export function fingerprintOf(cells: CellFormulas, loose: LooseRows | null): Fingerprint {
  const rows = cells.map((row) => row.map(normalCell));
  const lines = rows.map((row, index) => lineOf(row, isLoose(loose, index) ? null : index));
  const fixed = lines.filter((line, index) => line !== "" && !isLoose(loose, index));
  const sortable = lines.filter((line, index) => line !== "" && isLoose(loose, index)).sort();
  return { hash: hashOf([...fixed, "", ...sortable].join("\n")), detail: detailOf(rows) };
}

export function isLoose(loose: LooseRows | null, row: number): boolean {
  return loose !== null && row >= loose.from && row < loose.to;
}

/** A row's contents with their places; empty cells say nothing, so that a wider or longer area is the same sheet. */
function lineOf(row: readonly string[], index: number | null): string {
  const said = row.flatMap((cell, column) => (cell === "" ? [] : [`${column}${JSON.stringify(cell)}`])).join();
  return said === "" || index === null ? said : `${index}:${said}`;
}

function detailOf(rows: readonly (readonly string[])[]): Detail | null {
  const columns = rows[0]?.length ?? 0;
  return rows.length * columns > MOST_DETAILS ? null : { columns, cells: rows.flat().map(tokenOf).join("") };
}

/** @returns two characters for a cell's content as `normalCell` gives it */
export function tokenOf(cell: string): string {
  return cell === "" ? EMPTY : (parseInt(hashOf(cell).slice(0, 3), 16) % 1_296).toString(36).padStart(2, "0");
}
