import type { Area, ReportForm, ReportSheet, ReportValue, StillValue } from "../../report/sheet";
import { formulaText, type SheetNames } from "./formula-text";
import { linkFormula } from "./hyperlink";

/** A cell as Excel's API takes it; null leaves it empty. */
export type PlainValue = string | number | null;

/** Cells of a sheet as Excel's API takes them. */
export interface SheetCells {
  readonly rows: number;
  readonly columns: number;
  /** A value, or a formula in its en-US form. */
  readonly valueAt: (row: number, column: number) => PlainValue;
  /** The number format; null where an empty cell needs none. */
  readonly formatAt: (row: number, column: number) => string | null;
}

export const GENERAL = "General";
const TEXT = "@";

/**
 * @param names what sheets of this run are called
 * @returns values and formats of a sheet. A text's cell has the format "@", set before its value, so that nothing becomes a
 * formula, a number or a date; a word such as 待补 in a column of numbers keeps the column's format, so that a number typed
 * over it is one. A formula's cell is never text, or Excel would keep the formula as one.
 */
export function sheetCells({ cells, styles, form = "zhgz" }: Pick<ReportSheet, "cells" | "styles" | "form">, names: SheetNames): SheetCells {
  const painted = new PaintedFormats(styles);
  return {
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
    valueAt: (row, column) => plainValue(cells[row]?.[column] ?? null, form, names),
    formatAt: (row, column) => formatOf(cells[row]?.[column] ?? null, form, painted.at(row, column)),
  };
}

function plainValue(value: ReportValue, form: ReportForm, names: SheetNames): PlainValue {
  if (value === null || typeof value === "string") return value;
  if ("to" in value) return linkFormula(value, names.inLinks);
  if (!("value" in value)) return stillValue(value);
  return form === "values" ? stillValue(value.value) : formulaText(value[form], names.inFormulas);
}

function stillValue(value: StillValue): PlainValue {
  if (typeof value === "string") return value;
  return "count" in value ? value.count : Number(value.decimal);
}

function formatOf(value: ReportValue, form: ReportForm, painted: string | null): string | null {
  if (value === null) return painted;
  if (typeof value !== "string" && "value" in value) return form === "values" ? formatOf(value.value, form, painted) : (painted ?? GENERAL);
  if (typeof value !== "string") return painted ?? GENERAL;
  return painted !== null && isWord(value) ? painted : TEXT;
}

/** Excel makes nothing but text of what begins with an ideograph other than a numeral. */
function isWord(text: string): boolean {
  return /^(?![〇零一二三四五六七八九十百千万亿])\p{Script=Han}/u.test(text);
}

/** The number formats that the styles state; later areas win. */
class PaintedFormats {
  readonly #areas: readonly { readonly area: Area; readonly format: string }[];

  constructor(styles: ReportSheet["styles"]) {
    this.#areas = styles
      .flatMap(({ area, style }) => (style.numberFormat === undefined ? [] : [{ area, format: style.numberFormat }]))
      .reverse();
  }

  at(row: number, column: number): string | null {
    const found = this.#areas.find(
      ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    return found?.format ?? null;
  }
}
