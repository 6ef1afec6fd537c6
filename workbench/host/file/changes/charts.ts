import type { IWorkbookData } from "@univerjs/core";
import type { ChartSide } from "../../workbook/side-model";
import { cellName, quoteSheet, readArea, type CellArea } from "../address";
import { anchorOf, type Anchor, type SheetSizes } from "../geometry";
import { contentOf } from "./content";

/** A chart to be drawn; sizes in points, references with their sheet. */
export interface ChartChange {
  readonly name: string;
  /** Excel.ChartType */
  readonly type: string;
  readonly title: string | null;
  readonly anchor: Anchor;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesChange[];
  /** Excel.ChartLegendPosition; null for no legend. */
  readonly legend: string | null;
  readonly axisTitles: { readonly category: string; readonly value: string };
  readonly look: ChartLook;
}

/** What of a chart's look is saved; null is Excel's own. */
export interface ChartLook {
  /** The first category on top of bars. */
  readonly reversed: boolean;
  /** Every n-th category has its name. */
  readonly labelSpacing: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly gap: number | null;
  /** Cells that are hidden are drawn too. */
  readonly drawsHidden: boolean;
}

export interface SeriesChange {
  /** A cell, or the name itself. */
  readonly name: { readonly reference: string } | { readonly text: string };
  readonly values: string;
  readonly categories: string | null;
  /** #RRGGBB; null for the theme's. */
  readonly color: string | null;
  readonly labels: boolean;
}

/** The series as the host keeps them under `properties.series`. */
interface KeptSeries {
  readonly name: string;
  readonly nameFrom?: string;
  readonly values: string | null;
  readonly categories: string | null;
}

/** @returns the charts that the add-in made on a sheet, with their series */
export function madeCharts(charts: readonly ChartSide[], sizes: SheetSizes, sheet: string, book: IWorkbookData | null): ChartChange[] {
  return charts
    .filter((chart) => !chart.original)
    .map((chart) => ({
      name: chart.name,
      type: chart.type,
      title: chart.title,
      anchor: anchorOf(sizes, chart.left, chart.top),
      width: chart.width,
      height: chart.height,
      series: keptSeries(chart, book) ?? seriesOfSource(chart, sheet),
      legend: chart.properties["legend.visible"] === false ? null : textOf(chart, "legend.position", "Bottom"),
      axisTitles: { category: textOf(chart, "axes.categoryAxis.title.text"), value: textOf(chart, "axes.valueAxis.title.text") },
      look: lookOf(chart),
    }));
}

function lookOf(chart: ChartSide): ChartLook {
  const number = (property: string): number | null => {
    const value = chart.properties[property];
    return typeof value === "number" ? value : null;
  };
  return {
    reversed: chart.properties["axes.categoryAxis.reversePlotOrder"] === true,
    labelSpacing: number("axes.categoryAxis.tickLabelSpacing"),
    minimum: number("axes.valueAxis.minimum"),
    maximum: number("axes.valueAxis.maximum"),
    gap: number("series[0].gapWidth"),
    drawsHidden: chart.properties["chart.plotVisibleOnly"] === false,
  };
}

function textOf(chart: ChartSide, property: string, otherwise = ""): string {
  const value = chart.properties[property];
  return typeof value === "string" ? value : otherwise;
}

function keptSeries(chart: ChartSide, book: IWorkbookData | null): SeriesChange[] | null {
  const kept = chart.properties["series"] as readonly KeptSeries[] | undefined;
  if (!kept) return null;
  return kept.flatMap(({ name, nameFrom, values, categories }, index) => {
    if (values === null) return [];
    return [
      {
        name: nameFrom === undefined ? nameOf(name, values, book) : { reference: cellReference(nameFrom) },
        values: absoluteReference(values),
        categories: categories === null ? null : absoluteReference(categories),
        color: textOf(chart, `series[${index}].format.fill.color`) || textOf(chart, `series[${index}].format.line.color`) || null,
        labels: chart.properties[`series[${index}].hasDataLabels`] === true,
      },
    ];
  });
}

/** A name that stands in the cell before the values is that cell, so that it follows it. */
function nameOf(name: string, values: string, book: IWorkbookData | null): SeriesChange["name"] {
  const { sheet, area } = split(values);
  const data = Object.values(book?.sheets ?? {}).find((candidate) => candidate.name === sheet);
  if (!area || !data) return { text: name };
  const before = [[area.startRow - 1, area.startColumn] as const, [area.startRow, area.startColumn - 1] as const];
  const place = before.find(([row, column]) => {
    const content = contentOf(data.cellData?.[row]?.[column]);
    return content.kind === "text" && content.text === name;
  });
  return place ? { reference: `${quoteSheet(sheet)}!${absolute(...place)}` } : { text: name };
}

/** The first row and the first column of a source are names; with fewer rows than columns the rows are the series. */
function seriesOfSource({ sourceRange, seriesBy }: ChartSide, ownSheet: string): SeriesChange[] {
  const { sheet, area } = split(sourceRange ?? "", ownSheet);
  if (!area) return [];
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = area;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && bottom - top < right - left);
  const at = (row1: number, column1: number, row2: number, column2: number): string =>
    `${quoteSheet(sheet)}!${absolute(row1, column1)}:${absolute(row2, column2)}`;
  const look = { color: null, labels: false };
  return Array.from({ length: Math.max(1, byRows ? bottom - top : right - left) }, (_, index) => {
    const [row, column] = byRows ? [top + index + 1, left] : [top, left + index + 1];
    const name = { reference: `${quoteSheet(sheet)}!${absolute(row, column)}` };
    return byRows
      ? { ...look, name, categories: at(top, left + 1, top, right), values: at(row, left + 1, row, right) }
      : { ...look, name, categories: at(top + 1, left, bottom, left), values: at(top + 1, column, bottom, column) };
  });
}

function absoluteReference(address: string): string {
  const { sheet, area } = split(address);
  if (!area) return address;
  return `${quoteSheet(sheet)}!${absolute(area.startRow, area.startColumn)}:${absolute(area.endRow, area.endColumn)}`;
}

function cellReference(address: string): string {
  const { sheet, area } = split(address);
  return area ? `${quoteSheet(sheet)}!${absolute(area.startRow, area.startColumn)}` : address;
}

function split(address: string, ownSheet = ""): { sheet: string; area: CellArea | null } {
  const mark = address.lastIndexOf("!");
  const sheet = mark < 0 ? ownSheet : address.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
  return { sheet, area: readArea(address.slice(mark + 1)) };
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
