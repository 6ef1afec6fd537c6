import { excelClass, type ExcelClass, type Method, type Property, type Served } from "../batch/excel-class";
import type { ChartSide } from "../workbook/side-model";

/** A part of a chart; what a script sets there is kept with the chart under the part's path, such as "legend.position". */
export interface ChartPart {
  readonly chart: ChartSide;
  readonly path: string;
}

/** What a part has: each property with what Excel gives before anybody sets it. */
type Defaults = Readonly<Record<string, unknown>>;

interface PartSpec {
  readonly defaults?: Defaults;
  readonly parts?: Readonly<Record<string, () => ExcelClass<ChartPart>>>;
  readonly methods?: Readonly<Record<string, Method<ChartPart>>>;
}

export function chartPartClass(className: string, { defaults = {}, parts = {}, methods = {} }: PartSpec): ExcelClass<ChartPart> {
  return excelClass(className, () => ({
    properties: Object.fromEntries(Object.entries(defaults).map(([name, otherwise]) => [name, kept(name, otherwise)])),
    objects: Object.fromEntries(Object.entries(parts).map(([name, of]) => [name, (part: ChartPart): Served => of().of(below(part, name))])),
    methods,
  }));
}

export function below({ chart, path }: ChartPart, name: string): ChartPart {
  return { chart, path: path === "" ? name : `${path}.${name}` };
}

/** A property that is read back as it was set. */
export function kept(name: string, otherwise: unknown): Property<ChartPart> {
  return {
    get: ({ chart, path }) => chart.properties[`${path}.${name}`] ?? otherwise,
    set: ({ chart, path }, value) => void (chart.properties[`${path}.${name}`] = value),
  };
}

/** Forgets what was set in a part. */
const clear: Method<ChartPart> = ({ chart, path }) => {
  chart.properties = Object.fromEntries(Object.entries(chart.properties).filter(([name]) => !name.startsWith(`${path}.`)));
};

export const chartFillClass = chartPartClass("ChartFill", {
  methods: { clear, setSolidColor: ({ chart, path }, args) => void (chart.properties[`${path}.color`] = args.text(0)) },
});
export const chartFontClass = chartPartClass("ChartFont", {
  defaults: { bold: false, color: "#595959", italic: false, name: "Calibri", size: 10, underline: "None" },
});
export const chartLineFormatClass = chartPartClass("ChartLineFormat", { defaults: { color: "#D9D9D9", lineStyle: "Continuous", weight: 0.75 }, methods: { clear } });
export const chartBorderClass = chartPartClass("ChartBorder", { defaults: { color: "#D9D9D9", lineStyle: "Continuous", weight: 0.75 }, methods: { clear } });

const fill = (): ExcelClass<ChartPart> => chartFillClass;
const font = (): ExcelClass<ChartPart> => chartFontClass;
const line = (): ExcelClass<ChartPart> => chartLineFormatClass;
const border = (): ExcelClass<ChartPart> => chartBorderClass;

export const chartAreaFormatClass = chartPartClass("ChartAreaFormat", { defaults: { roundedCorners: false, colorScheme: "ColorfulPalette1" }, parts: { fill, font, border } });
export const chartTitleFormatClass = chartPartClass("ChartTitleFormat", { parts: { fill, font, border } });
export const chartLegendFormatClass = chartPartClass("ChartLegendFormat", { parts: { fill, font, border } });
export const chartDataLabelFormatClass = chartPartClass("ChartDataLabelFormat", { parts: { fill, font, border } });
export const chartSeriesFormatClass = chartPartClass("ChartSeriesFormat", { parts: { fill, line } });
export const chartAxisFormatClass = chartPartClass("ChartAxisFormat", { parts: { fill, font, line } });
export const chartGridlinesFormatClass = chartPartClass("ChartGridlinesFormat", { parts: { line } });

export const chartLegendClass = chartPartClass("ChartLegend", {
  defaults: { visible: true, position: "Bottom", overlay: false, showShadow: false },
  parts: { format: () => chartLegendFormatClass },
});
export const chartDataLabelsClass = chartPartClass("ChartDataLabels", {
  defaults: { position: "OutsideEnd", showValue: true, showSeriesName: false, showCategoryName: false, showLegendKey: false, showPercentage: false, showBubbleSize: false, separator: ", ", numberFormat: "General", linkNumberFormat: true, textOrientation: 0, autoText: true, horizontalAlignment: "Center", verticalAlignment: "Center" },
  parts: { format: () => chartDataLabelFormatClass },
});
export const chartPlotAreaClass = chartPartClass("ChartPlotArea", { defaults: { position: "Automatic" }, parts: { format: () => chartAreaFormatClass } });

export const chartGridlinesClass = chartPartClass("ChartGridlines", { defaults: { visible: true }, parts: { format: () => chartGridlinesFormatClass } });
export const chartAxisTitleClass = chartPartClass("ChartAxisTitle", {
  defaults: { text: "", visible: false, textOrientation: 0 },
  parts: { format: () => chartTitleFormatClass },
  methods: { setFormula: ({ chart, path }, args) => void (chart.properties[`${path}.formula`] = args.text(0)) },
});
export const chartAxisClass = chartPartClass("ChartAxis", {
  defaults: {
    maximum: "", minimum: "", majorUnit: "", minorUnit: "", visible: true, numberFormat: "General", linkNumberFormat: true, displayUnit: "None", showDisplayUnitLabel: true,
    reversePlotOrder: false, scaleType: "Linear", logBase: 10, tickLabelPosition: "NextToAxis", tickLabelSpacing: "", tickMarkSpacing: 1, majorTickMark: "None", minorTickMark: "None",
    axisGroup: "Primary", categoryType: "Automatic", type: "Invalid", position: "Automatic", crosses: "Automatic", isBetweenCategories: true, textOrientation: 0, offset: 100, alignment: "Center", multiLevel: true,
  },
  parts: { format: () => chartAxisFormatClass, majorGridlines: () => chartGridlinesClass, minorGridlines: () => chartGridlinesClass, title: () => chartAxisTitleClass },
});
export const chartAxesClass = chartPartClass("ChartAxes", {
  parts: { categoryAxis: () => chartAxisClass, valueAxis: () => chartAxisClass, seriesAxis: () => chartAxisClass },
  methods: {
    getItem: (part, args) => {
      const type = args.choice(0, ["Category", "Value", "Series"] as const);
      return chartAxisClass.of(below(part, `${type.toLowerCase()}Axis`));
    },
  },
});
