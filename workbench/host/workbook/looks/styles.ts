import type { IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import { itemNotFound } from "../../batch/host-error";
import { isUnbounded, isWholeColumns, lastColumn, lastRow, toRange, type Area } from "../area";
import type { Book } from "../book";
import { requireSheet, type Cell } from "../cells/cells";
import type { CellMatrix } from "../pending-writes";
import { paint } from "./paint";
import { usedArea } from "../cells/used-area";

/** A function that tells how a cell looks: its own style over its row's, its column's and the sheet's. */
export function styleFinder(book: Book, sheetId: string): (row: number, column: number) => IStyleData {
  const sheet = book.looksOf(sheetId);
  if (sheet === null) throw itemNotFound();
  const matrix = sheet.getCellMatrix();
  const known = new Map<string, IStyleData>();
  return (row, column) => {
    const cell = matrix.getValue(row, column);
    const key = [cell?.s, sheet.getRowStyle(row, true), sheet.getColumnStyle(column, true)].map(styleKey).join("|");
    const found = known.get(key);
    if (found !== undefined) return found;
    const style = sheet.getComposedCellStyleByCellData(row, column, cell);
    known.set(key, style);
    return style;
  };
}

function styleKey(style: Nullable<string | IStyleData>): string {
  return typeof style === "string" ? style : JSON.stringify(style ?? null);
}

/**
 * What all cells of an area have in common.
 * @param read takes from a cell's style what is asked for, as a value that can be compared
 * @returns null when the cells differ, as Excel gives it
 */
export function uniform<T extends string | number | boolean>(book: Book, area: Area, read: (style: IStyleData) => T): T | null {
  const styleAt = styleFinder(book, area.sheetId);
  const looked = isUnbounded(area) ? sampleOf(book, area) : area;
  const first = read(styleAt(looked.row, looked.column));
  for (let row = looked.row; row <= lastRow(looked); row++) {
    for (let column = looked.column; column <= lastColumn(looked); column++) {
      if (read(styleAt(row, column)) !== first) return null;
    }
  }
  return first;
}

/** Of whole rows or columns it is enough to look at the used part and one cell more, which stands for all others. */
export function sampleOf(book: Book, area: Area): Area {
  const used = usedArea(book, area, false);
  const rows = used === null ? 1 : lastRow(used) - area.row + 2;
  const columns = used === null ? 1 : lastColumn(used) - area.column + 2;
  return { ...area, rows: Math.min(area.rows, rows), columns: Math.min(area.columns, columns) };
}

/**
 * Changes how the cells of an area look. Of whole rows or columns the style is theirs, and the cells' that exist.
 * @param change a field that is null goes; one that is left out stays
 */
export function applyStyle(book: Book, area: Area, change: IStyleData): void {
  applyStyles(book, area, () => change);
}

/** @param changeAt what changes at a cell; undefined leaves it */
export function applyStyles(book: Book, area: Area, changeAt: (row: number, column: number) => IStyleData | undefined): void {
  if (isUnbounded(area)) applyToLines(book, area, changeAt);
  else paint(book, area, changeAt);
}

function applyToLines(book: Book, area: Area, changeAt: (row: number, column: number) => IStyleData | undefined): void {
  const sheet = requireSheet(book, area.sheetId);
  const cells: CellMatrix = {};
  const existing = (row: number, column: number, cell: Cell): void => {
    const inside = row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
    const change = inside && cell ? changeAt(row, column) : undefined;
    if (change !== undefined) (cells[row] ??= {})[column] = { s: change };
  };
  sheet.getCellMatrix().forValue(existing);
  const used = usedArea(book, area, false);
  if (used !== null) book.writeStyles(used, cells);
  if (isWholeColumns(area)) styleColumns(book, area, changeAt);
  else styleRows(book, area, changeAt);
}

function styleColumns(book: Book, area: Area, changeAt: (row: number, column: number) => IStyleData | undefined): void {
  const sheet = requireSheet(book, area.sheetId);
  const last = Math.min(lastColumn(area), sheet.getColumnCount() - 1);
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = area.column; column <= last; column++) columnData[column] = { s: merged(sheet.getColumnStyle(column), changeAt(0, column)) };
  book.run(SetColDataMutation.id, { subUnitId: area.sheetId, columnData, range: toRange(area) });
}

function styleRows(book: Book, area: Area, changeAt: (row: number, column: number) => IStyleData | undefined): void {
  const sheet = requireSheet(book, area.sheetId);
  const last = Math.min(lastRow(area), sheet.getRowCount() - 1);
  const rowData: Record<number, { s: IStyleData }> = {};
  for (let row = area.row; row <= last; row++) rowData[row] = { s: merged(sheet.getRowStyle(row), changeAt(row, 0)) };
  book.run(SetRowDataMutation.id, { subUnitId: area.sheetId, rowData, range: toRange(area) });
}

function merged(style: Nullable<IStyleData>, change: IStyleData | undefined): IStyleData {
  const all = { ...style, ...change, ...(change?.bd ? { bd: { ...style?.bd, ...change.bd } } : {}) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
