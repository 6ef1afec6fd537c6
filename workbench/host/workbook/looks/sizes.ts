import { SetColHiddenMutation, SetColVisibleMutation, SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import { invalidArgument } from "../../batch/host-error";
import { lastColumn, lastRow, toRange, type Area } from "../area";
import type { Book } from "../book";
import { requireFrame } from "../cells/cells";
import { filteredRows } from "../filter/filter";

/** Univer counts pixels, office.js points. */
const PIXELS_PER_POINT = 96 / 72;
/** A row of Excel is at most 409 points high, a column at most 255 characters wide. */
const MAX_ROW_POINTS = 409.5;
const MAX_COLUMN_POINTS = 1791;

const toPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
const toPixels = (points: number): number => points * PIXELS_PER_POINT;

/** Beyond the cells that Univer keeps, every row and column has the sheet's default size. */
function columnPixels(book: Book, sheetId: string, column: number): number {
  const sheet = requireFrame(book, sheetId);
  return sheet.getColumnManager().getColumn(column)?.w ?? sheet.getConfig().defaultColumnWidth;
}

function rowPixels(book: Book, sheetId: string, row: number): number {
  const sheet = requireFrame(book, sheetId);
  const data = sheet.getRowManager().getRow(row);
  return data?.ah !== undefined && data.ia !== 0 && data.h === undefined ? data.ah : (data?.h ?? sheet.getConfig().defaultRowHeight);
}

/** In points; null when the columns differ, 0 for hidden ones. */
export function columnWidth(book: Book, area: Area): number | null {
  return same(area.column, knownLast(lastColumn(area), requireFrame(book, area.sheetId).getColumnCount()), (column) => (isColumnHidden(book, area.sheetId, column) ? 0 : toPoints(columnPixels(book, area.sheetId, column))));
}

/** In points; null when the rows differ, 0 for hidden ones. */
export function rowHeight(book: Book, area: Area): number | null {
  return same(area.row, knownLast(lastRow(area), requireFrame(book, area.sheetId).getRowCount()), (row) => (isRowHidden(book, area.sheetId, row) ? 0 : toPoints(rowPixels(book, area.sheetId, row))));
}

function knownLast(last: number, count: number): number {
  return Math.min(last, count);
}

function same(first: number, last: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
}

export function setColumnWidth(book: Book, area: Area, points: number): void {
  if (points < 0 || points > MAX_COLUMN_POINTS) throw invalidArgument();
  book.resize("column", withinSheet(book, area), toPixels(points));
}

export function setRowHeight(book: Book, area: Area, points: number): void {
  if (points < 0 || points > MAX_ROW_POINTS) throw invalidArgument();
  book.resize("row", withinSheet(book, area), toPixels(points));
}

/** The width of columns that have none of their own. Excel gives characters as points. */
export function standardWidth(book: Book, sheetId: string): number {
  return toPoints(requireFrame(book, sheetId).getConfig().defaultColumnWidth);
}

export function setStandardWidth(book: Book, sheetId: string, points: number): void {
  if (points < 0 || points > MAX_COLUMN_POINTS) throw invalidArgument();
  requireFrame(book, sheetId).getConfig().defaultColumnWidth = toPixels(points);
}

/** Whether the columns have a width other than the sheet's; null when some have. */
export function hasOwnWidth(book: Book, area: Area): boolean | null {
  const { defaultColumnWidth } = requireFrame(book, area.sheetId).getConfig();
  return mixed(area.column, lastColumn(withinSheet(book, area)), (column) => columnPixels(book, area.sheetId, column) !== defaultColumnWidth);
}

export function hasOwnHeight(book: Book, area: Area): boolean | null {
  const { defaultRowHeight } = requireFrame(book, area.sheetId).getConfig();
  return mixed(area.row, lastRow(withinSheet(book, area)), (row) => rowPixels(book, area.sheetId, row) !== defaultRowHeight);
}

export function resetWidth(book: Book, area: Area): void {
  setColumnWidth(book, area, toPoints(requireFrame(book, area.sheetId).getConfig().defaultColumnWidth));
}

export function resetHeight(book: Book, area: Area): void {
  setRowHeight(book, area, toPoints(requireFrame(book, area.sheetId).getConfig().defaultRowHeight));
}

/** What lies beyond the last row or column that Univer keeps is let grow, unless it is all there is. */
function withinSheet(book: Book, area: Area): Area {
  const sheet = requireFrame(book, area.sheetId);
  const rows = Math.max(1, Math.min(area.rows, sheet.getRowCount() - area.row));
  const columns = Math.max(1, Math.min(area.columns, sheet.getColumnCount() - area.column));
  return { ...area, rows, columns };
}

export function setColumnsHidden(book: Book, area: Area, hidden: boolean): void {
  book.runBeside(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { subUnitId: area.sheetId, ranges: [toRange(withinSheet(book, area))] });
}

export function setRowsHidden(book: Book, area: Area, hidden: boolean): void {
  book.runBeside(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { subUnitId: area.sheetId, ranges: [toRange(withinSheet(book, area))] });
}

/** null when some are and some are not. */
export function areColumnsHidden(book: Book, area: Area): boolean | null {
  const columns = requireFrame(book, area.sheetId).getColumnManager();
  return mixed(area.column, lastColumn(withinSheet(book, area)), (column) => columns.getColumn(column)?.hd === 1);
}

export function areRowsHidden(book: Book, area: Area): boolean | null {
  const rows = requireFrame(book, area.sheetId).getRowManager();
  const filtered = filteredRows(book, area.sheetId);
  return mixed(area.row, lastRow(withinSheet(book, area)), (row) => rows.getRow(row)?.hd === 1 || filtered.has(row));
}

function mixed(first: number, last: number, read: (index: number) => boolean): boolean | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
}

/** Distance of a row or column from the sheet's corner, in points; hidden ones take no room. */
export function topOf(book: Book, sheetId: string, row: number): number {
  return offset(row, requireFrame(book, sheetId).getRowCount(), (index) => (isRowHidden(book, sheetId, index) ? 0 : rowPixels(book, sheetId, index)));
}

export function leftOf(book: Book, sheetId: string, column: number): number {
  return offset(column, requireFrame(book, sheetId).getColumnCount(), (index) => (isColumnHidden(book, sheetId, index) ? 0 : columnPixels(book, sheetId, index)));
}

function offset(index: number, known: number, sizeOf: (index: number) => number): number {
  let pixels = 0;
  for (let before = 0; before < Math.min(index, known); before++) pixels += sizeOf(before);
  if (index > known) pixels += (index - known) * sizeOf(known);
  return toPoints(pixels);
}

function isRowHidden(book: Book, sheetId: string, row: number): boolean {
  return requireFrame(book, sheetId).getRowManager().getRow(row)?.hd === 1;
}

function isColumnHidden(book: Book, sheetId: string, column: number): boolean {
  return requireFrame(book, sheetId).getColumnManager().getColumn(column)?.hd === 1;
}
