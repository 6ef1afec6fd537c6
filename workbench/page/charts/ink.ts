/** What a chart is drawn with where nobody said otherwise: Excel's own greys, or the same on dark cells. */
export interface Ink {
  readonly background: string;
  readonly text: string;
  readonly line: string;
}

export const LIGHT_INK: Ink = { background: "#FFFFFF", text: "#595959", line: "#D9D9D9" };
export const DARK_INK: Ink = { background: "#242424", text: "#D0D0D0", line: "#4D4D4D" };

/** Office's colours of series, in the order in which a chart takes them. */
export const SERIES_COLORS = [
  "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E", "#636363", "#997300", "#255E91", "#43682B",
] as const;

/** Chinese first, as cells are. */
export const CHART_FONT = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Points of type in pixels. */
export function fontPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
