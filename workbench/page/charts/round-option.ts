import type { EChartsOption, PieSeriesOption } from "echarts";
import { categoryNames } from "./axes-option";
import { nextColor, colorOf, pointColor } from "./colors";
import { CHART_FONT, fontPixels, type Ink } from "./ink";
import { labeller } from "./labels";
import type { DrawnChart, DrawnSeries } from "./read-chart";

/** What title and legend leave, in pixels from the edges. */
export type Room = Readonly<Record<"left" | "right" | "top" | "bottom", number>>;

/** How far a ring reaches, in percent of the room: a pie is one that begins in the middle. */
const OUTER = 78;

/** A pie shows its first series, a doughnut a ring for each. */
export function pieOption(chart: DrawnChart, ink: Ink, room: Room): EChartsOption {
  const { kind, look } = chart;
  const shown = kind.family === "pie" ? chart.series.slice(0, 1) : chart.series;
  const hole = kind.family === "pie" ? 0 : (OUTER * (look.number("series[0].doughnutHoleSize") ?? 75)) / 100;
  const width = (OUTER - hole) / Math.max(1, shown.length);
  return {
    series: shown.map((series, index) => ({
      ...slices(chart, series, ink),
      ...room,
      radius: [`${hole + width * index}%`, `${hole + width * (index + 1)}%`],
    })),
  };
}

function slices(chart: DrawnChart, series: DrawnSeries, ink: Ink): PieSeriesOption {
  const names = categoryNames(chart);
  const say = labeller(chart, series);
  const whole = series.points.reduce((sum, { value }) => sum + Math.abs(value ?? 0), 0);
  const outside = chart.look.text(`${series.path}.dataLabels.position`) !== "InsideEnd" && chart.look.text(`${series.path}.dataLabels.position`) !== "Center";
  return {
    type: "pie",
    name: series.name,
    startAngle: 90 - (chart.look.number(`${series.path}.firstSliceAngle`) ?? 0),
    data: series.points.map(({ value }, index) => ({
      name: names[index] ?? "",
      value: Math.abs(value ?? 0),
      itemStyle: { color: pointColor(chart, series, index) ?? nextColor(index), borderColor: ink.background, borderWidth: 1 },
    })),
    label: {
      show: say !== null,
      position: outside && chart.kind.family === "pie" ? "outside" : "inside",
      color: outside && chart.kind.family === "pie" ? ink.text : "#FFFFFF",
      fontSize: fontPixels(9),
      fontFamily: CHART_FONT,
      formatter: ({ dataIndex }) =>
        say?.({ value: series.points[dataIndex]?.text ?? "", category: names[dataIndex] ?? "", share: whole === 0 ? null : Math.abs(series.points[dataIndex]?.value ?? 0) / whole }) ?? "",
    },
  };
}

/** A web with a corner for each category. */
export function radarOption(chart: DrawnChart, ink: Ink): EChartsOption {
  const highest = Math.max(0, ...chart.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0)));
  return {
    radar: {
      center: ["50%", "52%"],
      radius: "46%",
      indicator: categoryNames(chart).map((name) => ({ name, max: highest })),
      axisName: { color: ink.text, fontSize: fontPixels(9), fontFamily: CHART_FONT },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: ink.line } },
      axisLine: { lineStyle: { color: ink.line } },
    },
    series: chart.series.map((series, index) => {
      const color = colorOf(chart, series, index);
      return { type: "radar", name: series.name, symbol: series.kind.markers ? "circle" : "none", color, data: [{ name: series.name, value: series.points.map(({ value }) => value ?? 0) }], ...(series.kind.filled ? { areaStyle: { color } } : {}) };
    }),
  };
}
