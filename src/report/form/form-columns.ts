import { Decimal } from "../../regulation/decimal";
import type { Column, Form, FormText } from "./form";
import type { ReportValue } from "../sheet";
import { textWidth, widestLine } from "./text-width";

/** Room of 填报单位 with a name after it, and of the date of signature, left and right of the middle. */
export const SIDE = 24;
const NARROWEST = 7;
const WIDEST = 28;
/** A printed ideograph of 仿宋 11 pt is a little wider than two digits of the default font; and the cell has its margins. */
const BREATH = 1.08;
const MARGIN = 1.5;

/** The title is printed in twice the size of the default font. */
const TITLE_SCALE = 2;

/**
 * @returns the width of each column in characters: fits its heading and its texts up to its `widest`, then wraps; a table that is
 * narrower than its title is widened
 */
export function columnWidths(form: Form): number[] {
  const fitting = fittingWidths(form);
  const all = fitting.reduce((sum, width) => sum + width, 0);
  const needed = Math.max(textWidth(textOf(form.title)) * TITLE_SCALE + MARGIN, textWidth(form.caption) * BREATH + 2 * SIDE);
  return all >= needed ? fitting : fitting.map((width) => Math.ceil((width * needed) / all));
}

function fittingWidths(form: Form): number[] {
  return form.columns.map((column, index) => {
    if (column.hidden === true) return 0;
    if (column.width !== undefined) return column.width;
    if (form.list === true) return column.widest ?? WIDEST;
    const texts = form.rows.filter((row) => !covers(row.span, index)).map(({ cells }) => shownText(cells[index] ?? null, column));
    const needed = Math.max(widestLine(column.heading), ...texts.map(widestLine)) * BREATH + MARGIN;
    return Math.ceil(Math.min(Math.max(needed, NARROWEST), column.widest ?? WIDEST));
  });
}

/** @returns the widths, with room in hidden columns for whoever shows them. */
export function drawnWidths(form: Form, widths: readonly number[]): number[] {
  return widths.map((width, index) => (form.columns[index]?.hidden === true ? NARROWEST : width));
}

/** @returns the text as the column's number format shows it. */
export function shownText(value: ReportValue, { look }: Pick<Column, "look">): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if ("count" in value) return String(value.count);
  if ("to" in value) return value.text;
  if ("value" in value) return shownText(value.value, { look });
  const decimals = new Decimal(value.decimal).toFixed(2);
  return look === "money" ? decimals.replace(/\B(?=(\d{3})+\.)/g, ",") : decimals;
}

/** @returns what the text of a form says today. */
export function textOf(text: FormText): string {
  return shownText(text, { look: "text" });
}

function covers(span: Form["rows"][number]["span"], column: number): boolean {
  return span !== undefined && column >= span.column && column < span.column + span.columns;
}
