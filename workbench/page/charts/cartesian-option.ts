import type { BarSeriesOption, EChartsOption, LineSeriesOption } from "echarts";
import { categoryAxis, categoryNames, valueAxis } from "./axes-option";
import { colorOf, pointColor } from "./colors";
import type { Ink } from "./ink";
import { labeller } from "./labels";
import type { DrawnChart, DrawnSeries } from "./read-chart";

type Drawn = BarSeriesOption | LineSeriesOption;

/** Excel's distances between columns, in hundredths of a column. */
const GAP = { width: 219, widthStacked: 150, overlap: -27 };

/** Columns, bars, lines and areas, also several of them in one chart, on one or two value axes. */
export function cartesianOption(chart: DrawnChart, ink: Ink): EChartsOption {
  const horizontal = chart.kind.family === "bar";
  const isPercent = chart.series.some(({ kind }) => kind.stack === "percent");
  const secondary = chart.series.filter(({ path }) => isSecondary(chart, path));
  const [format, otherFormat] = [chart.series.find((one) => !secondary.includes(one)), secondary[0]].map((one) => (isPercent ? "0%" : (one?.format ?? "General")));
  const values = [valueAxis(chart, ink, { format: format ?? "General" })];
  if (secondary.length > 0) values.push({ ...valueAxis(chart, ink, { path: "axes.secondaryValueAxis", format: otherFormat ?? "General", gridlines: false }), position: "right" });
  const categories = categoryAxis(chart, ink);
  return {
    xAxis: horizontal ? values : categories,
    yAxis: horizontal ? categories : values,
    series: chart.series.map((series, index) => drawn(chart, series, index, horizontal)),
  };
}

function isSecondary({ look }: DrawnChart, path: string): boolean {
  return look.text(`${path}.axisGroup`) === "Secondary";
}

function drawn(chart: DrawnChart, series: DrawnSeries, index: number, horizontal: boolean): Drawn {
  const { look } = chart;
  const color = colorOf(chart, series, index);
  const axis = isSecondary(chart, series.path) ? 1 : 0;
  const common = {
    name: series.name,
    data: dataOf(chart, series, color),
    ...(horizontal ? { xAxisIndex: axis } : { yAxisIndex: axis }),
    ...(series.kind.stack === "none" ? {} : { stack: `${series.kind.family}${axis}` }),
    label: labelsOf(chart, series, horizontal),
  };
  if (series.kind.family !== "line" && series.kind.family !== "area") return { ...common, type: "bar", itemStyle: { color }, ...gaps(chart, series) };
  return {
    ...common,
    type: "line",
    color,
    symbol: series.kind.markers ? "circle" : "none",
    symbolSize: look.number(`${series.path}.markerSize`) ?? 7,
    smooth: series.kind.smooth || look.flag(`${series.path}.smooth`, false),
    sampling: "lttb",
    connectNulls: look.text("chart.displayBlanksAs") === "Interpolated",
    lineStyle: { color, width: series.kind.family === "area" ? 0 : ((look.number(`${series.path}.format.line.weight`) ?? 2.25) * 96) / 72 },
    ...(series.kind.family === "area" ? { areaStyle: { color, opacity: 1 } } : {}),
  };
}

function gaps(chart: DrawnChart, { kind, path }: DrawnSeries): Pick<BarSeriesOption, "barGap" | "barCategoryGap"> {
  const stacked = kind.stack !== "none";
  const gap = chart.look.number(`${path}.gapWidth`) ?? (stacked ? GAP.widthStacked : GAP.width);
  const overlap = stacked ? 100 : (chart.look.number(`${path}.overlap`) ?? GAP.overlap);
  const count = stacked ? 1 : chart.series.filter((other) => other.kind.family === kind.family).length;
  const columns = 100 * count - overlap * (count - 1) * (stacked ? 0 : 1);
  return { barGap: `${-overlap}%`, barCategoryGap: `${Math.round((gap / (columns + gap)) * 100)}%` };
}

function dataOf(chart: DrawnChart, series: DrawnSeries, color: string): { value: number | null; itemStyle?: { color: string } }[] {
  // An area falls to zero where a cell is empty.
  const blank = series.kind.family === "area" || chart.look.text("chart.displayBlanksAs") === "Zero" ? 0 : null;
  return series.points.map(({ value }, index) => {
    const own = pointColor(chart, series, index);
    const whole = series.kind.stack === "percent" ? wholeAt(chart, series, index) : 1;
    return { value: value === null ? blank : whole === 0 ? 0 : value / whole, ...(own === null || own === color ? {} : { itemStyle: { color: own } }) };
  });
}

/** What the values of a stack come to. */
function wholeAt({ series }: DrawnChart, { kind }: DrawnSeries, index: number): number {
  return series.filter((other) => other.kind.stack === kind.stack).reduce((sum, { points }) => sum + Math.abs(points[index]?.value ?? 0), 0);
}

function labelsOf(chart: DrawnChart, series: DrawnSeries, horizontal: boolean): NonNullable<BarSeriesOption["label"]> & NonNullable<LineSeriesOption["label"]> {
  const say = labeller(chart, series);
  if (say === null) return { show: false };
  const names = categoryNames(chart);
  const inside = series.kind.stack !== "none" || series.kind.family === "area";
  return {
    show: true,
    position: inside ? "inside" : horizontal ? "right" : "top",
    formatter: ({ dataIndex }) => say({ value: series.points[dataIndex]?.text ?? "", category: names[dataIndex] ?? "", share: null }),
  };
}
