import { asText } from "../../batch/arguments";
import type { ExcelClass } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import { asColor } from "../../workbook/looks/colors";
import type { ShapeSide } from "../../workbook/side-model";
import { below, clearPart, keptPartClass, keptText, type KeptPart } from "../kept-part";

type ShapePart = KeptPart<ShapeSide>;

const UNDERLINES = [
  "None", "Single", "Double", "Heavy", "Dotted", "DottedHeavy", "Dash", "DashHeavy", "DashLong", "DashLongHeavy", "DotDash", "DotDashHeavy", "DotDotDash", "DotDotDashHeavy", "Wavy",
  "WavyHeavy", "WavyDouble",
] as const;
const DASHES = ["Dash", "DashDot", "DashDotDot", "LongDash", "LongDashDot", "RoundDot", "Solid", "SquareDot", "LongDashDotDot", "SystemDash", "SystemDot", "SystemDashDot"] as const;

const isTextBox = ({ keeper }: ShapePart): boolean => keeper.properties["isTextBox"] === true;

/** The colours that Excel gives to a shape that it draws: its theme's first; a text box is white with a black text. */
export const shapeFillClass = keptPartClass<ShapeSide>("ShapeFill", {
  properties: {
    foregroundColor: {
      get: (part) => part.keeper.properties["fill.color"] ?? (isTextBox(part) ? "#FFFFFF" : "#4472C4"),
      set: ({ keeper }, value) => void Object.assign(keeper.properties, { "fill.color": asColor(value), "fill.type": "Solid" }),
    },
    transparency: {
      get: ({ keeper }) => keeper.properties["fill.transparency"] ?? 0,
      set: ({ keeper }, value) => void (keeper.properties["fill.transparency"] = fraction(value)),
    },
    type: { get: ({ keeper }) => keeper.properties["fill.type"] ?? (keeper.type === "Line" || keeper.type === "Image" ? "NoFill" : "Solid") },
  },
  methods: {
    clear: (part, args, host) => {
      clearPart(part, args, host);
      part.keeper.properties["fill.type"] = "NoFill";
    },
    setSolidColor: ({ keeper }, args) => void Object.assign(keeper.properties, { "fill.color": asColor(args.at(0)), "fill.type": "Solid" }),
  },
});

function fraction(value: unknown): number {
  if (typeof value !== "number" || value < 0 || value > 1) throw invalidArgument();
  return value;
}

export const shapeLineFormatClass = keptPartClass<ShapeSide>("ShapeLineFormat", {
  defaults: { color: "#2F528F", dashStyle: "Solid", style: "Single", transparency: 0, visible: ({ keeper }: ShapePart) => keeper.type !== "Image", weight: 1 },
  choices: { dashStyle: DASHES, style: ["Single", "ThickBetweenThin", "ThickThin", "ThinThick", "ThinThin"] },
});

export const shapeFontClass = keptPartClass<ShapeSide>("ShapeFont", {
  defaults: { bold: false, color: (part: ShapePart) => (isTextBox(part) ? "#000000" : "#FFFFFF"), italic: false, name: "Calibri", size: 11, underline: "None" },
  choices: { underline: UNDERLINES },
});

const textOf = ({ keeper }: ShapePart): string => keptText(keeper, "textFrame.textRange.text");

/** The text of a shape, or a part of it: the part's path then says where it begins and how long it is. */
export const textRangeClass: ExcelClass<ShapePart> = keptPartClass<ShapeSide>("TextRange", {
  properties: {
    text: {
      get: (part) => {
        const [, start, length] = /substring\[(\d+),(\d+)\]$/.exec(part.path) ?? [];
        return start === undefined ? textOf(part) : textOf(part).slice(Number(start), Number(start) + Number(length));
      },
      set: ({ keeper }, value) => void (keeper.properties["textFrame.textRange.text"] = asText(value)),
    },
  },
  parts: { font: () => shapeFontClass },
  methods: {
    getSubstring: (part, args) => {
      const start = args.integer(0);
      const length = args.integerOr(1, Math.max(0, textOf(part).length - start));
      if (start < 0 || start > textOf(part).length) throw invalidArgument();
      return textRangeClass.of(below(part, `substring[${start},${length}]`));
    },
  },
});

export const textFrameClass = keptPartClass<ShapeSide>("TextFrame", {
  defaults: {
    autoSizeSetting: "AutoSizeNone", bottomMargin: 3.6, topMargin: 3.6, leftMargin: 7.2, rightMargin: 7.2,
    horizontalAlignment: "Left", horizontalOverflow: "Overflow", verticalAlignment: (part: ShapePart) => (isTextBox(part) ? "Top" : "Middle"), verticalOverflow: "Overflow",
    orientation: "Horizontal", readingOrder: "LeftToRight",
  },
  choices: {
    autoSizeSetting: ["AutoSizeNone", "AutoSizeTextToFitShape", "AutoSizeShapeToFitText", "AutoSizeMixed"],
    horizontalAlignment: ["Left", "Center", "Right", "Justify", "JustifyLow", "Distributed", "ThaiDistributed"],
    verticalAlignment: ["Top", "Middle", "Bottom", "Justified", "Distributed"],
    orientation: ["Horizontal", "Vertical", "Vertical270", "WordArtVertical", "EastAsianVertical", "MongolianVertical", "WordArtVerticalRTL"],
  },
  properties: { hasText: { get: (part) => textOf(part) !== "" } },
  parts: { textRange: () => textRangeClass },
  methods: { deleteText: ({ keeper }) => void (keeper.properties["textFrame.textRange.text"] = "") },
});
