import type { IStyleData } from "@univerjs/core";
import { asChoice } from "../../batch/arguments";
import { excelClass, type ExcelClass } from "../../batch/excel-class";
import type { Area } from "../../workbook/area";
import { asColor, toHex } from "../../workbook/looks/colors";
import { checkAllowed } from "../../workbook/cells/lock";
import { applyStyle } from "../../workbook/looks/styles";
import { cellExtra, setExtra, withWords } from "./cell-extra";
import { styleProperty } from "./style-property";
import { asTint } from "./tint";

/** What Excel gives for a cell without a fill. */
const NO_FILL = "#FFFFFF";
const PATTERNS = [
  "None", "Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker", "SemiGray75", "LightHorizontal", "LightVertical", "LightDown", "LightUp",
  "Grid", "CrissCross", "Gray16", "Gray8", "LinearGradient", "RectangularGradient",
] as const;

/** Univer fills a cell or does not; which pattern it is, is kept beside. */
const plainPattern = (value: unknown): IStyleData => (asChoice(value, PATTERNS) === "None" ? { bg: null } : {});
const onlyPattern = (word: string): string | null => PATTERNS.find((one) => one.toLowerCase() === word.toLowerCase() && one !== "None") ?? null;

/** `range.format.fill`. */
export const rangeFillClass: ExcelClass<Area> = excelClass("RangeFill", () => ({
  properties: {
    color: styleProperty(({ bg }) => (bg?.rgb ? toHex(bg.rgb) : NO_FILL), (value) => ({ bg: { rgb: asColor(value) } })),
    tintAndShade: cellExtra("fillTint", 0, asTint),
    patternColor: cellExtra("patternColor", "#000000", asColor),
    patternTintAndShade: cellExtra("patternTint", 0, asTint),
    pattern: withWords("pattern", styleProperty(({ bg }) => (bg?.rgb ? "Solid" : "None"), plainPattern), onlyPattern),
  },
  methods: {
    clear: (range, _args, host) => {
      const { book } = host;
      checkAllowed(book, range.sheetId, "allowFormatCells");
      applyStyle(book, range, { bg: null });
      for (const extra of ["pattern", "patternColor", "patternTint", "fillTint"]) setExtra(range, extra, null, host);
    },
  },
}));
