import { SERIES_COLORS } from "./ink";
import type { DrawnChart, DrawnSeries } from "./read-chart";

/** The colour of a series: its own, else the next of Office's. */
export function colorOf({ look }: DrawnChart, { path, kind }: DrawnSeries, index: number): string {
  const [fill, line] = [look.text(`${path}.format.fill.color`), look.text(`${path}.format.line.color`)];
  const own = kind.family === "line" || kind.family === "scatter" ? (line ?? fill) : (fill ?? line);
  return own ?? nextColor(index);
}

/** The colour of a point that has one of its own; null for the series' colour. */
export function pointColor({ look }: DrawnChart, { path }: DrawnSeries, index: number): string | null {
  return look.text(`${path}.points[${index}].format.fill.color`);
}

export function nextColor(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0];
}
