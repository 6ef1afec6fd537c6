import { intersection, toRange, type Area } from "../workbook/area";
import type { Book } from "../workbook/book";
import { cellsWithFormula } from "./formula-cells";

/** Calculates the formulas of an area where that is done by hand; otherwise they have their values. */
export function calculateCells(book: Book, areas: readonly Area[]): void {
  book.flush();
  const { calculation } = book.workbook;
  if (!calculation.isManual) return;
  const cells = cellsWithFormula(book, () => true).map((cell): Area => ({ ...cell, rows: 1, columns: 1 }));
  const own = cells.filter((cell) => areas.some((area) => intersection(area, cell) !== null));
  if (own.length === 0) return;
  calculation.recalculate(own.map((cell) => ({ sheetId: cell.sheetId, range: toRange(cell) })));
  book.holdFor(calculation.settled());
}
