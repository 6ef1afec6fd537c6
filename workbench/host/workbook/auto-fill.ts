import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../batch/host-error";
import { contains, type Area } from "./area";
import type { Book } from "./book";
import { mapCells, valueOf, type Cell } from "./cells";
import { dateSeries, growthSeries, linearSeries, listSeries, numberedSeries, type DateUnit, type Series } from "./fill-series";
import { cellNumberFormat, formatCategory } from "./number-format";
import { cellMatrix } from "./write-cells";

/** Excel's `AutoFillType`, as far as the host fills. */
export const FILL_TYPES = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays", "FillWeekdays", "FillMonths", "FillYears", "LinearTrend", "GrowthTrend"] as const;
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

const DATE_UNITS: Partial<Record<FillType, DateUnit>> = { FillDays: "Days", FillWeekdays: "Weekdays", FillMonths: "Months", FillYears: "Years" };

/** How the series of a line goes on; null when it repeats. */
function stepOf(book: Book, line: readonly Cell[], type: FillType): Series<string | number> | null {
  const values = line.map(valueOf);
  const numbers = values.filter((value) => typeof value === "number");
  const texts = values.filter((value) => typeof value === "string");
  if (numbers.length === values.length) return numberStep(numbers, type, formatCategory(cellNumberFormat(book)(line[0])) === "Date");
  const [text = ""] = texts;
  if (texts.length < values.length) return null;
  return listSeries(texts) ?? (texts.length === 1 ? numberedSeries(text) : null);
}

function numberStep(numbers: readonly number[], type: FillType, isDate: boolean): Series<number> | null {
  const unit = DATE_UNITS[type];
  if (unit !== undefined) return dateSeries(numbers, unit);
  if (type === "GrowthTrend") return growthSeries(numbers);
  if (numbers.length === 1 && type === "FillDefault" && !isDate) return null;
  return linearSeries(numbers);
}
