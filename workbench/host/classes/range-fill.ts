import { excelClass, type ExcelClass } from "../batch/excel-class";
import type { Area } from "../workbook/area";
import { asColor, toHex } from "../workbook/colors";
import { checkAllowed } from "../workbook/lock";
import { applyStyle } from "../workbook/styles";
import { styleProperty } from "./style-property";

/** What Excel gives for a cell without a fill. */
const NO_FILL = "#FFFFFF";

/** `range.format.fill`. */
export const rangeFillClass: ExcelClass<Area> = excelClass("RangeFill", () => ({
  properties: {
    color: styleProperty(({ bg }) => (bg?.rgb ? toHex(bg.rgb) : NO_FILL), (value) => ({ bg: { rgb: asColor(value) } })),
    tintAndShade: { get: () => 0 },
    patternColor: { get: () => "#000000" },
    pattern: styleProperty(({ bg }) => (bg?.rgb ? "Solid" : "None")),
  },
  methods: {
    clear: (range, _args, { book }) => {
      checkAllowed(book, range.sheetId, "allowFormatCells");
      applyStyle(book, range, { bg: null });
    },
  },
}));
