import { asText, type Arguments } from "../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../batch/excel-class";
import type { Host } from "../batch/host";
import { invalidArgument } from "../batch/host-error";
import { fullAddress } from "../workbook/address";
import { nameOf, seriesOf, valuesAt, type Series } from "../workbook/charts";
import type { ChartSide } from "../workbook/side-model";
import { chartDataLabelsClass, chartSeriesFormatClass, kept } from "./chart-parts";
import { chartPointsClass, chartTrendlinesClass } from "./chart-points";
import { rangeClass } from "./range";

export interface OwnSeries {
  readonly chart: ChartSide;
  readonly series: Series;
}

/** `chart.series`, in the order in which they are drawn. */
export const chartSeriesCollectionClass: ExcelClass<ChartSide> = excelClass("ChartSeriesCollection", () => ({
  properties: { count: { get: (chart) => seriesOf(chart).length } },
  items: (chart) => seriesOf(chart).map((series) => chartSeriesClass.of({ chart, series })),
  methods: {
    add: (chart, args) => {
      const all = seriesOf(chart);
      const series: Series = { name: args.textOr(0, `Series${all.length + 1}`), values: null, categories: null };
      all.splice(args.integerOr(1, all.length), 0, series);
      return chartSeriesClass.of({ chart, series });
    },
    getCount: (chart) => seriesOf(chart).length,
    getItemAt: (chart, args) => {
      const series = seriesOf(chart)[args.integer(0)];
      if (series === undefined) throw invalidArgument();
      return chartSeriesClass.of({ chart, series });
    },
  },
}));

const OTHERS: Readonly<Record<string, unknown>> = {
  hasDataLabels: false, filtered: false, markerSize: 5, markerStyle: "Automatic", markerBackgroundColor: "", markerForegroundColor: "", showShadow: false, smooth: false,
  gapWidth: 219, overlap: -27, axisGroup: "Primary", doughnutHoleSize: 75, explosion: 0, firstSliceAngle: 0, invertIfNegative: false, varyByCategories: false,
};

/** One series of a chart. */
export const chartSeriesClass: ExcelClass<OwnSeries> = excelClass("ChartSeries", () => ({
  properties: {
    name: { get: ({ series }, { book }) => nameOf(book, series), set: ({ series }, value) => void Object.assign(series, { name: asText(value), nameFrom: undefined }) },
    chartType: { get: (own, host) => other("chartType", own.chart.type).get(own, host), set: (own, value, host) => other("chartType", "").set?.(own, value, host) },
    plotOrder: { get: ({ chart, series }) => seriesOf(chart).indexOf(series) + 1 },
    ...Object.fromEntries(Object.entries(OTHERS).map(([name, otherwise]) => [name, other(name, otherwise)])),
  },
  objects: {
    format: (own) => chartSeriesFormatClass.of({ chart: own.chart, path: `${pathOf(own)}.format` }),
    points: (own) => chartPointsClass.of(own),
    trendlines: (own) => chartTrendlinesClass.of(own),
    dataLabels: (own) => chartDataLabelsClass.of({ chart: own.chart, path: `${pathOf(own)}.dataLabels` }),
  },
  methods: {
    delete: ({ chart, series }) => void seriesOf(chart).splice(seriesOf(chart).indexOf(series), 1),
    setValues: ({ series }, args, host) => void (series.values = addressArgument(args, host)),
    setXAxisValues: ({ series }, args, host) => void (series.categories = addressArgument(args, host)),
    getDimensionValues: ({ series }, args, { book }) =>
      valuesAt(book, args.choice(0, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const).match(/Categories|XValues/) ? series.categories : series.values),
  },
  calculatedMethods: ["getDimensionValues"],
}));

export function pathOf({ chart, series }: OwnSeries): string {
  return `series[${seriesOf(chart).indexOf(series)}]`;
}

function other(name: string, otherwise: unknown): Property<OwnSeries> {
  const part = kept(name, otherwise);
  return {
    get: (own, host) => part.get({ chart: own.chart, path: pathOf(own) }, host),
    set: (own, value, host) => part.set?.({ chart: own.chart, path: pathOf(own) }, value, host),
  };
}

function addressArgument(args: Arguments, { book }: Host): string {
  const area = args.object(0)?.as(rangeClass);
  if (area === undefined) throw invalidArgument();
  return fullAddress(area, book.sheetName(area.sheetId));
}
