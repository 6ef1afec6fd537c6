import type { Chart, ChartSeries } from "excelize-wasm";
import type { ChartChange, SeriesChange } from "../changes/charts";
import { cellName } from "../address";
import type { SheetChanges } from "../changes/model";
import { hexColor } from "../changes/style";
import type { Excelize, ExcelizeRuntime } from "../excelize";
import { pointsToPixels } from "../units";

/** Excel.ChartType in excelize's words. */
const KINDS: Readonly<Record<string, keyof ExcelizeRuntime>> = {
  ColumnClustered: "Col", ColumnStacked: "ColStacked", ColumnStacked100: "ColPercentStacked", "3DColumnClustered": "Col3DClustered",
  BarClustered: "Bar", BarStacked: "BarStacked", BarStacked100: "BarPercentStacked", Line: "Line", LineMarkers: "Line",
  Pie: "Pie", "3DPie": "Pie3D", Doughnut: "Doughnut", Area: "Area", AreaStacked: "AreaStacked",
  AreaStacked100: "AreaPercentStacked", XYScatter: "Scatter", Radar: "Radar", Bubble: "Bubble",
  // Excelize joins no points of a scatter: they are saved as points, and what they stand for is right.
  XYScatterLines: "Scatter", XYScatterLinesNoMarkers: "Scatter", XYScatterSmooth: "Scatter", XYScatterSmoothNoMarkers: "Scatter",
  "3DColumnStacked": "Col3DStacked", "3DColumnStacked100": "Col3DPercentStacked", "3DBarClustered": "Bar3DClustered",
  "3DBarStacked": "Bar3DStacked", "3DBarStacked100": "Bar3DPercentStacked", "3DArea": "Area3D", "3DAreaStacked": "Area3DStacked",
  "3DAreaStacked100": "Area3DPercentStacked", "3DLine": "Line3D", PieOfPie: "PieOfPie", BarOfPie: "BarOfPie", Bubble3DEffect: "Bubble3D",
};

/** Shown in one colour a series, but for those whose parts are a whole. */
const VARIED = new Set(["Pie", "3DPie", "Doughnut"]);

const LEGENDS: Readonly<Record<string, string>> = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "top_right" };

/** Excel's own; excelize's is too pale to be read in print. */
const AXIS_FONT = { Color: "595959", Size: 9 };

/** Draws the charts that the add-in made. One of a kind that excelize lacks becomes columns. */
export function replayCharts(book: Excelize, sheet: SheetChanges): void {
  for (const chart of sheet.charts) {
    const cell = cellName(chart.anchor.row, chart.anchor.column);
    if (chart.series.length > 0) book.call("AddChart", sheet.name, cell, chartOf(book, chart));
  }
}

function chartOf(book: Excelize, chart: ChartChange): Chart {
  const { look } = chart;
  return {
    Type: book.runtime[KINDS[chart.type] ?? "Col"] as unknown as Chart["Type"],
    Series: chart.series.map(seriesOf),
    Format: { Name: chart.name, OffsetX: chart.anchor.x, OffsetY: chart.anchor.y, Positioning: "oneCell" },
    VaryColors: VARIED.has(chart.type),
    // Excelize measures a chart from the corner of its cell, the offset included.
    Dimension: {
      Width: Math.round(pointsToPixels(chart.width)) + chart.anchor.x,
      Height: Math.round(pointsToPixels(chart.height)) + chart.anchor.y,
    },
    Legend: { Position: chart.legend === null ? "none" : (LEGENDS[chart.legend] ?? "bottom") },
    PlotArea: { ShowVal: chart.series.some(({ labels }) => labels) },
    ...(chart.title ? { Title: title(chart.title) } : {}),
    XAxis: {
      Font: AXIS_FONT,
      ...(chart.axisTitles.category ? { Title: title(chart.axisTitles.category) } : {}),
      ...(look.reversed ? { ReverseOrder: true } : {}),
      ...(look.labelSpacing === null ? {} : { TickLabelSkip: look.labelSpacing }),
    },
    YAxis: {
      Font: AXIS_FONT,
      ...(chart.axisTitles.value ? { Title: title(chart.axisTitles.value) } : {}),
      ...(look.minimum === null ? {} : { Minimum: look.minimum }),
      ...(look.maximum === null ? {} : { Maximum: look.maximum }),
    },
    ...(look.gap === null ? {} : { GapWidth: look.gap }),
  };
}

function title(text: string): { Paragraph: { Text: string }[] } {
  return { Paragraph: [{ Text: text }] };
}

/** A name that is no cell is given in quotes, and made a plain name afterwards (patch/new-charts.ts). */
function seriesOf({ name, values, categories, color }: SeriesChange): ChartSeries {
  const fill = color === null ? null : hexColor(color);
  return {
    Name: "reference" in name ? name.reference : `"${name.text}"`,
    Values: values,
    ...(categories !== null ? { Categories: categories } : {}),
    ...(fill ? { Fill: { Type: "pattern", Pattern: 1, Color: [fill.slice(1)] } } : {}),
  };
}
