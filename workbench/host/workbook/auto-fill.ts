import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../batch/host-error";
import { contains, type Area } from "./area";
import type { Book } from "./book";
import { mapCells, valueOf, type Cell } from "./cells";
import { cellNumberFormat, formatCategory } from "./number-format";
import { cellMatrix } from "./write-cells";

/** Excel's `AutoFillType`, as far as the host fills. */
export const FILL_TYPES = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays"] as const;
export type FillType = (typeof FILL_TYPES)[number];

/**
 * Fills an area from the cells at its beginning, as dragging their handle does.
 * @throws InvalidArgument unless the target holds the source and goes on in one direction only
 */
export function autoFill(book: Book, source: Area, target: Area, type: FillType): void {
  const down = target.columns === source.columns;
  const forwards = target.row === source.row && target.column === source.column;
  if (!contains(target, source) || !forwards || (!down && target.rows !== source.rows)) throw invalidArgument();
  const cells = mapCells(book, source, (cell) => cell);
  const lines = down ? Array.from({ length: source.columns }, (_, column) => cells.map((row) => row[column])) : cells;
  const fills = lines.map((line) => filler(book, line, type));
  book.write(target, cellMatrix(target, (row, column) => {
    const [along, across] = down ? [row - target.row, column - target.column] : [column - target.column, row - target.row];
    const length = down ? source.rows : source.columns;
    return along < length ? undefined : fills[across]?.(along, down);
  }));
}

type Fill = (index: number, down: boolean) => ICellData;

/** What a line of cells goes on with. */
function filler(book: Book, line: readonly Cell[], type: FillType): Fill {
  const step = type === "FillCopy" || type === "FillFormats" ? null : stepOf(book, line, type);
  const length = line.length;
  return (index, down) => {
    const cell = line[index % length];
    const { v = null, t, f, p = null, s = null } = cell ?? {};
    const style = type === "FillValues" ? {} : { s };
    if (type === "FillFormats") return { s };
    const content: ICellData = { v, ...(t === undefined || t === null ? {} : { t }), f: null, si: null, p, ...style };
    const by = index - (index % length);
    if (f) return { ...content, v: null, f: book.lexer.moveFormulaRefOffset(f, down ? 0 : by, down ? by : 0) };
    if (step === null) return content;
    return { ...content, v: step(index), p: null };
  };
}

/** How the series of a line goes on; null when it repeats. */
function stepOf(book: Book, line: readonly Cell[], type: FillType): ((index: number) => string | number) | null {
  const values = line.map(valueOf);
  const [first] = values;
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length && typeof first === "number") {
    const isDate = formatCategory(cellNumberFormat(book)(line[0])) === "Date";
    if (numbers.length === 1 && type === "FillDefault" && !isDate) return null;
    return trend(numbers);
  }
  return values.length === 1 && typeof first === "string" ? numbered(first) : null;
}

/** The straight line that fits the numbers best, which is what Excel goes on with; a single number goes up by one. */
function trend(numbers: readonly number[]): (index: number) => number {
  const count = numbers.length;
  if (count === 1) return (index) => (numbers[0] ?? 0) + index;
  const meanX = (count - 1) / 2;
  const meanY = numbers.reduce((sum, number) => sum + number, 0) / count;
  const slope = numbers.reduce((sum, number, x) => sum + (x - meanX) * (number - meanY), 0) / numbers.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  return (index) => Number((meanY + slope * (index - meanX)).toPrecision(15));
}

/** "第1期" and "Q3" go on counting; a text without a number repeats. */
function numbered(text: string): ((index: number) => string) | null {
  const parts = /^(.*?)(\d+)(\D*)$/.exec(text);
  if (parts === null) return null;
  const [, before = "", digits = "", after = ""] = parts;
  return (index) => before + String(Number(digits) + index).padStart(digits.length, "0") + after;
}
