import { Decimal } from "../regulation/decimal";
import type { Column, Form } from "./form";
import type { ReportValue } from "./sheet";
import { widestLine } from "./text-width";

const NARROWEST = 7;
const WIDEST = 28;
/** A printed ideograph of 仿宋 11 pt is a little wider than two digits of the default font; and the cell has its margins. */
const BREATH = 1.1;
const MARGIN = 2;

/** @returns the width of each column in characters: fits its heading and its texts up to its `widest`, then wraps. */
export function columnWidths(form: Form): number[] {
  return form.columns.map((column, index) => {
    const texts = form.rows.filter((row) => !covers(row.span, index)).map(({ cells }) => shownText(cells[index] ?? null, column));
    const needed = Math.max(widestLine(column.heading), ...texts.map(widestLine)) * BREATH + MARGIN;
    return Math.ceil(Math.min(Math.max(needed, NARROWEST), column.widest ?? WIDEST));
  });
}

/** @returns the text as the column's number format shows it. */
export function shownText(value: ReportValue, { look }: Pick<Column, "look">): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if ("count" in value) return String(value.count);
  const decimals = new Decimal(value.decimal).toFixed(2);
  return look === "money" ? decimals.replace(/\B(?=(\d{3})+\.)/g, ",") : decimals;
}

function covers(span: Form["rows"][number]["span"], column: number): boolean {
  return span !== undefined && column >= span.column && column < span.column + span.columns;
}
