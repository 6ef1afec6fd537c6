import { absoluteAddress, columnName, quotedSheetName } from "../address";
import { lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";
import type { TableSide } from "../side-model";
import { bodyArea, columnNames, findTable, headerArea, tableArea, totalArea } from "./tables";

/** A reference to a table: `Sales`, `Sales[Qtr1]`, or `[@Qtr1]` in a row of the table. */
export interface TableReference {
  /** As it was written; undefined where the table is the one around. */
  readonly name: string | undefined;
  /** What stands in the brackets; null without any. */
  readonly body: string | null;
}

/** The cells that a table's reference means; `ofRow` where they are those of the formula's own row. */
export interface ReferredCells {
  readonly area: Area;
  readonly ofRow: boolean;
}

/** Texts and quoted sheet names; a name with what stands in its brackets, or without; brackets alone. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\!])(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?<body>(?:[^[\]]|\[[^[\]]*\])*)\](?![\p{L}\p{N}_. ]*!)|(?<![\p{L}\p{N}_.\\!])(?<bare>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?![\p{L}\p{N}_.\\(![])/gu;

/**
 * A formula with its references to a table changed.
 * @param around the table that the formula stands in, which brackets without a name mean; null for none
 * @param change what becomes of a reference
 */
export function changeTableReferences(formula: string, table: TableSide, around: TableSide | null, change: (reference: TableReference) => string): string {
  const wanted = table.name.toLowerCase();
  if (!formula.includes("[") && !formula.toLowerCase().includes(wanted)) return formula;
  return formula.replace(PARTS, (whole: string, ...rest: unknown[]) => {
    const { table: name, body, bare } = rest[rest.length - 1] as { table?: string; body?: string; bare?: string };
    if (bare !== undefined) return bare.toLowerCase() === wanted ? change({ name: bare, body: null }) : whole;
    if (body === undefined) return whole;
    const meant = name === undefined ? around === table : name.toLowerCase() === wanted;
    return meant ? change({ name, body }) : whole;
  });
}

const PLACES = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;
type Place = (typeof PLACES)[number];

/** @returns null where there is no such column, or the table has no such row */
export function cellsOfReference(book: Book, table: TableSide, body: string | null): ReferredCells | null {
  const { places, columns } = partsOf(body ?? "");
  const rows = rowsOf(table, places);
  if (rows === null) return null;
  const ofRow = places.includes("#This Row");
  if (columns.length === 0) return { area: rows, ofRow };
  const titles = columnNames(book, table).map((title) => title.toLowerCase());
  const [first = -1, last = first] = columns.map((title) => titles.indexOf(title.toLowerCase()));
  if (first < 0 || last < 0) return null;
  return { area: { ...rows, column: rows.column + Math.min(first, last), columns: Math.abs(last - first) + 1 }, ofRow };
}

/** "Table1", "Table1[#All]", "Table1[[#Headers],[列]]"; null when there is no such table or column. */
export function areaOfTableReference(book: Book, text: string): Area | null {
  const [, name = "", body = null] = /^([^[\]]+)(?:\[(.*)\])?$/s.exec(text) ?? [];
  const table = name === "" ? null : findTable(book, name);
  return table === null ? null : (cellsOfReference(book, table, body)?.area ?? null);
}

/** `[#Headers],[Qtr1]:[Qtr4]`, `@[Qtr1]`, `Qtr1`, `#All`. */
function partsOf(body: string): { places: readonly Place[]; columns: readonly string[] } {
  const thisRow = body.startsWith("@");
  const inner = (thisRow ? body.slice(1) : body).trim();
  const parts = inner.includes("[") ? [...inner.matchAll(/\[([^[\]]*)\]/g)].map(([, part = ""]) => part.trim()) : inner === "" ? [] : [inner];
  const places = parts.map((part) => PLACES.find((place) => place.toLowerCase() === part.toLowerCase()));
  return {
    places: [...(thisRow ? (["#This Row"] as const) : []), ...places.filter((place) => place !== undefined)],
    columns: parts.filter((_part, index) => places[index] === undefined).map((part) => part.replace(/'(.)/g, "$1")),
  };
}

/** The columns that the text in a reference's brackets names. */
export const columnsIn = (body: string): readonly string[] => partsOf(body).columns;

/** The rows that the marks name together; the data without any. */
function rowsOf(table: TableSide, places: readonly Place[]): Area | null {
  const [first, ...others] = places.length === 0 ? (["#Data"] as const) : places;
  const found = [first, ...others].map((place) => {
    if (place === "#All") return tableArea(table);
    if (place === "#Headers") return headerArea(table);
    return place === "#Totals" ? totalArea(table) : bodyArea(table);
  });
  const areas = found.filter((area) => area !== null);
  if (areas.length < found.length) return null;
  const row = Math.min(...areas.map((area) => area.row));
  return { ...tableArea(table), row, rows: Math.max(...areas.map(lastRow)) - row + 1 };
}

/** What Excel writes for a reference when its table becomes plain cells: `Sheet1!$B$2:$B$7`, of the own row `Sheet1!$B2`. */
export function plainReference(book: Book, table: TableSide, { body }: TableReference, row: number | null): string {
  const cells = cellsOfReference(book, table, body);
  if (cells === null) return "#REF!";
  const sheet = `${quotedSheetName(book.sheetName(table.sheetId))}!`;
  if (!cells.ofRow || row === null) return sheet + absoluteAddress(cells.area);
  const at = (column: number): string => `$${columnName(column)}${row + 1}`;
  return sheet + (cells.area.columns === 1 ? at(cells.area.column) : `${at(cells.area.column)}:${at(lastColumn(cells.area))}`);
}
