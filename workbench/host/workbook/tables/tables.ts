import { RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import { HostError, invalidArgument } from "../../batch/host-error";
import { localAddress, requireAddress } from "../address";
import { intersection, toRange, type Area } from "../area";
import type { Book } from "../book";
import { cellFinder, hasContent, valueOf } from "../cells/cells";
import { cellNumberFormat, textOf } from "../looks/number-format";
import type { TableSide } from "../side-model";
import { insertCells } from "../structure/structure";
import { writeEntries } from "../cells/write-cells";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(\$?[A-Z]{1,3}\$?\d{1,7}|R\d*C\d*|R|C)$/i;

export const tableArea = (table: TableSide): Area => requireAddress(table.range, table.sheetId);

/** The header row; null when the table shows none. */
export function headerArea(table: TableSide): Area | null {
  return table.showHeaders ? { ...tableArea(table), rows: 1 } : null;
}

/** The row of totals; null when the table shows none. */
export function totalArea(table: TableSide): Area | null {
  const area = tableArea(table);
  return table.showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** The rows between header and totals; a table has one at least. */
export function bodyArea(table: TableSide): Area {
  const area = tableArea(table);
  const header = table.showHeaders ? 1 : 0;
  return { ...area, row: area.row + header, rows: Math.max(1, area.rows - header - (table.showTotals ? 1 : 0)) };
}

/** A table by its name or its id. */
export function findTable(book: Book, key: string): TableSide | null {
  return book.side.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
}

/**
 * Makes a table of an area.
 * @param hasHeaders whether the first row is the header; otherwise one is inserted above
 * @throws InvalidArgument when another table is in the way
 */
export function addTable(book: Book, area: Area, hasHeaders: boolean): TableSide {
  if (book.side.tables.some((table) => intersection(tableArea(table), area) !== null)) throw invalidArgument();
  if (!hasHeaders) insertCells(book, { ...area, rows: 1 }, "Down");
  const rows = hasHeaders ? Math.max(2, area.rows) : area.rows + 1;
  const table: TableSide = {
    id: freeId(book),
    name: freeName(book),
    sheetId: area.sheetId,
    range: localAddress({ ...area, rows }),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    ...(area.rows === 1 && hasHeaders ? { insertRow: true } : {}),
  };
  writeHeaders(book, { ...area, rows: 1 });
  book.side.tables.push(table);
  tellFormulas(book, table);
  return table;
}

/** A header is a text, and no other's; an empty one gets the first name of "Column1" and so on that is free. */
export function writeHeaders(book: Book, header: Area): void {
  const find = cellFinder(book, header.sheetId);
  const formatOf = cellNumberFormat(book);
  const cells = Array.from({ length: header.columns }, (_, index) => find(header.row, header.column + index));
  const texts = cells.map((cell) => textOf(cell, formatOf(cell), book.side.date1904));
  const filled = new Set(texts.map((text) => text.toLowerCase()));
  const taken = new Set<string>();
  const names = texts.map((text, index) => {
    // What a formula comes to is not known yet.
    const cell = cells[index];
    if (cell?.f) return null;
    const name = text === "" ? freeTitle(new Set([...filled, ...taken])) : freeHeader(text, taken);
    taken.add(name.toLowerCase());
    return name === text && typeof valueOf(cell) === "string" ? null : `'${name}`;
  });
  if (names.some((name) => name !== null)) writeEntries(book, header, [names]);
}

/** @param taken the titles in small letters */
function freeTitle(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`column${number}`)) number += 1;
  return `Column${number}`;
}

function freeHeader(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
  return name;
}

/** The header's texts; "Column1" and so on where the table shows none. */
export function columnNames(book: Book, table: TableSide): string[] {
  const area = tableArea(table);
  const header = headerArea(table);
  const find = cellFinder(book, table.sheetId);
  return Array.from({ length: area.columns }, (_, index) => {
    const text = header === null ? "" : String(valueOf(find(header.row, header.column + index)));
    return text === "" ? `Column${index + 1}` : text;
  });
}

/** @throws InvalidArgument for what is no name; ItemAlreadyExists for one that is taken */
export function renameTable(book: Book, table: TableSide, name: string): void {
  if (!NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255) throw invalidArgument();
  const other = findTable(book, name);
  if (other !== null && other !== table) throw new HostError("ItemAlreadyExists");
  book.run(RemoveSuperTableMutation.id, { tableName: table.name });
  table.name = name;
  tellFormulas(book, table);
}

/** Takes the table away and leaves its cells. */
export function removeTable(book: Book, table: TableSide): void {
  book.side.tables = book.side.tables.filter((known) => known !== table);
  book.run(RemoveSuperTableMutation.id, { tableName: table.name });
}

export function resizeTable(book: Book, table: TableSide, area: Area): void {
  table.range = localAddress(area);
  tellFormulas(book, table);
}

/** Makes room for rows below the area, where something stands there already. */
export function makeRoomBelow(book: Book, area: Area, rows: number): void {
  const below: Area = { ...area, row: area.row + area.rows, rows };
  const find = cellFinder(book, area.sheetId);
  const occupied = Array.from({ length: rows * area.columns }, (_, index) => find(below.row + Math.floor(index / area.columns), below.column + (index % area.columns)));
  if (occupied.some(hasContent)) insertCells(book, below, "Down");
}

/** Lets formulas such as `=SUM(Table1[分])` find the table. */
export function tellFormulas(book: Book, table: TableSide): void {
  const area = tableArea(table);
  // The row of totals is none of the data that a formula means.
  const range = toRange(table.showTotals ? { ...area, rows: area.rows - 1 } : area);
  const titleMap = new TitleMap(columnNames(book, table).map((name, index) => [name, index]));
  book.run(SetSuperTableMutation.id, { tableName: table.name, reference: { sheetId: table.sheetId, range, titleMap } });
}

/** Formulas name columns without regard to case. */
class TitleMap extends Map<string, number> {
  override get(name: string): number | undefined {
    const exact = super.get(name);
    if (exact !== undefined) return exact;
    for (const [title, index] of this) if (title.toLowerCase() === name.toLowerCase()) return index;
    return undefined;
  }
}

function freeName(book: Book): string {
  let number = book.side.tables.length + 1;
  while (findTable(book, `Table${number}`) !== null) number += 1;
  return `Table${number}`;
}

function freeId(book: Book): string {
  let number = book.side.tables.length + 1;
  while (book.side.tables.some(({ id }) => id === String(number))) number += 1;
  return String(number);
}
