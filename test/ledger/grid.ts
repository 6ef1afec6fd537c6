import type { CellValue, SheetGrid } from "../../src/ledger/sheet";

/** A sheet as data, from A1 unless told otherwise. */
export function sheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  place: Partial<Pick<SheetGrid, "firstRow" | "firstColumn" | "hidden">> = {},
): SheetGrid {
  return { name, values, firstRow: 0, firstColumn: 0, hidden: false, ...place };
}
