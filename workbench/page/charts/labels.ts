import { textOf } from "../../host/workbook/looks/number-format";
import type { DrawnChart, DrawnSeries } from "./read-chart";

/** What a label at a point says. */
export interface LabelPart {
  readonly value: string;
  readonly category: string;
  /** Of the whole, 0 to 1; null where there is no whole. */
  readonly share: number | null;
}

/** A number as a cell of that format shows it. */
export function formatted(value: number, format: string): string {
  return textOf({ v: value, t: 2 }, format, false);
}

/**
 * @returns what a label of the series says at a point; null when the series has no labels.
 * Labels of a series hold before those of the whole chart.
 */
export function labeller({ look }: DrawnChart, series: DrawnSeries): ((part: LabelPart) => string) | null {
  const own = `${series.path}.dataLabels`;
  const members = ["showValue", "showCategoryName", "showSeriesName", "showPercentage"] as const;
  const setOn = (path: string): boolean => members.some((member) => look.has(`${path}.${member}`));
  const wanted = look.has(`${series.path}.hasDataLabels`) ? look.flag(`${series.path}.hasDataLabels`, false) : setOn(own) || setOn("dataLabels");
  if (!wanted) return null;
  const path = setOn(own) ? own : "dataLabels";
  const shows = (member: (typeof members)[number]): boolean => look.flag(`${path}.${member}`, member === "showValue");
  const separator = look.text(`${path}.separator`) ?? ", ";
  return ({ value, category, share }) =>
    [
      shows("showSeriesName") ? series.name : "",
      shows("showCategoryName") ? category : "",
      shows("showValue") ? value : "",
      shows("showPercentage") && share !== null ? formatted(share, "0%") : "",
    ].filter((part) => part !== "").join(separator);
}
