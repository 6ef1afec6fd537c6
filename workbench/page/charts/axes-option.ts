import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import { CHART_FONT, fontPixels, type Ink } from "./ink";
import { formatted } from "./labels";
import type { DrawnChart } from "./read-chart";

type Axis = XAXisComponentOption & YAXisComponentOption;

/** What the categories of a chart are called, from the longest list of a series; 1, 2, 3 where there are none. */
export function categoryNames({ series }: DrawnChart): string[] {
  const count = Math.max(0, ...series.map(({ points }) => points.length));
  const named = series.find(({ categories }) => categories.length > 0)?.categories ?? [];
  return Array.from({ length: count }, (_, index) => named[index]?.text ?? (named.length > 0 ? "" : String(index + 1)));
}

export function categoryAxis(chart: DrawnChart, ink: Ink): Axis {
  return {
    ...around(chart, "axes.categoryAxis", ink, false),
    type: "category",
    data: categoryNames(chart),
    // Lines of Excel begin half a category from the edge, as columns do; areas begin at it.
    boundaryGap: chart.series.some(({ kind }) => kind.family !== "area"),
    axisTick: { show: false },
  };
}

/** @param format of the numbers at the axis where nobody set one */
export function valueAxis(chart: DrawnChart, ink: Ink, { path = "axes.valueAxis", format, gridlines = true }: { path?: string; format: string; gridlines?: boolean }): Axis {
  const { look } = chart;
  const shown = look.text(`${path}.numberFormat`) ?? format;
  return {
    ...around(chart, path, ink, gridlines),
    type: look.text(`${path}.scaleType`) === "Logarithmic" ? "log" : "value",
    ...numbers({ min: look.number(`${path}.minimum`), max: look.number(`${path}.maximum`), interval: look.number(`${path}.majorUnit`) }),
    axisLine: { show: false },
    axisLabel: { ...labelText(ink), show: look.flag(`${path}.visible`, true), formatter: (value: number) => formatted(value, shown) },
  };
}

function around({ look }: DrawnChart, path: string, ink: Ink, gridlines: boolean): object {
  const title = look.flag(`${path}.title.visible`, true) ? look.text(`${path}.title.text`) : null;
  const shown = look.flag(`${path}.visible`, true);
  return {
    inverse: look.flag(`${path}.reversePlotOrder`, false),
    axisLine: { show: shown, lineStyle: { color: ink.line } },
    axisLabel: { ...labelText(ink), show: shown, hideOverlap: true },
    splitLine: { show: look.flag(`${path}.majorGridlines.visible`, gridlines), lineStyle: { color: ink.line } },
    ...(title === null ? {} : { name: title, nameLocation: "middle", nameGap: gridlines ? 34 : 24, nameTextStyle: { ...labelText(ink), fontSize: fontPixels(10) } }),
  };
}

function labelText(ink: Ink): { color: string; fontSize: number; fontFamily: string } {
  return { color: ink.text, fontSize: fontPixels(9), fontFamily: CHART_FONT };
}

function numbers(limits: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(Object.entries(limits).filter((entry): entry is [string, number] => entry[1] !== null));
}
