import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { valuesAt } from "../../workbook/drawings/charts";
import type { ChartSide } from "../../workbook/side-model";
import { chartPointFormatClass } from "./chart-formats";
import { chartDataLabelClass } from "./chart-parts";
import { pathOf, type OwnSeries } from "./chart-series";
import { kept, type KeptPart } from "../kept-part";
import { MARKERS } from "./marker-styles";

interface Point extends KeptPart<ChartSide> {
  readonly own: OwnSeries;
  readonly index: number;
}

/** `series.points`: one for each value. */
export const chartPointsClass: ExcelClass<OwnSeries> = excelClass("ChartPointsCollection", () => ({
  properties: { count: { get: (own, { book }) => valuesAt(book, own.series.values).length } },
  items: (own, host) => valuesAt(host.book, own.series.values).map((_, index) => point(own, index)),
  methods: {
    getCount: (own, _args, { book }) => valuesAt(book, own.series.values).length,
    getItemAt: (own, args, host) => pointAt(own, args.integer(0), host),
  },
}));

function pointAt(own: OwnSeries, index: number, { book }: Host): Served {
  if (index < 0 || index >= valuesAt(book, own.series.values).length) throw invalidArgument();
  return point(own, index);
}

function point(own: OwnSeries, index: number): Served {
  return chartPointClass.of({ own, index, keeper: own.chart, path: `${pathOf(own)}.points[${index}]` });
}

/** One value of a series, and how it is drawn. */
export const chartPointClass: ExcelClass<Point> = excelClass<Point>("ChartPoint", () => ({
  properties: {
    value: { get: ({ own, index }, { book }) => valuesAt(book, own.series.values)[index] ?? null, calculated: true },
    hasDataLabel: kept<ChartSide>("hasDataLabel", false),
    markerBackgroundColor: kept<ChartSide>("markerBackgroundColor", ""),
    markerForegroundColor: kept<ChartSide>("markerForegroundColor", ""),
    markerSize: kept<ChartSide>("markerSize", 5),
    markerStyle: kept<ChartSide>("markerStyle", "Automatic", MARKERS),
  },
  objects: {
    format: ({ keeper, path }) => chartPointFormatClass.of({ keeper, path: `${path}.format` }),
    dataLabel: ({ keeper, path }) => chartDataLabelClass.of({ keeper, path: `${path}.dataLabel` }),
  },
}));
