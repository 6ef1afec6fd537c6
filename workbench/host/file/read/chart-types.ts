import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/query";

const GROUPED: Readonly<Record<string, readonly [clustered: string, stacked: string, percent: string]>> = {
  col: ["ColumnClustered", "ColumnStacked", "ColumnStacked100"],
  bar: ["BarClustered", "BarStacked", "BarStacked100"],
  col3D: ["3DColumnClustered", "3DColumnStacked", "3DColumnStacked100"],
  bar3D: ["3DBarClustered", "3DBarStacked", "3DBarStacked100"],
  line: ["Line", "LineStacked", "LineStacked100"],
  area: ["Area", "AreaStacked", "AreaStacked100"],
  area3D: ["3DArea", "3DAreaStacked", "3DAreaStacked100"],
};

const SINGLE: Readonly<Record<string, string>> = {
  pieChart: "Pie", pie3DChart: "3DPie", doughnutChart: "Doughnut", ofPieChart: "PieOfPie", scatterChart: "XYScatter",
  radarChart: "Radar", bubbleChart: "Bubble", stockChart: "StockHLC", surfaceChart: "Surface", surface3DChart: "Surface",
  line3DChart: "3DLine",
};

/** @returns Excel.ChartType of a chart's first plot; a chart of several kinds is named by its first. */
export function chartType(plotArea: XmlElement | undefined): string {
  const [plot] = plotsOf(plotArea);
  return plot ? plotType(plot) : "Invalid";
}

/** The plots of a chart: one, or one for each kind that its series are drawn as. */
export function plotsOf(plotArea: XmlElement | undefined): XmlElement[] {
  return childrenOf(plotArea).filter((element) => element.name.endsWith("Chart"));
}

/** @returns Excel.ChartType of a plot; "Invalid" for one that has none */
export function plotType(plot: XmlElement): string {
  const single = SINGLE[plot.name];
  if (single) return single;
  const depth = plot.name.includes("3D") ? "3D" : "";
  const base = plot.name.replace(/(3D)?Chart$/, "");
  const family = base === "bar" ? `${attributeOf(childOf(plot, "barDir"), "val") ?? "col"}${depth}` : `${base}${depth}`;
  const grouping = attributeOf(childOf(plot, "grouping"), "val");
  return GROUPED[family]?.[grouping === "percentStacked" ? 2 : grouping === "stacked" ? 1 : 0] ?? "Invalid";
}
