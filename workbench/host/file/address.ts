/** Cells and areas as A1 text and as zero-based numbers. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Both corners are included, as in Univer's IRange. */
export interface CellArea {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

/** @returns "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** @returns 0 for "A", 26 for "AA". */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @returns the position of "B3" or "$B$3"; null when the text is not a cell. */
export function readCell(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** @returns the area of "A1:B3", "B2", "A:C" or "1:3", absolute or not, without a sheet; null for anything else. */
export function readArea(text: string): CellArea | null {
  const [first = "", last = first] = text.replace(/\$/g, "").split(":");
  const start = readCell(first) ?? readEdge(first, 0, 0);
  const end = readCell(last) ?? readEdge(last, LAST_ROW, LAST_COLUMN);
  if (!start || !end) return null;
  return {
    startRow: Math.min(start.row, end.row),
    startColumn: Math.min(start.column, end.column),
    endRow: Math.max(start.row, end.row),
    endColumn: Math.max(start.column, end.column),
  };
}

function readEdge(text: string, row: number, column: number): CellPosition | null {
  if (/^\d+$/.test(text)) return { row: Number(text) - 1, column };
  if (/^[A-Za-z]{1,3}$/.test(text)) return { row, column: columnIndex(text) };
  return null;
}

export function areaName(area: CellArea): string {
  const start = cellName(area.startRow, area.startColumn);
  const end = cellName(area.endRow, area.endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** @returns the sheet's name as formulas quote it, such as '年度 排名'. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
