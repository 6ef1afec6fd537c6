import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { hasContent, requireSheet } from "./cells";
import { lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * The smallest area that holds every used cell within an area.
 * @param valuesOnly leaves out cells that have a format only
 * @returns null when there are none
 */
export function usedArea(book: Book, within: Area, valuesOnly: boolean): Area | null {
  const { sheetId } = within;
  const bounds: Bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const used = valuesOnly ? hasContent : (cell: ICellData): boolean => hasContent(cell) || Boolean(cell.s);
  widen(bounds, within, requireSheet(book, sheetId).getCellMatrix().getMatrix(), used);
  widen(bounds, within, book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId] ?? {}, hasContent);
  if (bounds.bottom < 0) return null;
  const { top, left, bottom, right } = bounds;
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

function widen(bounds: Bounds, within: Area, matrix: Matrix, used: (cell: ICellData) => boolean): void {
  for (const rowKey in matrix) {
    const row = Number(rowKey);
    if (row < within.row || row > lastRow(within)) continue;
    for (const columnKey in matrix[row]) {
      const column = Number(columnKey);
      const cell = matrix[row]?.[column];
      if (column < within.column || column > lastColumn(within) || !cell || !used(cell)) continue;
      bounds.top = Math.min(bounds.top, row);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.left = Math.min(bounds.left, column);
      bounds.right = Math.max(bounds.right, column);
    }
  }
}
