import { contains, type Area } from "../area";
import type { Book } from "../book";
import { commentsOf, notesOf } from "../drawings/comments";
import { followInCharts } from "./follow-charts";
import { withRules } from "./follow-rules";
import { afterShift, areaAfter } from "../formulas/shifted-references";
import { shifted, type Shift } from "./structure";

/**
 * Inserts or deletes cells, and lets rules, charts and printed areas follow.
 * @param act moves the cells themselves
 */
export function withFollowers(book: Book, change: Area, shift: Shift, act: () => void): void {
  const structural = { change, shift };
  const after = (formula: string, sheetId: string | null): string => afterShift(book, formula, sheetId, structural);
  withRules(book, { formula: after, area: (area) => areaAfter(area, structural) }, act);
  followInCharts(book, (address) => after(address, null));
  const { pageLayout } = book.sheetSide(change.sheetId);
  for (const part of ["printArea", "titleRows", "titleColumns"] as const) {
    const address = pageLayout[part];
    if (address) pageLayout[part] = after(address, change.sheetId);
  }
}

/** What stands at cells and Univer does not know goes along when cells are inserted or deleted; with its cell it goes away. */
export function followStructure(book: Book, change: Area, shift: Shift): void {
  const side = book.sheetSide(change.sheetId);
  side.comments = moved(commentsOf(book, change.sheetId), change, shift);
  side.notes = moved(notesOf(book, change.sheetId), change, shift);
  const breaks = side.pageBreaks;
  if (breaks === undefined) return;
  const { sheetId } = change;
  const rows = moved(breaks.horizontal.map((row) => ({ row, column: 0 })), change, shift);
  const columns = moved(breaks.vertical.map((column) => ({ row: 0, column })), change, shift);
  book.sheetSide(sheetId).pageBreaks = { horizontal: rows.map(({ row }) => row), vertical: columns.map(({ column }) => column) };
}

interface AtCell {
  row: number;
  column: number;
}

/** The places are changed where they are, for whoever holds them. */
function moved<T extends AtCell>(places: readonly T[], change: Area, shift: Shift): T[] {
  return places.filter((place) => {
    const cell: Area = { sheetId: change.sheetId, row: place.row, column: place.column, rows: 1, columns: 1 };
    if ((shift === "Up" || shift === "Left") && contains(change, cell)) return false;
    const { row, column } = shifted(cell, change, shift);
    Object.assign(place, { row, column });
    return true;
  });
}
