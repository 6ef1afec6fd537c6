import type { Area, ReportSheet } from "../../report/sheet";
import { drawChart } from "./draw-chart";
import { GENERAL, sheetCells, type PlainValue, type SheetCells } from "./cell-values";
import type { SheetNames } from "./formula-text";
import { fillWhile, takeInputs } from "./live-marks";
import { formatAreas } from "./number-formats";
import { textBytes } from "../payload";
import { setUpPage } from "./page-setup";
import { applyStyle } from "./style";

/** Something to be queued on a sheet, and the bytes that it takes in a request. */
export interface Step {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** What a change of a range takes in a request, with its object paths. */
const BYTES_PER_CHANGE = 1_500;
const BYTES_PER_CHART = 20_000;
const ROWS_PER_STEP = 1_000;
/** office.js cuts values into pieces of at most so many cells, each with paths of its own. */
const CELLS_PER_PIECE = 1_500;
const BYTES_PER_PIECE = 800;

/**
 * @param names what sheets of this run are called
 * @returns the steps that fill an empty sheet: values first, formats after, as Excel is fastest.
 */
export function drawingSteps(report: ReportSheet, names: SheetNames): Step[] {
  const { styles, merges, columnWidths, rowHeights, conditionals = [], inputs = [], charts = [], hiddenColumns = [] } = report;
  return [
    ...valueSteps(sheetCells(report, names)),
    ...styles.map(({ area, style }) => onArea(area, (range) => applyStyle(range, style, area))),
    ...merges.map((area) => onArea(area, (range) => range.merge(false))),
    ...columnWidths.map((width, column) =>
      onArea({ row: 0, column, rows: 1, columns: 1 }, ({ format }) => {
        format.columnWidth = columnPoints(width);
      }),
    ),
    ...heightRuns(rowHeights).map(({ row, rows, points }) =>
      onArea({ row, column: 0, rows, columns: 1 }, ({ format }) => {
        format.rowHeight = points;
      }),
    ),
    ...conditionals.map((conditional) => onArea(conditional.area, (range) => fillWhile(range, conditional))),
    ...inputs.map((input) => onArea(input.area, (range) => takeInputs(range, input))),
    ...charts.map((chart) => ({ bytes: BYTES_PER_CHART, queue: (sheet: Excel.Worksheet) => drawChart(sheet, chart) })),
    ...hiddenColumns.map((column) =>
      onArea({ row: 0, column, rows: 1, columns: 1 }, (range) => {
        range.columnHidden = true;
      }),
    ),
    { bytes: BYTES_PER_CHANGE, queue: (sheet) => setUpPage(sheet, report) },
  ];
}

function onArea(area: Area, change: (range: Excel.Range) => void): Step {
  return { bytes: BYTES_PER_CHANGE, queue: (sheet) => onRange(sheet, area, change) };
}

/** Number formats go before values, so that a text is a text from the first moment. */
function valueSteps(cells: SheetCells): Step[] {
  const isLong = cells.rows > ROWS_PER_STEP;
  const starts = Array.from({ length: Math.ceil(cells.rows / ROWS_PER_STEP) }, (_, index) => index * ROWS_PER_STEP);
  return [
    ...(isLong ? formatAreas(cells) : []).map(({ area, format }) =>
      onArea(area, (range) => {
        range.numberFormat = [[format]];
      }),
    ),
    ...starts.map((row) => valueStep(cells, { row, column: 0, rows: Math.min(ROWS_PER_STEP, cells.rows - row), columns: cells.columns }, !isLong)),
  ];
}

/** The values of a long sheet are put together when they are queued, not all at once. */
function valueStep(cells: SheetCells, area: Area, withFormats: boolean): Step {
  const values = (): PlainValue[][] => matrix(area, cells.valueAt);
  const formats = withFormats ? matrix(area, (row, column) => cells.formatAt(row, column) ?? GENERAL) : null;
  return {
    bytes: BYTES_PER_CHANGE + piecesOf(area) * BYTES_PER_PIECE + bytesOf(values()) + bytesOf(formats ?? []),
    queue: (sheet) =>
      onRange(sheet, area, (range) => {
        if (formats !== null) range.numberFormat = formats;
        range.formulas = values();
      }),
  };
}

/** A piece has whole rows. */
function piecesOf({ rows, columns }: Area): number {
  return Math.ceil(rows / Math.max(1, Math.floor(CELLS_PER_PIECE / columns)));
}

function matrix<T>({ row, column, rows, columns }: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(row + r, column + c)));
}

/** A range that is not tracked costs no request to let it go. */
function onRange(sheet: Excel.Worksheet, { row, column, rows, columns }: Area, change: (range: Excel.Range) => void): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  change(range);
  range.untrack();
}

function bytesOf(rows: readonly (readonly PlainValue[])[]): number {
  return rows.reduce((sum, row) => row.reduce<number>((bytes, value) => bytes + textBytes(String(value)), sum), 0);
}

interface HeightRun {
  readonly row: number;
  readonly rows: number;
  readonly points: number;
}

/** @returns rows below each other that are of one height, as one. */
function heightRuns(heights: ReportSheet["rowHeights"]): HeightRun[] {
  return heights.reduce<HeightRun[]>((runs, { row, points }) => {
    const last = runs[runs.length - 1];
    if (last === undefined || last.points !== points || last.row + last.rows !== row) runs.push({ row, rows: 1, points });
    else runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    return runs;
  }, []);
}

/** Characters of the default font (7 pixels each, 5 for the margins) in points. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
