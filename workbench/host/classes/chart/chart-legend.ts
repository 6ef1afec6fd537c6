import { excelClass, type ExcelClass } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import { seriesOf } from "../../workbook/drawings/charts";
import type { ChartSide } from "../../workbook/side-model";
import { chartLegendFormatClass, type ChartPart } from "./chart-formats";
import { below, kept, keptPartClass } from "../kept-part";

export const chartLegendClass = keptPartClass<ChartSide>("ChartLegend", {
  defaults: { visible: true, position: "Bottom", overlay: false, showShadow: false, height: 0, left: 0, top: 0, width: 0 },
  choices: { position: ["Invalid", "Top", "Bottom", "Left", "Right", "Corner", "Custom"] },
  parts: { format: () => chartLegendFormatClass, legendEntries: () => chartLegendEntryCollectionClass },
});

/** One for each series. */
export const chartLegendEntryCollectionClass: ExcelClass<ChartPart> = excelClass("ChartLegendEntryCollection", () => ({
  items: (part) => seriesOf(part.keeper).map((_, index) => chartLegendEntryClass.of(below(part, String(index)))),
  methods: {
    getCount: ({ keeper }) => seriesOf(keeper).length,
    getItemAt: (part, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= seriesOf(part.keeper).length) throw invalidArgument();
      return chartLegendEntryClass.of(below(part, String(index)));
    },
  },
}));

export const chartLegendEntryClass = keptPartClass<ChartSide>("ChartLegendEntry", {
  properties: {
    visible: kept<ChartSide>("visible", true),
    index: { get: ({ path }) => Number(path.slice(path.lastIndexOf(".") + 1)) },
    ...Object.fromEntries(["height", "left", "top", "width"].map((name) => [name, { get: () => 0 }])),
  },
});
