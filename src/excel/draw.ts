import type { Area, ReportSheet } from "../report/sheet";
import { cellValues } from "./cell-values";
import { textBytes } from "./payload";
import { setUpPage } from "./page-setup";
import { applyStyle } from "./style";

/** Something to be queued on a sheet, and the bytes that it takes in a request. */
export interface Step {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** What a change of a range takes in a request, with its object paths. */
const BYTES_PER_CHANGE = 1_500;
const ROWS_PER_STEP = 1_000;

/** @returns the steps that fill an empty sheet: values first, formats after, as Excel is fastest. */
export function drawingSteps(report: ReportSheet): Step[] {
  const onArea = (area: Area, change: (range: Excel.Range) => void): Step => ({
    bytes: BYTES_PER_CHANGE,
    queue: (sheet) => onRange(sheet, area, change),
  });
  const { styles, merges, columnWidths, rowHeights } = report;
  return [
    ...valueSteps(report),
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
    { bytes: BYTES_PER_CHANGE, queue: (sheet) => setUpPage(sheet, report) },
  ];
}

/** Number formats go before values, so that a text is a text from the first moment. */
function valueSteps(report: ReportSheet): Step[] {
  const { values, formats } = cellValues(report);
  const columns = values[0]?.length ?? 0;
  const starts = Array.from({ length: Math.ceil(values.length / ROWS_PER_STEP) }, (_, index) => index * ROWS_PER_STEP);
  return starts.map((row) => {
    const part = values.slice(row, row + ROWS_PER_STEP);
    const partFormats = formats.slice(row, row + ROWS_PER_STEP);
    return {
      bytes: BYTES_PER_CHANGE + bytesOf(part) + bytesOf(partFormats),
      queue: (sheet) =>
        onRange(sheet, { row, column: 0, rows: part.length, columns }, (range) => {
          range.numberFormat = partFormats;
          range.values = part;
        }),
    };
  });
}

/** A range that is not tracked costs no request to let it go. */
function onRange(sheet: Excel.Worksheet, { row, column, rows, columns }: Area, change: (range: Excel.Range) => void): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  change(range);
  range.untrack();
}

function bytesOf(rows: readonly (readonly (string | number | null)[])[]): number {
  return rows.flat().reduce<number>((sum, value) => sum + textBytes(String(value)), 0);
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
