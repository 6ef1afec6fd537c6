import { asFlag, asText } from "../../batch/arguments";
import type { ChartSide } from "../../workbook/side-model";
import { chartTitleFormatClass } from "./chart-formats";
import { substring } from "./chart-parts";
import { keptPartClass } from "../kept-part";

/** `chart.title`. A title that is not visible is null in the side model. */
export const chartTitleClass = keptPartClass<ChartSide>("ChartTitle", {
  defaults: { overlay: false, position: "Automatic", horizontalAlignment: "Center", verticalAlignment: "Center", textOrientation: 0, showShadow: false, left: 0, top: 0 },
  choices: { position: ["Automatic", "Top", "Bottom", "Left", "Right"] },
  properties: {
    text: { get: ({ keeper }) => keeper.title ?? "", set: ({ keeper }, value) => void (keeper.title = asText(value)) },
    visible: {
      get: ({ keeper }) => keeper.title !== null,
      set: ({ keeper }, value) => void (keeper.title = asFlag(value) ? (keeper.title ?? "Chart Title") : null),
    },
    height: { get: () => 0 },
    width: { get: () => 0 },
  },
  parts: { format: () => chartTitleFormatClass },
  methods: { setFormula: ({ keeper }, args) => void (keeper.properties["title.formula"] = args.text(0)), getSubstring: substring },
});
