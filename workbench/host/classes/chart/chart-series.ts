import { asNumber, asText, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { fullAddress } from "../../workbook/address";
import { nameOf, seriesOf, valuesAt, type Series } from "../../workbook/drawings/charts";
import type { ChartSide } from "../../workbook/side-model";
import { chartSeriesFormatClass, type ChartPart } from "./chart-formats";
import { chartBinOptionsClass, chartBoxwhiskerOptionsClass, chartDataLabelsClass, chartErrorBarsClass, chartMapOptionsClass } from "./chart-parts";
import { chartPointsClass } from "./chart-points";
import { chartTrendlinesClass } from "./chart-trendlines";
import { CHART_TYPES } from "./chart-types";
import { kept } from "../kept-part";
import { MARKERS } from "./marker-styles";
import { rangeClass } from "../range/range";

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
  bubbleScale: 100, invertColor: "", parentLabelStrategy: "Overlapping", secondPlotSize: 75, showConnectorLines: true, showLeaderLines: false, splitType: "SplitByPosition", splitValue: 2,
  gradientStyle: "TwoPhaseColor", gradientMaximumColor: "", gradientMaximumType: "ExtremeValue", gradientMaximumValue: 0, gradientMidpointColor: "", gradientMidpointType: "ExtremeValue",
  gradientMidpointValue: 0, gradientMinimumColor: "", gradientMinimumType: "ExtremeValue", gradientMinimumValue: 0,
};
const CHOICES: Readonly<Record<string, readonly string[]>> = { markerStyle: MARKERS, axisGroup: ["Primary", "Secondary"], splitType: ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"] };
const PARTS: Readonly<Record<string, () => ExcelClass<ChartPart>>> = {
  format: () => chartSeriesFormatClass,
  dataLabels: () => chartDataLabelsClass,
  xErrorBars: () => chartErrorBarsClass,
  yErrorBars: () => chartErrorBarsClass,
  binOptions: () => chartBinOptionsClass,
  boxwhiskerOptions: () => chartBoxwhiskerOptionsClass,
  mapOptions: () => chartMapOptionsClass,
};
const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

/** One series of a chart. */
export const chartSeriesClass: ExcelClass<OwnSeries> = excelClass("ChartSeries", () => ({
  properties: {
    name: { get: ({ series }, { book }) => nameOf(book, series), set: ({ series }, value) => void Object.assign(series, { name: asText(value), nameFrom: undefined }) },
    chartType: { get: (own, host) => other("chartType", own.chart.type).get(own, host), set: (own, value, host) => other("chartType", "", CHART_TYPES).set?.(own, value, host) },
    plotOrder: { get: ({ chart, series }) => seriesOf(chart).indexOf(series) + 1, set: movePlot },
    ...Object.fromEntries(Object.entries(OTHERS).map(([name, otherwise]) => [name, other(name, otherwise, CHOICES[name])])),
  },
  objects: {
    ...Object.fromEntries(Object.entries(PARTS).map(([name, of]) => [name, (own: OwnSeries): Served => of().of({ keeper: own.chart, path: `${pathOf(own)}.${name}` })])),
    points: (own) => chartPointsClass.of(own),
    trendlines: (own) => chartTrendlinesClass.of(own),
  },
  methods: {
    delete: ({ chart, series }) => void seriesOf(chart).splice(seriesOf(chart).indexOf(series), 1),
    setValues: ({ series }, args, host) => void (series.values = addressArgument(args, host)),
    setXAxisValues: ({ series }, args, host) => void (series.categories = addressArgument(args, host)),
    setBubbleSizes: (own, args, host) => void (own.chart.properties[`${pathOf(own)}.bubbleSizes`] = addressArgument(args, host)),
    getDimensionValues: (own, args, { book }) => valuesAt(book, sourceOf(own, args)),
    getDimensionDataSourceString: (own, args) => sourceOf(own, args) ?? "",
    getDimensionDataSourceType: (own, args) => (sourceOf(own, args) === null ? "Unknown" : "LocalRange"),
  },
  calculatedMethods: ["getDimensionValues"],
}));

export function pathOf({ chart, series }: OwnSeries): string {
  return `series[${seriesOf(chart).indexOf(series)}]`;
}

function other(name: string, otherwise: unknown, choices?: readonly string[]): Property<OwnSeries> {
  const part = kept<ChartSide>(name, otherwise, choices);
  return {
    get: (own, host) => part.get({ keeper: own.chart, path: pathOf(own) }, host),
    set: (own, value, host) => part.set?.({ keeper: own.chart, path: pathOf(own) }, value, host),
  };
}

/** The area that one of the series' dimensions comes from. */
function sourceOf(own: OwnSeries, args: Arguments): string | null {
  const dimension = args.choice(0, DIMENSIONS);
  if (dimension === "BubbleSizes") return (own.chart.properties[`${pathOf(own)}.bubbleSizes`] as string | undefined) ?? null;
  return /Categories|XValues/.test(dimension) ? own.series.categories : own.series.values;
}

/** Excel counts the places from 1. */
function movePlot({ chart, series }: OwnSeries, value: unknown): void {
  const all = seriesOf(chart);
  const place = asNumber(value);
  if (place < 1 || place > all.length) throw invalidArgument();
  all.splice(all.indexOf(series), 1);
  all.splice(place - 1, 0, series);
}

function addressArgument(args: Arguments, { book }: Host): string {
  const area = args.object(0)?.as(rangeClass);
  if (area === undefined) throw invalidArgument();
  return fullAddress(area, book.sheetName(area.sheetId));
}
