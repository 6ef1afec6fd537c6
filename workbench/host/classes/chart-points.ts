import { excelClass, type ExcelClass, type Served } from "../batch/excel-class";
import type { Host } from "../batch/host";
import { invalidArgument } from "../batch/host-error";
import { valuesAt } from "../workbook/charts";
import { chartDataLabelsClass, chartPartClass, chartSeriesFormatClass, kept, type ChartPart } from "./chart-parts";
import { pathOf, type OwnSeries } from "./chart-series";

interface Point {
  readonly own: OwnSeries;
  readonly index: number;
}

/** `series.points`: one for each value. */
export const chartPointsClass: ExcelClass<OwnSeries> = excelClass("ChartPointsCollection", () => ({
  properties: { count: { get: (own, { book }) => valuesAt(book, own.series.values).length } },
  items: (own, host) => valuesAt(host.book, own.series.values).map((_, index) => chartPointClass.of({ own, index })),
  methods: {
    getCount: (own, _args, { book }) => valuesAt(book, own.series.values).length,
    getItemAt: (own, args, host) => pointAt(own, args.integer(0), host),
  },
}));

function pointAt(own: OwnSeries, index: number, { book }: Host): Served {
  if (index < 0 || index >= valuesAt(book, own.series.values).length) throw invalidArgument();
  return chartPointClass.of({ own, index });
}

const partOf = ({ own, index }: Point): ChartPart => ({ chart: own.chart, path: `${pathOf(own)}.points[${index}]` });

/** One value of a series, and how it is drawn. */
export const chartPointClass: ExcelClass<Point> = excelClass("ChartPoint", () => ({
  properties: {
    value: { get: ({ own, index }, { book }) => valuesAt(book, own.series.values)[index] ?? null, calculated: true },
    hasDataLabel: {
      get: (point, host) => kept("hasDataLabel", false).get(partOf(point), host),
      set: (point, value, host) => kept("hasDataLabel", false).set?.(partOf(point), value, host),
    },
  },
  objects: {
    format: (point) => chartSeriesFormatClass.of({ chart: point.own.chart, path: `${partOf(point).path}.format` }),
    dataLabel: (point) => chartDataLabelsClass.of({ chart: point.own.chart, path: `${partOf(point).path}.dataLabel` }),
  },
}));

/** `series.trendlines`: how many there are is kept with the chart, what each is under its number. */
export const chartTrendlinesClass: ExcelClass<OwnSeries> = excelClass("ChartTrendlineCollection", () => ({
  items: (own) => Array.from({ length: countOf(own) }, (_, index) => trendline(own, index)),
  methods: {
    add: (own, args) => {
      const index = countOf(own);
      own.chart.properties[`${pathOf(own)}.trendlines`] = index + 1;
      own.chart.properties[`${pathOf(own)}.trendlines[${index}].type`] = args.textOr(0, "Linear");
      return trendline(own, index);
    },
    getCount: countOf,
    getItem: (own, args) => (args.integer(0) < countOf(own) ? trendline(own, args.integer(0)) : null),
  },
}));

function countOf({ chart, series }: OwnSeries): number {
  return Number(chart.properties[`${pathOf({ chart, series })}.trendlines`] ?? 0);
}

function trendline(own: OwnSeries, index: number): Served {
  return chartTrendlineClass.of({ chart: own.chart, path: `${pathOf(own)}.trendlines[${index}]` });
}

export const chartTrendlineClass: ExcelClass<ChartPart> = chartPartClass("ChartTrendline", {
  defaults: { type: "Linear", name: "", polynomialOrder: 2, movingAveragePeriod: 2, forwardPeriod: 0, backwardPeriod: 0, showEquation: false, showRSquared: false, intercept: "" },
  parts: { format: () => chartSeriesFormatClass },
});
