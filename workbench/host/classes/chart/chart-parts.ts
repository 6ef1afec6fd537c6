import type { Method } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import type { ChartSide } from "../../workbook/side-model";
import {
  chartDataLabelFormatClass, chartDataTableFormatClass, chartErrorBarsFormatClass, chartFormatStringClass, chartLeaderLinesFormatClass, chartPlotAreaFormatClass, type ChartPart,
} from "./chart-formats";
import { below, keptPartClass } from "../kept-part";

const POSITIONS = ["Invalid", "None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"] as const;
const HORIZONTAL = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
const VERTICAL = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;
const LABEL = {
  position: "OutsideEnd", showValue: true, showSeriesName: false, showCategoryName: false, showLegendKey: false, showPercentage: false, showBubbleSize: false, separator: ", ",
  numberFormat: "General", linkNumberFormat: true, textOrientation: 0, autoText: true, horizontalAlignment: "Center", verticalAlignment: "Center",
  geometricShapeType: "Rectangle", showAsStickyCallout: false,
};
const LABEL_CHOICES = { position: POSITIONS, horizontalAlignment: HORIZONTAL, verticalAlignment: VERTICAL };

export const chartLeaderLinesClass = keptPartClass<ChartSide>("ChartLeaderLines", { parts: { format: () => chartLeaderLinesFormatClass } });

export const chartDataLabelsClass = keptPartClass<ChartSide>("ChartDataLabels", {
  defaults: { ...LABEL, showLeaderLines: false },
  choices: LABEL_CHOICES,
  parts: { format: () => chartDataLabelFormatClass, leaderLines: () => chartLeaderLinesClass },
});

/** A part of a text, kept under the place that it has in it. */
export const substring: Method<ChartPart> = (part, args) => {
  const length = args.integer(1);
  if (args.integer(0) < 0 || length < 1) throw invalidArgument();
  return chartFormatStringClass.of(below(part, `substring[${args.integer(0)},${length}]`));
};

export const chartDataLabelAnchorClass = keptPartClass<ChartSide>("ChartDataLabelAnchor", { defaults: { left: 0, top: 0 } });

/** The label of one point. */
export const chartDataLabelClass = keptPartClass<ChartSide>("ChartDataLabel", {
  defaults: { ...LABEL, text: "", formula: "", left: 0, top: 0 },
  choices: LABEL_CHOICES,
  properties: {
    height: { get: ({ keeper, path }) => keeper.properties[`${path}.height`] ?? 0 },
    width: { get: ({ keeper, path }) => keeper.properties[`${path}.width`] ?? 0 },
  },
  parts: { format: () => chartDataLabelFormatClass },
  methods: {
    getSubstring: substring,
    getTailAnchor: (part) => chartDataLabelAnchorClass.of(below(part, "tailAnchor")),
    setHeight: (part, args) => void (part.keeper.properties[`${part.path}.height`] = args.at(0)),
    setWidth: (part, args) => void (part.keeper.properties[`${part.path}.width`] = args.at(0)),
  },
});

export const chartPlotAreaClass = keptPartClass<ChartSide>("ChartPlotArea", {
  defaults: { position: "Automatic", height: 0, left: 0, top: 0, width: 0, insideHeight: 0, insideLeft: 0, insideTop: 0, insideWidth: 0 },
  choices: { position: ["Automatic", "Custom"] },
  parts: { format: () => chartPlotAreaFormatClass },
});

export const chartDataTableClass = keptPartClass<ChartSide>("ChartDataTable", {
  defaults: { visible: true, showHorizontalBorder: true, showVerticalBorder: true, showOutlineBorder: true, showLegendKey: true },
  parts: { format: () => chartDataTableFormatClass },
});

export const chartPivotOptionsClass = keptPartClass<ChartSide>("ChartPivotOptions", {
  defaults: { showAxisFieldButtons: true, showLegendFieldButtons: true, showReportFilterFieldButtons: true, showValueFieldButtons: true },
});

export const chartErrorBarsClass = keptPartClass<ChartSide>("ChartErrorBars", {
  defaults: { visible: false, endStyleCap: true, include: "Both", type: "StandardError" },
  choices: { include: ["Both", "MinusValues", "PlusValues"], type: ["FixedValue", "Percent", "StDev", "StError", "Custom"] },
  parts: { format: () => chartErrorBarsFormatClass },
});

export const chartBinOptionsClass = keptPartClass<ChartSide>("ChartBinOptions", {
  defaults: { type: "Auto", allowOverflow: false, allowUnderflow: false, count: 0, overflowValue: 0, underflowValue: 0, width: 0 },
  choices: { type: ["Category", "Auto", "BinWidth", "BinCount"] },
});
export const chartBoxwhiskerOptionsClass = keptPartClass<ChartSide>("ChartBoxwhiskerOptions", {
  defaults: { quartileCalculation: "Exclusive", showInnerPoints: false, showMeanLine: false, showMeanMarker: true, showOutlierPoints: true },
  choices: { quartileCalculation: ["Inclusive", "Exclusive"] },
});
export const chartMapOptionsClass = keptPartClass<ChartSide>("ChartMapOptions", {
  defaults: { labelStrategy: "None", level: "Automatic", projectionType: "Automatic" },
});
