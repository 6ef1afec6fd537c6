import { excelClass, type ExcelClass } from "../../batch/excel-class";
import type { Area } from "../../workbook/area";
import { cellExtra, withWords } from "./cell-extra";
import { FONT_LOOKS } from "./font-looks";
import { rangeLooks } from "./style-property";
import { asTint } from "./tint";

/** `range.format.font`. */
export const rangeFontClass: ExcelClass<Area> = excelClass("RangeFont", () => {
  const { underline = { get: () => "None" }, ...others } = rangeLooks(FONT_LOOKS);
  return {
    properties: {
      ...others,
      underline: withWords("underline", underline, (word) => (/Accountant$/i.test(word) ? word : null)),
      tintAndShade: cellExtra("fontTint", 0, asTint),
    },
  };
});
