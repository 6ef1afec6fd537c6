import { Book } from "../../host/workbook/book";
import { cellFinder, isError, requireSheet, valueOf, type Cell } from "../../host/workbook/cells/cells";
import { areaAt, nameOf, seriesOf, type Series } from "../../host/workbook/drawings/charts";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { cellNumberFormat, textOf } from "../../host/workbook/looks/number-format";
import type { ChartSide } from "../../host/workbook/side-model";
import { kindOf, type Kind } from "./kind";
import { Look } from "./look";

/** A cell that a chart draws. */
export interface Point {
  /** Null where nothing is drawn: an empty cell, or #N/A. */
  readonly value: number | null;
  /** As the cell shows it. */
  readonly text: string;
}

export interface DrawnSeries {
  readonly name: string;
  readonly kind: Kind;
  readonly points: readonly Point[];
  readonly categories: readonly Point[];
  /** Number format of the first value. */
  readonly format: string;
  /** Where its looks are among the chart's. */
  readonly path: string;
}

/** A chart with what its cells hold now: all that is needed to draw it. */
export interface DrawnChart {
  readonly title: string | null;
  readonly kind: Kind;
  readonly series: readonly DrawnSeries[];
  readonly look: Look;
}

/** @returns null for a kind that is not drawn */
export function readChart(workbook: HostWorkbook, chart: ChartSide): DrawnChart | null {
  const kind = kindOf(chart.type);
  if (kind === null) return null;
  const book = new Book(workbook);
  const look = new Look(chart.properties);
  const visibleOnly = look.flag("chart.plotVisibleOnly", true);
  const series = seriesOf(chart).map((one, index) => readSeries(book, one, { path: `series[${index}]`, visibleOnly, kind, look }));
  return { title: chart.title === "" ? null : chart.title, kind, series: series.filter(({ path }) => !look.flag(`${path}.filtered`, false)), look };
}

interface Around {
  readonly path: string;
  readonly visibleOnly: boolean;
  readonly kind: Kind;
  readonly look: Look;
}

function readSeries(book: Book, series: Series, { path, visibleOnly, kind, look }: Around): DrawnSeries {
  const formatOf = cellNumberFormat(book);
  const read = (cell: Cell): Point => ({ value: numberOf(cell), text: textOf(cell, formatOf(cell), book.side.date1904) });
  const cells = cellsAt(book, series.values, visibleOnly);
  return {
    name: nameOf(book, series),
    kind: kindOf(look.text(`${path}.chartType`) ?? "") ?? kind,
    points: cells.map(read),
    categories: cellsAt(book, series.categories, visibleOnly).map(read),
    format: formatOf(cells[0]),
    path,
  };
}

/** The cells of an area, row by row; those in hidden rows or columns are not drawn. */
function cellsAt(book: Book, address: string | null, visibleOnly: boolean): Cell[] {
  const area = areaAt(book, address);
  if (area === null) return [];
  const find = cellFinder(book, area.sheetId);
  const sheet = requireSheet(book, area.sheetId);
  const rows = indexes(area.row, area.rows).filter((row) => !visibleOnly || sheet.getRowVisible(row));
  const columns = indexes(area.column, area.columns).filter((column) => !visibleOnly || sheet.getColVisible(column));
  return rows.flatMap((row) => columns.map((column) => find(row, column)));
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Excel draws a text as zero. */
function numberOf(cell: Cell): number | null {
  const value = valueOf(cell);
  if (value === "" || isError(cell)) return null;
  return typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0;
}
