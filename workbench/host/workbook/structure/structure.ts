import { Direction, RANGE_TYPE } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { isWholeColumns, isWholeRows, lastColumn, lastRow, toRange, type Area } from "../area";
import type { Book } from "../book";
import { requireSheet } from "../cells/cells";
import { checkCutsNoMerge } from "./merges";
import { followReferences } from "../names";

export type Shift = "Down" | "Right" | "Up" | "Left";

/** Inserts empty cells where the area is; what was there goes down or right. */
export function insertCells(book: Book, area: Area, shift: "Down" | "Right"): void {
  const sheet = requireSheet(book, area.sheetId);
  if (isWholeRows(area)) {
    // Beyond the rows that Univer keeps there is nothing to move.
    if (area.row < sheet.getRowCount()) book.run(InsertRowByRangeCommand.id, { subUnitId: area.sheetId, range: rowsOf(book, area), direction: Direction.UP });
  } else if (isWholeColumns(area)) {
    if (area.column < sheet.getColumnCount()) book.run(InsertColByRangeCommand.id, { subUnitId: area.sheetId, range: columnsOf(book, area), direction: Direction.LEFT });
  } else {
    checkCutsNoMerge(book, shift === "Down" ? { ...area, rows: 1048576 - area.row } : { ...area, columns: 16384 - area.column });
    onSheet(book, area, shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id);
  }
  followReferences(book);
}

/** Deletes the area's cells; what is below or right of them takes their place. */
export function deleteCells(book: Book, area: Area, shift: "Up" | "Left"): void {
  const sheet = requireSheet(book, area.sheetId);
  if (isWholeRows(area)) {
    if (area.row < sheet.getRowCount()) book.run(RemoveRowByRangeCommand.id, { subUnitId: area.sheetId, range: rowsOf(book, area) });
  } else if (isWholeColumns(area)) {
    if (area.column < sheet.getColumnCount()) book.run(RemoveColByRangeCommand.id, { subUnitId: area.sheetId, range: columnsOf(book, area) });
  } else {
    checkCutsNoMerge(book, shift === "Up" ? { ...area, rows: 1048576 - area.row } : { ...area, columns: 16384 - area.column });
    onSheet(book, area, shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id);
  }
  followReferences(book);
}

function rowsOf(book: Book, area: Area): object {
  const sheet = requireSheet(book, area.sheetId);
  const endRow = Math.min(lastRow(area), sheet.getRowCount() - 1);
  return { startRow: area.row, endRow, startColumn: 0, endColumn: sheet.getColumnCount() - 1, rangeType: RANGE_TYPE.ROW };
}

function columnsOf(book: Book, area: Area): object {
  const sheet = requireSheet(book, area.sheetId);
  const endColumn = Math.min(lastColumn(area), sheet.getColumnCount() - 1);
  return { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: area.column, endColumn, rangeType: RANGE_TYPE.COLUMN };
}

/** These commands work on the sheet in front; it is put there for the moment. */
function onSheet(book: Book, area: Area, id: string): void {
  const front = book.unit.getActiveSheet().getSheetId();
  if (front !== area.sheetId) book.run(SetWorksheetActiveOperation.id, { subUnitId: area.sheetId });
  book.start(id, { range: toRange(area) });
  if (front !== area.sheetId) book.run(SetWorksheetActiveOperation.id, { subUnitId: front });
}

/** Where an area is after cells were inserted (`rows`, `columns` more) or deleted in front of it. */
export function shifted(area: Area, change: Area, shift: Shift): Area {
  if (area.sheetId !== change.sheetId) return area;
  const down = shift === "Down" || shift === "Up";
  const inLane = down
    ? area.column >= change.column && lastColumn(area) <= lastColumn(change)
    : area.row >= change.row && lastRow(area) <= lastRow(change);
  if (!inLane) return area;
  const [start, length] = down ? [area.row, area.rows] : [area.column, area.columns];
  const [at, count] = down ? [change.row, change.rows] : [change.column, change.columns];
  const [newStart, newLength] = shift === "Down" || shift === "Right" ? grown(start, length, at, count) : shrunk(start, length, at, count);
  return down ? { ...area, row: newStart, rows: newLength } : { ...area, column: newStart, columns: newLength };
}

function grown(start: number, length: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function shrunk(start: number, length: number, at: number, count: number): [number, number] {
  const before = Math.max(0, Math.min(start, at + count) - at);
  const inside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return [start - before, Math.max(1, length - inside)];
}
