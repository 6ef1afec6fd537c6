import { invalidArgument } from "../batch/host-error";
import { area, isWholeColumns, isWholeRows, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1:B2", "A:C", "2:3"; a single cell is "A1", a whole sheet "1:1048576". Without sheet and dollar signs. */
export function localAddress(range: Area): string {
  const first = columnName(range.column);
  const last = columnName(lastColumn(range));
  if (isWholeColumns(range) && !isWholeRows(range)) return `${first}:${last}`;
  if (isWholeRows(range)) return `${range.row + 1}:${lastRow(range) + 1}`;
  const from = `${first}${range.row + 1}`;
  return range.rows === 1 && range.columns === 1 ? from : `${from}:${last}${lastRow(range) + 1}`;
}

/** Excel's `range.address`: "Sheet1!A1:B2", with quotes round a sheet name that needs them. */
export function fullAddress(range: Area, sheetName: string): string {
  return `${quotedSheetName(sheetName)}!${localAddress(range)}`;
}

/** As in a formula: "$A$1:$B$2". */
export function absoluteAddress(range: Area): string {
  return localAddress(range).replace(/([A-Z]+)(?=\d|:|$)|(\d+)/g, "$$$&");
}

/** Excel quotes a name that is not plain letters, digits, "_" and ".", or that could be taken for a number or a cell. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * Reads "A1", "A1:B2", "A:C" or "2:3", dollar signs allowed, without a sheet.
 * @returns null when the text is no address (it may be a name)
 * @throws InvalidArgument when the address lies outside Excel's sheet
 */
export function parseLocalAddress(text: string, sheetId: string): Area | null {
  const cells = CELL.exec(text);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(sheetId, Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null) return between(sheetId, 0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows !== null) return between(sheetId, Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

function between(sheetId: string, row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return area(sheetId, row, column, Math.abs(row1 - row2) + 1, Math.abs(column1 - column2) + 1);
}

/** Splits "'My Sheet'!A1:B2" into its sheet name (null when there is none) and the rest. */
export function splitAddress(text: string): { sheetName: string | null; local: string } {
  const trimmed = text.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(trimmed);
  if (quoted !== null) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), local: quoted[2] ?? "" };
  const mark = trimmed.lastIndexOf("!");
  return mark < 0 ? { sheetName: null, local: trimmed } : { sheetName: trimmed.slice(0, mark), local: trimmed.slice(mark + 1) };
}

/** @throws InvalidArgument unless the text is an address */
export function requireAddress(text: string, sheetId: string): Area {
  const found = parseLocalAddress(text, sheetId);
  if (found === null) throw invalidArgument();
  return found;
}
