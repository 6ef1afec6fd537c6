import type { Series } from "../../workbook/drawings/charts";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, descendantsOf, flagOf, numberOf, textOf } from "../xml/query";
import { plotsOf, plotType } from "./chart-types";
import type { ThemeColors } from "./theme";

type Properties = Record<string, unknown>;

/** c:legendPos in Excel.ChartLegendPosition's words. */
const LEGENDS: Readonly<Record<string, string>> = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" };

/** What labels may show: the element, and the member of ChartDataLabels. */
const LABELS = [["showVal", "showValue"], ["showCatName", "showCategoryName"], ["showSerName", "showSeriesName"], ["showPercent", "showPercentage"]] as const;

const AXES: Readonly<Record<string, string>> = { catAx: "categoryAxis", dateAx: "categoryAxis", valAx: "valueAxis" };

/** The theme's colours as drawings name them, by their place in styles. */
const SCHEME: Readonly<Record<string, number>> = {
  lt1: 0, bg1: 0, dk1: 1, tx1: 1, lt2: 2, bg2: 2, dk2: 3, tx2: 3, accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9,
};

/**
 * What a chart of a file shows and how, under the paths that office.js's members have: series with their references, colours and labels,
 * legend, titles and scales of the axes.
 * @param chart the root of the chart's part
 */
export function readChartLook(chart: XmlElement, theme: ThemeColors): Properties {
  const area = childOf(chart, "chart", "plotArea");
  const plots = plotsOf(area);
  const drawn = plots.flatMap((plot) => childrenOf(plot, "ser").map((ser) => ({ plot, ser })));
  drawn.sort((one, other) => orderOf(one.ser) - orderOf(other.ser));
  const [first] = plots;
  return {
    series: drawn.map(({ ser }, index) => readSeries(ser, index)),
    ...merged(drawn.map(({ plot, ser }, index) => lookOfSeries(ser, `series[${index}]`, theme, plot === first ? null : plotType(plot)))),
    ...lookOfLegend(childOf(chart, "chart", "legend")),
    ...lookOfLabels(childOf(first, "dLbls"), "dataLabels"),
    ...lookOfAxes(area),
  };
}

function orderOf(ser: XmlElement): number {
  return numberOf(childOf(ser, "order"), "val") ?? 0;
}

function readSeries(ser: XmlElement, index: number): Series {
  const text = childOf(ser, "tx");
  const nameFrom = textOf(childOf(text, "strRef", "f"));
  const name = text === undefined ? "" : descendantsOf(text, "v").map(textOf).join(" ");
  return {
    name: name === "" ? `Series${index + 1}` : name,
    ...(nameFrom === "" ? {} : { nameFrom }),
    values: referenceOf(childOf(ser, "val") ?? childOf(ser, "yVal")),
    categories: referenceOf(childOf(ser, "cat") ?? childOf(ser, "xVal")),
  };
}

function referenceOf(data: XmlElement | undefined): string | null {
  const [reference] = data === undefined ? [] : descendantsOf(data, "f");
  return reference === undefined ? null : textOf(reference);
}

/** @param type of a series that another plot than the chart's first draws */
function lookOfSeries(ser: XmlElement, path: string, theme: ThemeColors, type: string | null): Properties {
  const properties = childOf(ser, "spPr");
  const fill = colorOf(childOf(properties, "solidFill"), theme);
  const line = colorOf(childOf(properties, "ln", "solidFill"), theme);
  const labels = lookOfLabels(childOf(ser, "dLbls"), `${path}.dataLabels`);
  return {
    ...(type === null ? {} : { [`${path}.chartType`]: type }),
    ...(fill === null ? {} : { [`${path}.format.fill.color`]: fill }),
    ...(line === null ? {} : { [`${path}.format.line.color`]: line }),
    ...(flagOf(childOf(ser, "smooth"), "val") ? { [`${path}.smooth`]: true } : {}),
    ...(Object.keys(labels).length === 0 ? {} : { [`${path}.hasDataLabels`]: true, ...labels }),
    ...merged(childrenOf(ser, "dPt").map((point) => lookOfPoint(point, path, theme))),
  };
}

function lookOfPoint(point: XmlElement, path: string, theme: ThemeColors): Properties {
  const fill = colorOf(childOf(point, "spPr", "solidFill"), theme);
  const index = numberOf(childOf(point, "idx"), "val");
  return fill === null || index === undefined ? {} : { [`${path}.points[${index}].format.fill.color`]: fill };
}

/** @returns nothing where no label is shown */
function lookOfLabels(labels: XmlElement | undefined, path: string): Properties {
  const shown = LABELS.map(([element, member]) => [`${path}.${member}`, flagOf(childOf(labels, element), "val")] as const);
  return shown.some(([, shows]) => shows) ? Object.fromEntries(shown) : {};
}

function lookOfLegend(legend: XmlElement | undefined): Properties {
  if (legend === undefined) return { "legend.visible": false };
  return { "legend.position": LEGENDS[attributeOf(childOf(legend, "legendPos"), "val") ?? "r"] ?? "Right" };
}

function lookOfAxes(area: XmlElement | undefined): Properties {
  const axes = childrenOf(area).filter(({ name }) => AXES[name] !== undefined);
  const scatter = axes.every(({ name }) => name === "valAx");
  // Of several axes of a kind the first is the primary one; in a scatter chart, the one below stands for the categories.
  return merged(axes.map((axis, index) => lookOfAxis(axis, `axes.${scatter && index === 0 ? "categoryAxis" : (AXES[axis.name] ?? "")}`)).reverse());
}

function merged(parts: readonly Properties[]): Properties {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

function lookOfAxis(axis: XmlElement, path: string): Properties {
  const title = childOf(axis, "title");
  const text = title === undefined ? "" : descendantsOf(title, "t").map(textOf).join("");
  const scaling = childOf(axis, "scaling");
  const [minimum, maximum] = [numberOf(childOf(scaling, "min"), "val"), numberOf(childOf(scaling, "max"), "val")];
  return {
    [`${path}.visible`]: !flagOf(childOf(axis, "delete"), "val"),
    [`${path}.majorGridlines.visible`]: childOf(axis, "majorGridlines") !== undefined,
    ...(text === "" ? {} : { [`${path}.title.text`]: text }),
    ...(minimum === undefined ? {} : { [`${path}.minimum`]: minimum }),
    ...(maximum === undefined ? {} : { [`${path}.maximum`]: maximum }),
    ...(attributeOf(childOf(scaling, "orientation"), "val") === "maxMin" ? { [`${path}.reversePlotOrder`]: true } : {}),
  };
}

/** @returns a plain colour as #RRGGBB; shades of it are shown as the colour itself */
function colorOf(fill: XmlElement | undefined, theme: ThemeColors): string | null {
  const hex = attributeOf(childOf(fill, "srgbClr"), "val");
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const scheme = attributeOf(childOf(fill, "schemeClr"), "val");
  return scheme === undefined ? null : (theme[SCHEME[scheme] ?? -1] ?? null);
}
