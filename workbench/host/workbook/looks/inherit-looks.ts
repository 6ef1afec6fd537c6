import { isWholeColumns, isWholeRows, type Area } from "../area";
import type { Book } from "../book";
import { mapCells, requireSheet } from "../cells/cells";
import { applyStyle } from "./styles";
import { usedArea } from "../cells/used-area";
import { cellMatrix } from "../cells/write-cells";

type Shift = "Down" | "Right";

/** Cells that have been inserted look like those above them, or before them, as in Excel; at the sheet's edge they look like none. */
export function inheritLooks(book: Book, inserted: Area, shift: Shift): void {
  if (isWholeRows(inserted) || isWholeColumns(inserted)) inheritLines(book, inserted, shift);
  else inheritCells(book, inserted, shift);
}

/** What stands before inserted cells; null at the sheet's edge. */
function modelOf(inserted: Area, shift: Shift): Area | null {
  const model: Area = shift === "Down" ? { ...inserted, row: inserted.row - 1, rows: 1 } : { ...inserted, column: inserted.column - 1, columns: 1 };
  return model.row < 0 || model.column < 0 ? null : model;
}

/** Whole rows and columns have looks of their own, beside those of their cells. */
function inheritLines(book: Book, inserted: Area, shift: Shift): void {
  const model = modelOf(inserted, shift);
  if (model === null) return;
  const sheet = requireSheet(book, model.sheetId);
  const style = shift === "Down" ? sheet.getRowStyle(model.row) : sheet.getColumnStyle(model.column);
  if (style) applyStyle(book, inserted, style);
  const used = usedArea(book, model, false);
  if (used === null) return;
  paintLike(book, used, shift === "Down" ? { ...used, row: inserted.row, rows: inserted.rows } : { ...used, column: inserted.column, columns: inserted.columns });
}

/** The library leaves the looks of the cells that were here before. */
function inheritCells(book: Book, inserted: Area, shift: Shift): void {
  const model = modelOf(inserted, shift);
  if (mapCells(book, inserted, (cell) => cell?.s ?? null).flat().some((style) => style !== null)) {
    book.writeStyles(inserted, cellMatrix(inserted, () => ({ s: null })));
  }
  if (model !== null) paintLike(book, model, inserted);
}

/** Gives cells the looks of the one row or column before them. */
function paintLike(book: Book, model: Area, target: Area): void {
  const styles = mapCells(book, model, (cell) => cell?.s ?? null);
  if (styles.flat().every((style) => style === null)) return;
  const matrix = cellMatrix(target, (row, column) => {
    const style = styles[(row - target.row) % model.rows]?.[(column - target.column) % model.columns] ?? null;
    return style === null ? undefined : { s: style };
  });
  book.writeStyles(target, matrix);
}
