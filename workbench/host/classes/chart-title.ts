import { asFlag, asText } from "../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../batch/excel-class";
import type { ChartSide } from "../workbook/side-model";
import { chartTitleFormatClass, kept } from "./chart-parts";

const OTHERS: Readonly<Record<string, unknown>> = { overlay: false, position: "Automatic", horizontalAlignment: "Center", verticalAlignment: "Center", textOrientation: 0, showShadow: false };

/** `chart.title`. A title that is not visible is null in the side model. */
export const chartTitleClass: ExcelClass<ChartSide> = excelClass("ChartTitle", () => ({
  properties: {
    text: { get: (chart) => chart.title ?? "", set: (chart, value) => void (chart.title = asText(value)) },
    visible: {
      get: (chart) => chart.title !== null,
      set: (chart, value) => void (chart.title = asFlag(value) ? (chart.title ?? "Chart Title") : null),
    },
    ...Object.fromEntries(Object.entries(OTHERS).map(([name, otherwise]) => [name, other(name, otherwise)])),
  },
  objects: { format: (chart) => chartTitleFormatClass.of({ chart, path: "title.format" }) },
  methods: { setFormula: (chart, args) => void (chart.properties["title.formula"] = args.text(0)) },
}));

function other(name: string, otherwise: unknown): Property<ChartSide> {
  const part = kept(name, otherwise);
  return {
    get: (chart, host) => part.get({ chart, path: "title" }, host),
    set: (chart, value, host) => part.set?.({ chart, path: "title" }, value, host),
  };
}
