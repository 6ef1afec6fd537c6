import type { ICellData } from "@univerjs/core";
import { columnName, quotedSheetName } from "../address";
import { contains, type Area } from "../area";
import { functionAround } from "../formulas/array-formula";
import type { Book } from "../book";
import type { Cell } from "../cells/cells";
import type { TableSide } from "../side-model";
import { bodyArea, columnNames, findTable, tableArea } from "./tables";

/** A formula as it was written, beside what the host made of it for Univer. */
interface KeptFormula {
  readonly written: string;
  readonly computed: string;
}

/** Texts, quoted sheet names, and references to tables: `Sales[Qtr1]`, `[@Qtr1]`, `Sales[[#This Row],[Qtr1]:[Qtr4]]`. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<table>[\p{L}_\\][\p{L}\p{N}_.]*)?\[(?<body>(?:[^[\]]|\[[^[\]]*\])*)\](?![\p{L}\p{N}_. ]*!)/gu;
const THIS_ROW = /^(?:@|\[#This Row\],)(.+)$/i;
const COLUMNS = /^\[?([^[\]]+)\]?(?::\[([^[\]]+)\])?$/;
/** Functions that take a single value: a column named in one of them is the row's own cell. */
const OF_ONE_VALUE = /^(?:|IF|OR|AND|NOT|TEXT|VALUE|UPPER|LOWER|PROPER|TRIM|LEFT|RIGHT|MID|LEN|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|MOD|SQRT|YEAR|MONTH|DAY|WEEKDAY|HOUR|DATE|EDATE|EOMONTH|IFERROR|ISBLANK|ISNUMBER|ISTEXT|EXACT)$/;

/**
 * Univer knows no row of its own in a table's formula, and tables by their exact name alone: a formula is computed with the cells that
 * it means, and is read back as it was written.
 * @returns null for a formula that needs nothing of that
 */
export function tableFormulaCell(book: Book, formula: string, cell: Area): ICellData | null {
  if (!formula.includes("[") || book.side.tables.length === 0) return null;
  const computed = formula.replace(PARTS, (whole, ...rest: unknown[]) => {
    const { table: name, body } = rest[rest.length - 1] as { table?: string; body?: string };
    if (body === undefined) return whole;
    const table = name === undefined ? tableAround(book, cell) : findTable(book, name);
    return table === null ? whole : referenceFor(book, table, body, cell, name === undefined ? functionAround(formula, Number(rest[rest.length - 3])) : null);
  });
  if (computed === formula) return null;
  return { f: computed, custom: { tableFormula: { written: formula, computed } satisfies KeptFormula } };
}

/** The formula as it was written, as long as the cell still holds what was made of it. */
export function keptTableFormula(cell: Cell): string | null {
  const kept = (cell?.custom as { tableFormula?: KeptFormula } | null | undefined)?.tableFormula;
  return kept !== undefined && cell?.f === kept.computed ? kept.written : null;
}

/**
 * A formula that names columns by their old names, with the new ones.
 * @param cell where the formula stands, for columns that are named without their table; null for a name's formula
 * @param renamed the old names, in small letters, and the new ones
 */
export function renameColumn(book: Book, formula: string, table: TableSide, cell: Area | null, renamed: ReadonlyMap<string, string>): string {
  if (!formula.includes("[")) return formula;
  const nowOf = (title: string): string => renamed.get(title.toLowerCase()) ?? title;
  return formula.replace(PARTS, (whole, ...rest: unknown[]) => {
    const { table: name, body } = rest[rest.length - 1] as { table?: string; body?: string };
    if (body === undefined) return whole;
    const meant = name !== undefined ? findTable(book, name) : cell === null ? null : tableAround(book, cell);
    if (meant !== table) return whole;
    const now = body.includes("[") ? body.replace(/\[([^[\]]*)\]/g, (_part, title: string) => `[${nowOf(title)}]`) : body.replace(/^(@?)(.*)$/, (_part, at: string, title: string) => at + nowOf(title));
    return `${name ?? ""}[${now}]`;
  });
}

function tableAround(book: Book, cell: Area): TableSide | null {
  return book.side.tables.find((table) => table.sheetId === cell.sheetId && contains(tableArea(table), cell)) ?? null;
}

/** @param within the function that a column without its table's name stands in; null where the name is given */
function referenceFor(book: Book, table: TableSide, body: string, cell: Area, within: string | null): string {
  const [, ofRow] = THIS_ROW.exec(body) ?? [];
  const columns = ofRow ?? (within !== null && OF_ONE_VALUE.test(within) && !body.startsWith("#") ? body : undefined);
  return (columns === undefined ? null : rowReference(book, table, columns, cell)) ?? `${table.name}[${body}]`;
}

/** The cells of the formula's own row; null when the row is none of the table's. */
function rowReference(book: Book, table: TableSide, columns: string, cell: Area): string | null {
  const body = bodyArea(table);
  if (cell.row < body.row || cell.row >= body.row + body.rows) return null;
  const titles = columnNames(book, table).map((title) => title.toLowerCase());
  const [, first = "", last = first] = COLUMNS.exec(columns) ?? [];
  const [from, to] = [first, last].map((title) => titles.indexOf(title.toLowerCase())) as [number, number];
  if (from < 0 || to < 0) return null;
  const at = (column: number): string => `$${columnName(body.column + column)}${cell.row + 1}`;
  const sheet = table.sheetId === cell.sheetId ? "" : `${quotedSheetName(book.sheetName(table.sheetId))}!`;
  return sheet + (from === to ? at(from) : `${at(from)}:${at(to)}`);
}
