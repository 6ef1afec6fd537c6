import { accessDenied } from "../../batch/host-error";
import { isUnbounded, lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";
import { cellFinder, type Cell } from "./cells";

/** Every cell is locked unless it says otherwise; a lock counts only while its sheet is protected. */
interface CellLock {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** Univer's cells have no lock; theirs is kept in the place that Univer leaves to others. */
export function lockOf(cell: Cell): CellLock {
  const custom = (cell?.custom ?? {}) as Partial<CellLock>;
  return { locked: custom.locked ?? true, formulaHidden: custom.formulaHidden ?? false };
}

export function isProtected(book: Book, sheetId: string): boolean {
  return book.sheetSide(sheetId).protection?.protected === true;
}

/** @throws AccessDenied when the sheet is protected and one of the cells is locked */
export function checkUnlocked(book: Book, area: Area): void {
  if (!isProtected(book, area.sheetId)) return;
  if (isUnbounded(area)) throw accessDenied();
  const find = cellFinder(book, area.sheetId);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (lockOf(find(row, column)).locked) throw accessDenied();
    }
  }
}

/** What a protected sheet allows to nobody. @throws AccessDenied */
export function checkUnprotected(book: Book, sheetId: string): void {
  if (isProtected(book, sheetId)) throw accessDenied();
}

/** @param option one of `WorksheetProtectionOptions`, such as "allowFormatCells" @throws AccessDenied when it is not granted */
export function checkAllowed(book: Book, sheetId: string, option: string): void {
  if (isProtected(book, sheetId) && book.sheetSide(sheetId).protection?.options[option] !== true) throw accessDenied();
}
