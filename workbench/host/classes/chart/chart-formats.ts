import type { ExcelClass } from "../../batch/excel-class";
import { asColor } from "../../workbook/looks/colors";
import type { ChartSide } from "../../workbook/side-model";
import { clearPart, keptPartClass, type KeptPart } from "../kept-part";

export type ChartPart = KeptPart<ChartSide>;
type PartClass = ExcelClass<ChartPart>;

const LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"] as const;
const LINE = { defaults: { color: "#D9D9D9", lineStyle: "Continuous", weight: 0.75 }, choices: { lineStyle: LINES }, methods: { clear: clearPart } };

export const chartFillClass = keptPartClass<ChartSide>("ChartFill", {
  methods: {
    clear: clearPart,
    setSolidColor: ({ keeper, path }, args) => void (keeper.properties[`${path}.color`] = asColor(args.at(0))),
    getSolidColor: ({ keeper, path }) => keeper.properties[`${path}.color`] ?? "",
  },
});
export const chartFontClass = keptPartClass<ChartSide>("ChartFont", {
  defaults: { bold: false, color: "#595959", italic: false, name: "Calibri", size: 10, underline: "None" },
  choices: { underline: ["None", "Single"] },
});
export const chartLineFormatClass = keptPartClass<ChartSide>("ChartLineFormat", LINE);
export const chartBorderClass = keptPartClass<ChartSide>("ChartBorder", LINE);

const fill = (): PartClass => chartFillClass;
const font = (): PartClass => chartFontClass;
const line = (): PartClass => chartLineFormatClass;
const border = (): PartClass => chartBorderClass;

export const chartAreaFormatClass = keptPartClass<ChartSide>("ChartAreaFormat", { defaults: { roundedCorners: false, colorScheme: "ColorfulPalette1" }, parts: { fill, font, border } });
export const chartPlotAreaFormatClass = keptPartClass<ChartSide>("ChartPlotAreaFormat", { parts: { fill, border } });
export const chartTitleFormatClass = keptPartClass<ChartSide>("ChartTitleFormat", { parts: { fill, font, border } });
export const chartLegendFormatClass = keptPartClass<ChartSide>("ChartLegendFormat", { parts: { fill, font, border } });
export const chartDataLabelFormatClass = keptPartClass<ChartSide>("ChartDataLabelFormat", { parts: { fill, font, border } });
export const chartDataTableFormatClass = keptPartClass<ChartSide>("ChartDataTableFormat", { parts: { fill, font, border } });
export const chartSeriesFormatClass = keptPartClass<ChartSide>("ChartSeriesFormat", { parts: { fill, line } });
export const chartPointFormatClass = keptPartClass<ChartSide>("ChartPointFormat", { parts: { fill, border } });
export const chartAxisFormatClass = keptPartClass<ChartSide>("ChartAxisFormat", { parts: { fill, font, line } });
export const chartAxisTitleFormatClass = keptPartClass<ChartSide>("ChartAxisTitleFormat", { parts: { fill, font, border } });
export const chartGridlinesFormatClass = keptPartClass<ChartSide>("ChartGridlinesFormat", { parts: { line } });
export const chartTrendlineFormatClass = keptPartClass<ChartSide>("ChartTrendlineFormat", { parts: { line } });
export const chartTrendlineLabelFormatClass = keptPartClass<ChartSide>("ChartTrendlineLabelFormat", { parts: { fill, font, border } });
export const chartErrorBarsFormatClass = keptPartClass<ChartSide>("ChartErrorBarsFormat", { parts: { line } });
export const chartLeaderLinesFormatClass = keptPartClass<ChartSide>("ChartLeaderLinesFormat", { parts: { line } });

/** A part of a text: `getSubstring` of a title or a label. */
export const chartFormatStringClass = keptPartClass<ChartSide>("ChartFormatString", { parts: { font } });
