import { intersection, type Area } from "../area";
import type { Book } from "../book";
import { formulasAfter, writeFormulas } from "../structure/follow-tables";
import type { TableSide } from "../side-model";
import { renameColumn } from "./table-formula";
import { columnNames, headerArea, tellFormulas, writeHeaders } from "./tables";
import { writeEntries } from "../cells/write-cells";

/**
 * Writes values or formulas as a user types them. A table's header stays one in the process: numbers become texts, an empty cell
 * is named by its place, a second of a name gets a number, and formulas that name a column go along with its new name.
 */
export function writeTyped(book: Book, area: Area, value: unknown): void {
  const touched = book.side.tables.filter((table) => headerTouches(table, area)).map((table) => ({ table, before: columnNames(book, table) }));
  writeEntries(book, area, value);
  for (const { table, before } of touched) {
    const header = headerArea(table);
    if (header !== null) writeHeaders(book, header);
    tellFormulas(book, table);
    const renamed = renames(before, columnNames(book, table));
    if (renamed.size > 0) followNames(book, table, renamed);
  }
}

function headerTouches(table: TableSide, area: Area): boolean {
  if (table.sheetId !== area.sheetId) return false;
  const header = headerArea(table);
  return header !== null && intersection(header, area) !== null;
}

/** Old names, in small letters, and what the columns are called now. */
function renames(before: readonly string[], after: readonly string[]): ReadonlyMap<string, string> {
  return new Map(before.flatMap((name, index) => (after[index] === undefined || after[index] === name ? [] : [[name.toLowerCase(), after[index]] as const])));
}

function followNames(book: Book, table: TableSide, renamed: ReadonlyMap<string, string>): void {
  writeFormulas(book, formulasAfter(book, (formula, cell) => renameColumn(book, formula, table, cell, renamed)));
}
