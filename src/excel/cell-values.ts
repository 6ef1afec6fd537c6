import type { ReportSheet, ReportValue } from "../report/sheet";

/** The cells as Excel's API takes them, and the number format of each. */
export interface CellValues {
  /** null leaves a cell empty. */
  readonly values: (string | number | null)[][];
  readonly formats: string[][];
}

const TEXT = "@";
const GENERAL = "General";

/**
 * @returns values and formats of a sheet. A text's cell has the format "@", set before its value, so that nothing becomes a
 * formula, a number or a date; a word such as 待补 in a column of numbers keeps the column's format, so that a number typed
 * over it is one.
 */
export function cellValues({ cells, styles }: ReportSheet): CellValues {
  const columns = cells[0]?.length ?? 0;
  const painted: (string | undefined)[][] = cells.map(() => new Array<string | undefined>(columns));
  for (const { area, style } of styles) {
    if (style.numberFormat === undefined) continue;
    for (const row of painted.slice(area.row, area.row + area.rows)) {
      row.fill(style.numberFormat, area.column, area.column + area.columns);
    }
  }
  return {
    values: cells.map((row) => row.map(plainValue)),
    formats: cells.map((row, r) => row.map((value, c) => formatOf(value, painted[r]?.[c]))),
  };
}

function plainValue(value: ReportValue): string | number | null {
  if (value === null || typeof value === "string") return value;
  return "count" in value ? value.count : Number(value.decimal);
}

function formatOf(value: ReportValue, painted: string | undefined): string {
  if (typeof value !== "string") return painted ?? GENERAL;
  return painted !== undefined && isWord(value) ? painted : TEXT;
}

/** Excel makes nothing but text of what begins with an ideograph other than a numeral. */
function isWord(text: string): boolean {
  return /^(?![〇零一二三四五六七八九十百千万亿])\p{Script=Han}/u.test(text);
}
