import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { ChartSide } from "../../workbook/side-model";
import { chartTrendlineFormatClass, chartTrendlineLabelFormatClass, type ChartPart } from "./chart-formats";
import { pathOf, type OwnSeries } from "./chart-series";
import { keptPartClass } from "../kept-part";

const TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;

/** `series.trendlines`: how many there are is kept with the chart, what each is under its number. */
export const chartTrendlinesClass: ExcelClass<OwnSeries> = excelClass("ChartTrendlineCollection", () => ({
  items: (own) => Array.from({ length: countOf(own) }, (_, index) => trendline(own, index)),
  item: (own, key) => (typeof key === "number" && key >= 0 && key < countOf(own) ? trendline(own, key) : null),
  methods: {
    add: (own, args) => {
      const index = countOf(own);
      own.chart.properties[listOf(own)] = index + 1;
      own.chart.properties[`${listOf(own)}[${index}].type`] = args.choice(0, TYPES, "Linear");
      return trendline(own, index);
    },
    getCount: countOf,
    getItem: (own, args) => (args.integer(0) < countOf(own) ? trendline(own, args.integer(0)) : null),
  },
}));

const listOf = (own: OwnSeries): string => `${pathOf(own)}.trendlines`;

function countOf(own: OwnSeries): number {
  return Number(own.chart.properties[listOf(own)] ?? 0);
}

function trendline(own: OwnSeries, index: number): Served {
  return chartTrendlineClass.of({ keeper: own.chart, path: `${listOf(own)}[${index}]` });
}

export const chartTrendlineLabelClass = keptPartClass<ChartSide>("ChartTrendlineLabel", {
  defaults: { autoText: true, formula: "", horizontalAlignment: "Center", verticalAlignment: "Center", left: 0, top: 0, linkNumberFormat: true, numberFormat: "General", text: "", textOrientation: 0 },
  properties: { height: { get: () => 0 }, width: { get: () => 0 } },
  parts: { format: () => chartTrendlineLabelFormatClass },
});

export const chartTrendlineClass = keptPartClass<ChartSide>("ChartTrendline", {
  defaults: { type: "Linear", name: "", polynomialOrder: 2, movingAveragePeriod: 2, forwardPeriod: 0, backwardPeriod: 0, showEquation: false, showRSquared: false, intercept: "" },
  choices: { type: TYPES },
  parts: { format: () => chartTrendlineFormatClass, label: () => chartTrendlineLabelClass },
  methods: { delete: removeTrendline },
});

/** Those behind it move up by one. */
function removeTrendline({ keeper, path }: ChartPart): void {
  const [, list = "", number = "0"] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  const gone = Number(number);
  const indexIn = new RegExp(`^${list.replace(/[.[\]]/g, "\\$&")}\\[(\\d+)\\](.*)$`);
  const entries = Object.entries(keeper.properties).flatMap(([name, value]): [string, unknown][] => {
    const [, index, rest = ""] = indexIn.exec(name) ?? [];
    if (index === undefined || Number(index) < gone) return [[name, value]];
    return Number(index) === gone ? [] : [[`${list}[${Number(index) - 1}]${rest}`, value]];
  });
  keeper.properties = { ...Object.fromEntries(entries), [list]: Number(keeper.properties[list] ?? 1) - 1 };
}
