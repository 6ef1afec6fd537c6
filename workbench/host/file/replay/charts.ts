import type { Chart, ChartSeries } from "excelize-wasm";
import type { ChartSide } from "../../workbook/side-model";
import { cellName, quoteSheet, readArea, type CellArea } from "../address";
import type { SheetChanges } from "../changes/model";
import type { Excelize, ExcelizeRuntime } from "../excelize";
import { pointsToPixels } from "../units";

/** Excel.ChartType in excelize's words. */
const KINDS: Readonly<Record<string, keyof ExcelizeRuntime>> = {
  ColumnClustered: "Col", ColumnStacked: "ColStacked", ColumnStacked100: "ColPercentStacked", "3DColumnClustered": "Col3DClustered",
  BarClustered: "Bar", BarStacked: "BarStacked", BarStacked100: "BarPercentStacked", Line: "Line", LineMarkers: "Line",
  Pie: "Pie", "3DPie": "Pie3D", Doughnut: "Doughnut", Area: "Area", AreaStacked: "AreaStacked",
  AreaStacked100: "AreaPercentStacked", XYScatter: "Scatter", Radar: "Radar", Bubble: "Bubble",
};

/** Draws the charts that the add-in made. One of a kind that excelize lacks becomes columns. */
export function replayCharts(book: Excelize, sheet: SheetChanges): void {
  for (const chart of sheet.charts) {
    const cell = cellName(chart.anchor.row, chart.anchor.column);
    if (chart.sourceRange) book.call("AddChart", sheet.name, cell, chartOf(book, chart, sheet.name, chart.sourceRange));
  }
}

/** Shown in one colour a series, but for those whose parts are a whole. */
const VARIED = new Set(["Pie", "3DPie", "Doughnut"]);

function chartOf(book: Excelize, chart: SheetChanges["charts"][number], sheet: string, source: string): Chart {
  const kind = book.runtime[KINDS[chart.type] ?? "Col"] as unknown as Chart["Type"];
  return {
    Type: kind,
    Series: seriesOf(source, chart.seriesBy, sheet),
    Format: { Name: chart.name, OffsetX: chart.anchor.x, OffsetY: chart.anchor.y, Positioning: "oneCell" },
    VaryColors: VARIED.has(chart.type),
    // Excelize measures a chart from the corner of its cell, the offset included.
    Dimension: {
      Width: Math.round(pointsToPixels(chart.width)) + chart.anchor.x,
      Height: Math.round(pointsToPixels(chart.height)) + chart.anchor.y,
    },
    Legend: { Position: "bottom" },
    ...(chart.title ? { Title: { Paragraph: [{ Text: chart.title }] } } : {}),
  };
}

/** The first row and the first column of the source are names; with fewer rows than columns the rows are the series. */
function seriesOf(source: string, seriesBy: ChartSide["seriesBy"], ownSheet: string): ChartSeries[] {
  const mark = source.lastIndexOf("!");
  const sheet = mark < 0 ? ownSheet : source.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
  const area = readArea(source.slice(mark + 1));
  if (!area) return [];
  const rows = area.endRow - area.startRow + 1;
  const columns = area.endColumn - area.startColumn + 1;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && rows < columns);
  const count = Math.max(1, (byRows ? rows : columns) - 1);
  return Array.from({ length: count }, (_, index) => oneSeries(quoteSheet(sheet), area, byRows, index + 1));
}

function oneSeries(sheet: string, area: CellArea, byRows: boolean, index: number): ChartSeries {
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = area;
  const span = (row1: number, column1: number, row2: number, column2: number): string =>
    `${sheet}!${absolute(row1, column1)}:${absolute(row2, column2)}`;
  return byRows
    ? {
        Name: `${sheet}!${absolute(top + index, left)}`,
        Categories: span(top, left + 1, top, right),
        Values: span(top + index, left + 1, top + index, right),
      }
    : {
        Name: `${sheet}!${absolute(top, left + index)}`,
        Categories: span(top + 1, left, bottom, left),
        Values: span(top + 1, left + index, bottom, left + index),
      };
}

function absolute(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
