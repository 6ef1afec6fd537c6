import { asChoice, asNumber, asText, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { lastColumn, lastRow, type Area } from "../../workbook/area";
import { addChart, plotBy, setSource, sourceArea } from "../../workbook/drawings/charts";
import { checkAllowed } from "../../workbook/cells/lock";
import type { ChartSide } from "../../workbook/side-model";
import { leftOf, topOf } from "../../workbook/looks/sizes";
import { chartAxesClass } from "./chart-axes";
import { chartAreaFormatClass, type ChartPart } from "./chart-formats";
import { chartLegendClass } from "./chart-legend";
import { chartDataLabelsClass, chartDataTableClass, chartPivotOptionsClass, chartPlotAreaClass } from "./chart-parts";
import { chartSeriesCollectionClass } from "./chart-series";
import { chartTitleClass } from "./chart-title";
import { CHART_TYPES } from "./chart-types";
import { kept } from "../kept-part";
import { rangeClass } from "../range/range";
import { areaByAddress } from "../range/range-address";
import { worksheetClass } from "../worksheet/worksheet";

export interface OwnChart {
  readonly sheet: string;
  readonly chart: ChartSide;
}

/** `worksheet.charts`; its state is the sheet's id. What a script makes is kept in the side model and drawn by the file's writer. */
export const chartCollectionClass: ExcelClass<string> = excelClass("ChartCollection", () => ({
  properties: { count: { get: (sheet, { book }) => book.sheetSide(sheet).charts.length } },
  events: { onActivated: "ChartActivated", onAdded: "ChartAdded", onDeactivated: "ChartDeactivated", onDeleted: "ChartDeleted" },
  items: (sheet, { book }) => book.sheetSide(sheet).charts.map((chart) => chartClass.of({ sheet, chart })),
  item: (sheet, key, host) => find(sheet, asText(key), host),
  methods: {
    add: (sheet, args, host) => {
      checkAllowed(host.book, sheet, "allowEditObjects");
      const source = sourceArgument(sheet, args, 1, host);
      const chart = addChart(host.book, sheet, args.choice(0, CHART_TYPES), source, args.choice(2, ["Auto", "Columns", "Rows"] as const, "Auto"));
      tellChart("ChartAdded", { sheet, chart }, host);
      return chartClass.of({ sheet, chart });
    },
    getCount: (sheet, _args, { book }) => book.sheetSide(sheet).charts.length,
    getItem: (sheet, args, host) => find(sheet, args.text(0), host),
    _GetItem: (sheet, args, host) => find(sheet, args.text(0), host),
    getItemOrNullObject: (sheet, args, host) => find(sheet, args.text(0), host),
    getItemAt: (sheet, args, { book }) => {
      const chart = book.sheetSide(sheet).charts[args.integer(0)];
      if (chart === undefined) throw invalidArgument();
      return chartClass.of({ sheet, chart });
    },
  },
}));

function tellChart(kind: "ChartAdded" | "ChartDeleted", { sheet, chart }: OwnChart, host: Host): void {
  host.onEvent({ kind, targets: [sheet], details: { chartId: chart.id, source: "Local", worksheetId: sheet } });
}

function find(sheet: string, key: string, { book }: Host): Served | null {
  const chart = book.sheetSide(sheet).charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return chart === undefined ? null : chartClass.of({ sheet, chart });
}

function sourceArgument(sheet: string, args: Arguments, index: number, host: Host): Area {
  return args.object(index)?.as(rangeClass) ?? areaByAddress(args.text(index), sheet, host);
}

/** A chart on a sheet. */
export const chartClass: ExcelClass<OwnChart> = excelClass("Chart", () => ({
  id: ({ chart }) => chart.id,
  events: { onActivated: "ChartActivated", onDeactivated: "ChartDeactivated" },
  properties: {
    id: { get: ({ chart }) => chart.id },
    name: { get: ({ chart }) => chart.name, set: ({ chart }, value) => void (chart.name = asText(value)) },
    chartType: { get: ({ chart }) => chart.type, set: ({ chart }, value) => void (chart.type = asChoice(value, CHART_TYPES)) },
    plotBy: {
      get: ({ chart }, { book }) => plotBy(book, chart),
      set: ({ chart }, value, { book }) => {
        const source = sourceArea(book, chart);
        if (source !== null) setSource(book, chart, source, asChoice(value, ["Rows", "Columns"] as const));
      },
    },
    left: place("left"),
    top: place("top"),
    width: place("width"),
    height: place("height"),
    ...Object.fromEntries(Object.entries(OTHERS).map(([name, otherwise]) => [name, ofPart(name, otherwise)])),
  },
  objects: {
    ...Object.fromEntries(Object.entries(PARTS).map(([name, of]) => [name, ({ chart }: OwnChart): Served => of().of({ keeper: chart, path: name })])),
    series: ({ chart }) => chartSeriesCollectionClass.of(chart),
    worksheet: ({ sheet }) => worksheetClass.of(sheet),
  },
  methods: {
    activate: (own, _args, host) => void (host.activeChart = own),
    getDataTable: ({ chart }) => dataTable(chart),
    getDataTableOrNullObject: ({ chart }) => dataTable(chart),
    delete: ({ sheet, chart }, _args, host) => {
      const { book } = host;
      const side = book.sheetSide(sheet);
      side.charts = side.charts.filter((other) => other !== chart);
      tellChart("ChartDeleted", { sheet, chart }, host);
    },
    setData: ({ sheet, chart }, args, host) => setSource(host.book, chart, sourceArgument(sheet, args, 0, host), args.choice(1, ["Auto", "Columns", "Rows"] as const, "Auto")),
    setPosition: ({ sheet, chart }, args, host) => setPosition(sheet, chart, args, host),
  },
}));

const PARTS: Readonly<Record<string, () => ExcelClass<ChartPart>>> = {
  axes: () => chartAxesClass,
  dataLabels: () => chartDataLabelsClass,
  format: () => chartAreaFormatClass,
  legend: () => chartLegendClass,
  pivotOptions: () => chartPivotOptionsClass,
  plotArea: () => chartPlotAreaClass,
  title: () => chartTitleClass,
};

/** What Excel keeps of a chart beside, with what it is at first. */
const OTHERS: Readonly<Record<string, unknown>> = {
  style: 201,
  plotVisibleOnly: true,
  displayBlanksAs: "NotPlotted",
  showAllFieldButtons: false,
  showDataLabelsOverMaximum: true,
  categoryLabelLevel: 0,
  seriesNameLevel: 0,
};

function ofPart(name: string, otherwise: unknown): Property<OwnChart> {
  const part = kept<ChartSide>(name, otherwise);
  return {
    get: ({ chart }, host) => part.get({ keeper: chart, path: "chart" }, host),
    set: ({ chart }, value, host) => part.set?.({ keeper: chart, path: "chart" }, value, host),
  };
}

function place(name: "left" | "top" | "width" | "height"): Property<OwnChart> {
  return {
    get: ({ chart }) => chart[name],
    set: ({ chart }, value) => {
      const points = asNumber(value);
      if (points < 0) throw invalidArgument();
      chart[name] = points;
    },
  };
}

/** Pies and their like have none. */
function dataTable(chart: ChartSide): Served | null {
  return /Pie|Doughnut|Scatter|Bubble|Radar|Surface/.test(chart.type) ? null : chartDataTableClass.of({ keeper: chart, path: "dataTable" });
}

/** Lays the chart over the cells from one to another. */
function setPosition(sheet: string, chart: ChartSide, args: Arguments, host: Host): void {
  const { book } = host;
  const from = sourceArgument(sheet, args, 0, host);
  const to = args.at(1) === undefined ? null : sourceArgument(sheet, args, 1, host);
  chart.left = leftOf(book, sheet, from.column);
  chart.top = topOf(book, sheet, from.row);
  if (to === null) return;
  chart.width = leftOf(book, sheet, lastColumn(to) + 1) - chart.left;
  chart.height = topOf(book, sheet, lastRow(to) + 1) - chart.top;
}
