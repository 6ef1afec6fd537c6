import { columnIndex, columnName, parseLocalAddress, quotedSheetName } from "../address";
import { contains, lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";

/** Cells that have been cut from one place and pasted at another of the same size. */
export interface Move {
  readonly from: Area;
  readonly to: Area;
}

/** The sheets that a formula stood on before, and stands on now; null for a name, which stands on none. */
export interface Standing {
  readonly before: string | null;
  readonly after: string | null;
}

/** Texts and a table's columns, which hold no references; else a reference, with its sheet or without. */
const TOKEN = /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<sheet>'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*!)?(?<![\p{L}\p{N}_.$:])(?<local>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!:])/giu;

/** A formula as it is after a move: what referred to the moved cells follows them, what referred to cells that they cover refers to nothing. */
export function afterMove(book: Book, formula: string, standing: Standing, move: Move): string {
  return changeReferences(book, formula, standing.before, (reference) => referenceAfter(book, reference, standing, move));
}

/**
 * A formula with its references to cells changed.
 * @param standing the sheet that a reference without one means; null where there is none
 */
export function changeReferences(book: Book, formula: string, standing: string | null, change: (reference: Reference) => string): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { sheet, local } = rest[rest.length - 1] as { sheet?: string; local?: string };
    if (local === undefined) return token;
    const sheetId = sheet === undefined ? standing : (book.sheetByName(plainName(sheet))?.getSheetId() ?? null);
    const area = sheetId === null ? null : parseLocalAddress(local, sheetId);
    return area === null ? token : change({ sheet, local, area });
  });
}

const plainName = (mark: string): string => mark.slice(0, -1).replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");

/** A reference as it is written, with its sheet's mark and without, and the cells that it means. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly local: string;
  readonly area: Area;
}

function referenceAfter(book: Book, { sheet, local, area }: Reference, { after }: Standing, { from, to }: Move): string {
  const inside = contains(from, area);
  if (!inside && contains(to, area)) return "#REF!";
  const sheetId = inside ? to.sheetId : area.sheetId;
  const text = inside ? shiftedText(local, to.row - from.row, to.column - from.column) : edgesAfter(local, area, { from, to });
  const named = sheet !== undefined && sheetId === area.sheetId ? sheet : `${quotedSheetName(book.sheetName(sheetId))}!`;
  return sheet === undefined && sheetId === after ? text : `${named}${text}`;
}

/** The dollar signs stay. */
function shiftedText(local: string, rows: number, columns: number): string {
  return local.replace(/[A-Z]+|\d+/gi, (part) => (/\d/.test(part) ? String(Number(part) + rows) : columnName(columnIndex(part) + columns)));
}

/** An area of which a whole edge was moved along its own lane grows or shrinks with it, as in Excel. */
function edgesAfter(local: string, area: Area, { from, to }: Move): string {
  const parts = local.split(":");
  const [first, last] = parts;
  if (first === undefined || last === undefined || parts.length !== 2 || from.sheetId !== to.sheetId || from.sheetId !== area.sheetId) return local;
  const [down, right] = [to.row - from.row, to.column - from.column];
  const across = right === 0 && from.column <= area.column && lastColumn(from) >= lastColumn(area);
  const along = down === 0 && from.row <= area.row && lastRow(from) >= lastRow(area);
  if (!across && !along) return local;
  const holds = (row: number, column: number): boolean => contains(from, { ...area, row, column, rows: 1, columns: 1 });
  const start = holds(area.row, area.column);
  const end = holds(lastRow(area), lastColumn(area));
  if (start === end) return local;
  const stillInOrder = start ? area.row + down <= lastRow(area) && area.column + right <= lastColumn(area) : lastRow(area) + down >= area.row && lastColumn(area) + right >= area.column;
  if (!stillInOrder) return local;
  return start ? `${shiftedText(first, down, right)}:${last}` : `${first}:${shiftedText(last, down, right)}`;
}
