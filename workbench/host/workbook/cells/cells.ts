import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { itemNotFound } from "../../batch/host-error";
import { lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";

/** A value as Excel's API has it: "" is an empty cell, an error its text such as "#DIV/0!". */
export type CellValue = string | number | boolean;
export type Cell = Nullable<ICellData>;

/** @throws ItemNotFound when the sheet was deleted meanwhile */
export function requireSheet(book: Book, sheetId: string): Worksheet {
  const sheet = book.sheet(sheetId);
  if (sheet === null) throw itemNotFound();
  return sheet;
}

/** As `Book.frameOf`. @throws ItemNotFound when the sheet was deleted meanwhile */
export function requireFrame(book: Book, sheetId: string): Worksheet {
  const sheet = book.frameOf(sheetId);
  if (sheet === null) throw itemNotFound();
  return sheet;
}

/** A function that finds a cell of a sheet, those among them that a formula spilled into. */
export function cellFinder(book: Book, sheetId: string): (row: number, column: number) => Cell {
  const matrix = requireSheet(book, sheetId).getCellMatrix();
  const spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheetId];
  return (row, column) => {
    const own = matrix.getValue(row, column);
    const spill = spilled?.[row]?.[column];
    if (spill === undefined || spill === null || (own !== undefined && own !== null && hasContent(own))) return own;
    return { ...spill, ...(own?.s === undefined ? {} : { s: own.s }) };
  };
}

/** One value for each cell of the area, row by row. */
export function mapCells<T>(book: Book, area: Area, read: (cell: Cell, row: number, column: number) => T): T[][] {
  const find = cellFinder(book, area.sheetId);
  const rows: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    const values: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column++) values.push(read(find(row, column), row, column));
    rows.push(values);
  }
  return rows;
}

export function hasContent(cell: Cell): boolean {
  if (cell === undefined || cell === null) return false;
  return Boolean(cell.f) || Boolean(cell.si) || (cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.p !== undefined && cell.p !== null;
}

export function valueOf(cell: Cell): CellValue {
  if (cell === undefined || cell === null) return "";
  const { v: value, t: type, p: rich } = cell;
  if (value === undefined || value === null) return rich?.body === undefined ? "" : plainText(rich.body.dataStream);
  if (type === CellValueType.BOOLEAN) return value === 1 || value === true || String(value).toUpperCase() === "TRUE";
  if (type === CellValueType.NUMBER) return Number(value);
  return value;
}

/** A rich text ends with a paragraph mark and a section mark that nobody typed. */
function plainText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!"]);

export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && ERRORS.has(value);
}

/** A text that someone typed with an apostrophe is never an error, whatever it says. */
export function isError(cell: Cell): boolean {
  return cell?.t !== CellValueType.FORCE_STRING && isErrorText(cell?.v);
}

/** Excel's `RangeValueType`. */
export function valueTypeOf(cell: Cell): "Empty" | "Error" | "String" | "Boolean" | "Double" {
  if (isError(cell)) return "Error";
  const value = valueOf(cell);
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return value === "" && !cell?.f ? "Empty" : "String";
}
