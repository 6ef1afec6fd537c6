import { invalidArgument } from "../batch/host-error";

/** Excel's own limits; a whole sheet or column is an area of these sizes. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** A rectangle of cells of one sheet, zero-based. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** @throws InvalidArgument when the rectangle is empty or leaves the sheet */
export function area(sheetId: string, row: number, column: number, rows: number, columns: number): Area {
  const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!inside || ![row, column, rows, columns].every(Number.isInteger)) throw invalidArgument();
  return { sheetId, row, column, rows, columns };
}

export function wholeSheet(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
}

export const isWholeRows = (range: Area): boolean => range.column === 0 && range.columns === MAX_COLUMNS;
export const isWholeColumns = (range: Area): boolean => range.row === 0 && range.rows === MAX_ROWS;
export const isUnbounded = (range: Area): boolean => isWholeRows(range) || isWholeColumns(range);

export const lastRow = (range: Area): number => range.row + range.rows - 1;
export const lastColumn = (range: Area): number => range.column + range.columns - 1;

/** What two areas share; null when they share nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return a.sheetId === b.sheetId && rows > 0 && columns > 0 ? { sheetId: a.sheetId, row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.max(lastColumn(a), lastColumn(b)) - column + 1;
  return { sheetId: a.sheetId, row, column, rows, columns };
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** What is left of an area without another: up to four rectangles, from above to below. */
export function without(whole: Area, hole: Area): Area[] {
  const shared = intersection(whole, hole);
  if (shared === null) return [whole];
  const { row, column } = whole;
  const [below, right] = [lastRow(shared) + 1, lastColumn(shared) + 1];
  const parts = [
    { ...whole, rows: shared.row - row },
    { ...shared, column, columns: shared.column - column },
    { ...shared, column: right, columns: lastColumn(whole) - right + 1 },
    { ...whole, row: below, rows: lastRow(whole) - below + 1 },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Univer's form of an area. */
export function toRange({ row, column, rows, columns }: Omit<Area, "sheetId">): UniverRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function fromRange(sheetId: string, range: UniverRange): Area {
  const { startRow, startColumn, endRow, endColumn } = range;
  return { sheetId, row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export interface UniverRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}
