import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../../batch/host-error";
import { contains, lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";
import { mapCells, valueOf, type Cell } from "../cells/cells";
import { dateSeries, growthSeries, linearSeries, listSeries, monthlySeries, numberedSeries, wrapped, type DateUnit, type Series } from "./fill-series";
import { cellNumberFormat, formatCategory } from "../looks/number-format";
import { cellMatrix } from "../cells/write-cells";

/** Excel's `AutoFillType`, as far as the host fills. */
export const FILL_TYPES = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays", "FillWeekdays", "FillMonths", "FillYears", "LinearTrend", "GrowthTrend"] as const;
export type FillType = (typeof FILL_TYPES)[number];

/**
 * Fills an area from the cells at its beginning or its end, as dragging their handle does.
 * @throws InvalidArgument unless the target holds the source and goes on in one direction only
 */
export function autoFill(book: Book, source: Area, target: Area, type: FillType): void {
  const down = target.columns === source.columns;
  const oneWay = target.row === source.row || lastRow(target) === lastRow(source) ? target.column === source.column || lastColumn(target) === lastColumn(source) : false;
  if (!contains(target, source) || !oneWay || (!down && target.rows !== source.rows)) throw invalidArgument();
  const cells = mapCells(book, source, (cell) => cell);
  const lines = down ? Array.from({ length: source.columns }, (_, column) => cells.map((row) => row[column])) : cells;
  const fills = lines.map((line) => filler(book, line, type));
  const length = down ? source.rows : source.columns;
  book.write(target, cellMatrix(target, (row, column) => {
    const [along, across] = down ? [row - source.row, column - source.column] : [column - source.column, row - source.row];
    return along >= 0 && along < length ? undefined : fills[across]?.(along, down);
  }));
}

/** Counted from the first cell that is given; what lies before it is negative. */
type Fill = (index: number, down: boolean) => ICellData;

/** What a line of cells goes on with. */
function filler(book: Book, line: readonly Cell[], type: FillType): Fill {
  const step = type === "FillCopy" || type === "FillFormats" || type === "FillValues" ? null : stepOf(book, line, type);
  const { length } = line;
  return (index, down) => {
    const within = wrapped(index, length);
    const { v = null, t, f, p = null, s = null } = line[within] ?? {};
    if (type === "FillFormats") return { s };
    const content: ICellData = { v, ...(t === undefined || t === null ? {} : { t }), f: null, si: null, p, ...(type === "FillValues" ? {} : { s }) };
    const by = index - within;
    if (f && type !== "FillValues") return { ...content, v: null, f: book.lexer.moveFormulaRefOffset(f, down ? 0 : by, down ? by : 0) };
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
  if (numbers.length === values.length) return numberStep(numbers, type, formatCategory(cellNumberFormat(book)(line[0])));
  return texts.length < values.length ? null : (listSeries(texts) ?? numberedSeries(texts));
}

const HOUR = 1 / 24;

function numberStep(numbers: readonly number[], type: FillType, category: string): Series<number> | null {
  const unit = DATE_UNITS[type];
  if (unit !== undefined) return dateSeries(numbers, unit);
  if (type === "GrowthTrend") return growthSeries(numbers);
  if (type !== "LinearTrend" && category === "Date") return monthlySeries(numbers) ?? linearSeries(numbers);
  if (numbers.length > 1) return linearSeries(numbers);
  const [first = 0] = numbers;
  if (category === "Time") return (index) => first + index * HOUR;
  return type === "FillDefault" ? null : linearSeries(numbers);
}
