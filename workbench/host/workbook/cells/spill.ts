import { contains, fromRange, type Area } from "../area";
import type { Book } from "../book";

/** The area that the formula in a cell fills; null when it fills its cell alone. */
export function spillAreaOf(book: Book, { sheetId, row, column }: Area): Area | null {
  const range = book.formulas.getArrayFormulaRange()[book.unitId]?.[sheetId]?.[row]?.[column];
  if (!range) return null;
  const area = fromRange(sheetId, range);
  return area.rows * area.columns > 1 ? area : null;
}

/** The cell whose formula filled the given one; null when none did. */
export function spillParentOf(book: Book, cell: Area): Area | null {
  const rows = book.formulas.getArrayFormulaRange()[book.unitId]?.[cell.sheetId] ?? {};
  for (const row of Object.keys(rows)) {
    for (const column of Object.keys(rows[Number(row)] ?? {})) {
      const parent: Area = { sheetId: cell.sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 };
      const area = spillAreaOf(book, parent);
      if (area !== null && contains(area, { ...cell, rows: 1, columns: 1 })) return parent;
    }
  }
  return null;
}
