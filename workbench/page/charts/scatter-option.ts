import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import { valueAxis } from "./axes-option";
import { colorOf } from "./colors";
import type { Ink } from "./ink";
import { labeller } from "./labels";
import type { DrawnChart, DrawnSeries } from "./read-chart";

/** Points at an x and a y; what is no number for an x is counted, as Excel does. */
export function scatterOption(chart: DrawnChart, ink: Ink): EChartsOption {
  const format = (of: "points" | "categories"): string => (of === "points" ? (chart.series[0]?.format ?? "General") : "General");
  return {
    xAxis: { ...valueAxis(chart, ink, { path: "axes.categoryAxis", format: format("categories") }), scale: false },
    yAxis: valueAxis(chart, ink, { format: format("points") }),
    series: chart.series.map((series, index) => drawn(chart, series, index)),
  };
}

function drawn(chart: DrawnChart, series: DrawnSeries, index: number): LineSeriesOption | ScatterSeriesOption {
  const { kind, path } = series;
  const color = colorOf(chart, series, index);
  const say = labeller(chart, series);
  const counted = series.categories.length === 0 || series.categories.some(({ value, text }) => value === null || (value === 0 && Number(text) !== 0));
  const x = (at: number): number => (counted ? at + 1 : (series.categories[at]?.value ?? at + 1));
  const common = {
    name: series.name,
    color,
    data: series.points.map(({ value }, at) => [x(at), value] as [number, number]),
    symbolSize: chart.look.number(`${path}.markerSize`) ?? (kind.family === "bubble" ? 18 : 7),
    label: say === null ? { show: false } : { show: true, position: "right" as const, formatter: ({ dataIndex }: { dataIndex: number }) => say({ value: series.points[dataIndex]?.text ?? "", category: series.categories[dataIndex]?.text ?? "", share: null }) },
  };
  if (!kind.lines) return { ...common, type: "scatter", symbol: "circle", itemStyle: { color, opacity: 1 } };
  return { ...common, type: "line", symbol: kind.markers ? "circle" : "none", smooth: kind.smooth || chart.look.flag(`${path}.smooth`, false), lineStyle: { color, width: 2.5 } };
}
