import type { SheetGrid } from "../../ledger/sheet";
import { listed, message, type MessageValue } from "../../regulation/message";

/** A message names at most so many sheets. */
const SHEETS_NAMED = 20;

/** @param nameOf what is said of one sheet; left out, its name, and that it is hidden */
export function sheetNames(sheets: readonly SheetGrid[], nameOf: (sheet: SheetGrid) => MessageValue = sheetName): MessageValue {
  if (sheets.length === 0) return message("assessment.noSheets");
  const names = listed(sheets.slice(0, SHEETS_NAMED).map(nameOf), "regulation.enumeration");
  return sheets.length <= SHEETS_NAMED ? names : message("assessment.andMore", { names, count: sheets.length });
}

export function sheetName({ name, hidden }: SheetGrid): MessageValue {
  return message(hidden ? "assessment.hiddenSheet" : "assessment.sheet", { name });
}
