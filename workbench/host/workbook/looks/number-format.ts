import { numfmt } from "@univerjs/core";
import type { Book } from "../book";
import type { Cell } from "../cells/cells";
import { isError, valueOf } from "../cells/cells";

export const GENERAL = "General";

/** A function that tells the number format of a cell, in Excel's en-US form. */
export function cellNumberFormat({ styles }: Book): (cell: Cell) => string {
  return (cell) => {
    if (cell?.s === undefined || cell.s === null) return GENERAL;
    return patternOf(styles.getStyleByCell(cell)?.n?.pattern);
  };
}

function patternOf(pattern: string | undefined): string {
  return pattern === undefined || pattern === "" || pattern.toLowerCase() === "general" ? GENERAL : pattern;
}

/** `range.text`: what the cell shows, its number format applied. */
export function textOf(cell: Cell, format: string, date1904: boolean): string {
  const value = valueOf(cell);
  if (value === "" || isError(cell)) return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === GENERAL) return typeof value === "number" ? generalText(value) : value;
  if (typeof value === "string" && format === "@") return value;
  return formatted(value, format, date1904);
}

/** A format that the library can't read shows the plain value, as Excel does with a format that it does not know. */
function formatted(value: string | number, format: string, date1904: boolean): string {
  try {
    const shown: unknown = numfmt.format(format, date1904 && typeof value === "number" && numfmt.isDateFormat(format) ? value + 1462 : value, { throws: true });
    return String(shown);
  } catch {
    return String(value);
  }
}

/** Excel's General shows at most 11 characters of a number. */
function generalText(value: number): string {
  return String(numfmt.format(GENERAL, value));
}

/** Excel's `NumberFormatCategory`. */
export function formatCategory(format: string): string {
  if (format === GENERAL) return "General";
  if (format === "@") return "Text";
  if (/%/.test(format)) return "Percentage";
  if (/E[+-]/i.test(format)) return "Scientific";
  if (/\?\/\?/.test(format)) return "Fraction";
  if (numfmt.isDateFormat(format)) return /[yd]/i.test(format) ? "Date" : "Time";
  if (/[$¥￥€£]/.test(format)) return format.includes("_") ? "Accounting" : "Currency";
  return /[0#]/.test(format) ? "Number" : "Custom";
}
