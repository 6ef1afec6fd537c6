import { fullAddress, parseLocalAddress, splitAddress } from "../address";
import type { Area } from "../area";
import type { Book } from "../book";
import { cellFinder, valueOf, type CellValue } from "../cells/cells";
import type { ChartSide } from "../side-model";

/** Excel's own size of a new chart, in points. */
const NEW_CHART = { width: 360, height: 216 };

/** One line of a chart: a name, and the areas that its values and categories come from. */
export interface Series {
  name: string;
  /** The cell that the name stands in, and follows. */
  nameFrom?: string;
  values: string | null;
  categories: string | null;
}

export function addChart(book: Book, sheetId: string, type: string, source: Area, seriesBy: ChartSide["seriesBy"]): ChartSide {
  const { charts } = book.sheetSide(sheetId);
  const number = freeNumber(charts);
  const chart: ChartSide = {
    id: `chart-${number}`,
    name: `Chart ${number}`,
    type,
    original: false,
    title: "",
    sourceRange: fullAddress(source, book.sheetName(source.sheetId)),
    seriesBy,
    left: 48 * 3,
    top: 15 * 3,
    ...NEW_CHART,
    properties: {},
  };
  setSource(book, chart, source, seriesBy);
  const [first, ...others] = seriesOf(chart);
  chart.title = first !== undefined && others.length === 0 ? first.name : "Chart Title";
  charts.push(chart);
  return chart;
}

function freeNumber(charts: readonly ChartSide[]): number {
  let number = charts.length + 1;
  while (charts.some(({ id, name }) => id === `chart-${number}` || name === `Chart ${number}`)) number += 1;
  return number;
}

/** The series of a chart, which a script may also make one by one. */
export function seriesOf(chart: ChartSide): Series[] {
  return (chart.properties["series"] ??= []) as Series[];
}

export function setSource(book: Book, chart: ChartSide, source: Area, seriesBy: ChartSide["seriesBy"]): void {
  chart.sourceRange = fullAddress(source, book.sheetName(source.sheetId));
  chart.seriesBy = seriesBy;
  const series = seriesFrom(book, source, seriesBy);
  chart.properties["series"] = /^Bubble/.test(chart.type) ? bubbles(chart, series) : /^XYScatter/.test(chart.type) ? scattered(series) : series;
}

/** Of several rows or columns of numbers the first says where the points of the others lie across. */
function scattered(series: readonly Series[]): Series[] {
  const [across, ...others] = series;
  if (across === undefined || others.length === 0 || across.categories !== null) return [...series];
  return others.map((one, index) => ({ ...one, ...(one.nameFrom === undefined ? { name: `Series${index + 1}` } : {}), categories: across.values }));
}

/** Three rows or columns of numbers are one series of bubbles: where they lie across, how high, and how large they are. */
function bubbles(chart: ChartSide, series: readonly Series[]): Series[] {
  const [across, high, large] = series;
  if (across === undefined || high === undefined || large === undefined || series.length > 3 || across.categories !== null) return [...series];
  chart.properties["series[0].bubbleSizes"] = large.values;
  return [{ ...high, categories: across.values }];
}

/** The cells that a chart was made from, where they are one area that is still there. */
export function sourceArea(book: Book, { sourceRange }: ChartSide): Area | null {
  return areaAt(book, sourceRange);
}

/** Which lines of its cells are a chart's series. */
export function plotBy(book: Book, chart: ChartSide): "Rows" | "Columns" {
  if (chart.seriesBy !== "Auto") return chart.seriesBy;
  const [first] = seriesOf(chart);
  const values = areaAt(book, first?.values ?? null);
  return values !== null && values.rows === 1 && values.columns > 1 ? "Rows" : "Columns";
}

/** As Excel divides an area: the shorter side are the series, texts in the first row and column are names. */
function seriesFrom(book: Book, source: Area, seriesBy: ChartSide["seriesBy"]): Series[] {
  const find = cellFinder(book, source.sheetId);
  const at = (row: number, column: number): CellValue => valueOf(find(source.row + row, source.column + column));
  const header = source.rows > 1 && isName(at(0, source.columns - 1)) ? 1 : 0;
  const labels = source.columns > 1 && isName(at(source.rows - 1, 0)) ? 1 : 0;
  const body: Area = { ...source, row: source.row + header, rows: source.rows - header, column: source.column + labels, columns: source.columns - labels };
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && body.rows < body.columns);
  const address = (area: Area): string => fullAddress(area, book.sheetName(area.sheetId));
  return Array.from({ length: byRows ? body.rows : body.columns }, (_, index) => {
    const line: Area = byRows ? { ...body, row: body.row + index, rows: 1 } : { ...body, column: body.column + index, columns: 1 };
    const name = byRows ? (labels === 1 ? at(header + index, 0) : "") : header === 1 ? at(0, labels + index) : "";
    const categories = byRows ? (header === 1 ? { ...body, row: source.row, rows: 1 } : null) : labels === 1 ? { ...body, column: source.column, columns: 1 } : null;
    const nameCell: Area = { ...source, row: byRows ? line.row : source.row, column: byRows ? source.column : line.column, rows: 1, columns: 1 };
    return { ...(name === "" ? { name: `Series${index + 1}` } : { name: String(name), nameFrom: address(nameCell) }), values: address(line), categories: categories === null ? null : address(categories) };
  });
}

/** An empty corner counts as a name: the row or column beside it are names. */
function isName(value: CellValue): boolean {
  return typeof value === "string";
}

/** What a series is called now. */
export function nameOf(book: Book, { name, nameFrom }: Series): string {
  const [now = ""] = nameFrom === undefined ? [] : valuesAt(book, nameFrom);
  return now === "" ? name : String(now);
}

/** What a series' values or categories are now. */
export function valuesAt(book: Book, address: string | null): CellValue[] {
  const area = areaAt(book, address);
  if (area === null) return [];
  const find = cellFinder(book, area.sheetId);
  return Array.from({ length: area.rows * area.columns }, (_, index) => valueOf(find(area.row + Math.floor(index / area.columns), area.column + (index % area.columns))));
}

/** @returns the cells that a reference with its sheet means; null when there are none, or when it is not one area */
export function areaAt(book: Book, address: string | null): Area | null {
  const { sheetName, local } = splitAddress(address ?? "");
  const sheet = sheetName === null ? null : book.sheetByName(sheetName);
  const area = sheet === null ? null : parseLocalAddress(local, sheet.getSheetId());
  if (sheet === null || area === null) return null;
  // A whole column is what the sheet has of it.
  return { ...area, rows: Math.min(area.rows, sheet.getRowCount() - area.row), columns: Math.min(area.columns, sheet.getColumnCount() - area.column) };
}
