import type { LedgerRole } from "../ledgers/definition";
import type { CellValue, SheetGrid } from "../sheet";

/** Roles of which one merged cell speaks for all its rows. An amount or a yes over several rows is one all the same, and is not spread. */
const SPREAD: readonly LedgerRole[] = [
  "platform", "company", "enterprise", "code", "report", "month", "date", "confirmDate", "diagnosedOn", "project", "projectCode", "contract", "payer",
  "form", "document",
];

/** What stands in the cells below the first of a merge: what the merged cell shows. */
export class MergedValues {
  /** By row and column within the grid. */
  readonly #values = new Map<number, Map<number, CellValue>>();

  constructor({ merged = [], firstRow, firstColumn, values }: SheetGrid, columns: ReadonlyMap<LedgerRole, number>) {
    const spread = new Set(SPREAD.flatMap((role) => columns.get(role) ?? []));
    for (const area of merged) {
      const [top, left] = [area.row - firstRow, area.column - firstColumn];
      if (!spread.has(left) || area.columns > 1) continue;
      const value = values[top]?.[left] ?? "";
      const bottom = Math.min(top + area.rows, values.length);
      for (let row = Math.max(0, top + 1); row < bottom; row++) this.#set(row, left, value);
    }
  }

  /** @returns the row's cells, with what merged cells show; the row itself where it has none. */
  in(row: number, values: readonly CellValue[]): readonly CellValue[] {
    const shown = this.#values.get(row);
    if (shown === undefined) return values;
    const width = Math.max(values.length, ...[...shown.keys()].map((column) => column + 1));
    return Array.from({ length: width }, (_, column) => (values[column] ?? "") === "" ? (shown.get(column) ?? "") : (values[column] ?? ""));
  }

  #set(row: number, column: number, value: CellValue): void {
    const cells = this.#values.get(row);
    if (cells === undefined) this.#values.set(row, new Map([[column, value]]));
    else cells.set(column, value);
  }
}
