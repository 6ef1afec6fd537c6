import { isUnbounded, lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";
import { cellFinder, valueOf } from "./cells";
import { usedArea } from "./used-area";
import { writeEntries } from "./write-cells";

export interface SearchOptions {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

type At = readonly [row: number, column: number];

/** The cells whose text holds what is sought, row by row. */
export function* findCells(book: Book, area: Area, text: string, options: SearchOptions): Iterable<At> {
  const within = isUnbounded(area) ? usedArea(book, area, true) : area;
  if (within === null) return;
  const find = cellFinder(book, area.sheetId);
  const matches = matcher(text, options);
  for (let row = within.row; row <= lastRow(within); row++) {
    for (let column = within.column; column <= lastColumn(within); column++) {
      const cell = find(row, column);
      if (matches.test(cell?.f ?? shown(valueOf(cell)))) yield [row, column];
    }
  }
}

function shown(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Excel's wildcards: "*", "?", and "~" before one that is meant itself. */
function matcher(text: string, { completeMatch, matchCase }: SearchOptions): RegExp {
  const pattern = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (_whole, literal?: string, wild?: string, special?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (wild !== undefined) return wild === "*" ? ".*" : ".";
    return `\\${special ?? ""}`;
  });
  return new RegExp(completeMatch ? `^(?:${pattern})$` : pattern, matchCase ? "su" : "isu");
}

/** @returns how many times the text was replaced */
export function replaceAll(book: Book, area: Area, text: string, replacement: string, options: SearchOptions): number {
  const find = cellFinder(book, area.sheetId);
  const pattern = new RegExp(matcher(text, options).source, options.matchCase ? "gsu" : "gisu");
  let count = 0;
  for (const [row, column] of [...findCells(book, area, text, options)]) {
    const cell = find(row, column);
    const old = cell?.f ?? shown(valueOf(cell));
    count += [...old.matchAll(pattern)].length;
    writeEntries(book, { sheetId: area.sheetId, row, column, rows: 1, columns: 1 }, old.replace(pattern, () => replacement));
  }
  return count;
}

/** Removes the rows that repeat an earlier one in the given columns; the rest moves up. */
export function removeDuplicates(book: Book, area: Area, columns: readonly number[], includesHeader: boolean): { removed: number; uniqueRemaining: number } {
  const header = includesHeader ? 1 : 0;
  const body: Area = { ...area, row: area.row + header, rows: area.rows - header };
  const find = cellFinder(book, area.sheetId);
  const rows = Array.from({ length: body.rows }, (_, row) => Array.from({ length: body.columns }, (_unused, column) => find(body.row + row, body.column + column)));
  const seen = new Set<string>();
  const unique = rows.filter((row) => {
    const key = JSON.stringify(columns.map((column) => shown(valueOf(row[column])).toLowerCase()));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const values = rows.map((_, index) => unique[index]?.map((cell) => cell?.f ?? valueOf(cell)) ?? new Array<string>(body.columns).fill(""));
  writeEntries(book, body, values);
  return { removed: rows.length - unique.length, uniqueRemaining: unique.length };
}
