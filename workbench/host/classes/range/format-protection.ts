import { asFlag } from "../../batch/arguments";
import { excelClass, type ExcelClass } from "../../batch/excel-class";
import type { Area } from "../../workbook/area";
import { cellExtra } from "./cell-extra";

/** `range.format.protection`. */
export const formatProtectionClass: ExcelClass<Area> = excelClass("FormatProtection", () => ({
  properties: { locked: cellExtra("locked", true, asFlag), formulaHidden: cellExtra("formulaHidden", false, asFlag) },
}));
