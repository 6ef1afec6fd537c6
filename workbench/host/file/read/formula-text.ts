import { AS_WRITTEN, withOperators } from "../../workbook/formulas/reference-operators";
import { columnIndex, columnName } from "../address";

/**
 * A formula's words: texts, quoted sheet names, what is in brackets, whole columns, whole rows, numbers, and names, which
 * may be cells.
 */
const TOKEN = new RegExp(
  [
    /"(?:[^"]|"")*"/,
    /'(?:[^']|'')*'/,
    /\[(?:[^[\]]|\[[^\]]*\])*\]/,
    /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w(.!$])/,
    /\$?\d+:\$?\d+/,
    /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/,
    /[A-Za-z_\\$\u0080-\uFFFF][\w.\\$\u0080-\uFFFF]*/,
  ].map((part) => part.source).join("|"),
  "g",
);

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * @returns a formula as people write it: without the prefixes that files put before names newer than the format (_xlfn.XLOOKUP), and with
 * the signs `@` and `#` that stand there as functions
 */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return withOperators(formula, AS_WRITTEN).replace(/_xlop\.([\w.\\\u0080-\uFFFF]+)/g, "[$1]").replace(/_xl(?:fn|ws|pm|udf|eta)\./g, "");
}

/**
 * A shared formula is written once; its other cells have it moved by their distance.
 * @param formula without "="
 * @returns the formula as it stands `rows` below and `columns` right of where it was written
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, at: number) => {
    const next = formula[at + token.length];
    if (/^["'[]/.test(token) || next === "(" || next === "!") return token;
    return movedReference(token, rows, columns);
  });
}

function movedReference(token: string, rows: number, columns: number): string {
  const spanColumns = COLUMNS.exec(token);
  if (spanColumns) {
    const [, first = "", from = "", second = "", to = ""] = spanColumns;
    return `${first}${movedColumn(first, from, columns)}:${second}${movedColumn(second, to, columns)}`;
  }
  const spanRows = ROWS.exec(token);
  if (spanRows) {
    const [, first = "", from = "", second = "", to = ""] = spanRows;
    return `${first}${movedRow(first, from, rows)}:${second}${movedRow(second, to, rows)}`;
  }
  return movedCell(token, rows, columns);
}

function movedCell(cell: string, rows: number, columns: number): string {
  const match = CELL.exec(cell);
  if (!match) return cell;
  const [, fixedColumn = "", column = "", fixedRow = "", row = ""] = match;
  return `${fixedColumn}${movedColumn(fixedColumn, column, columns)}${fixedRow}${movedRow(fixedRow, row, rows)}`;
}

function movedColumn(fixed: string, column: string, by: number): string {
  return fixed ? column : columnName((columnIndex(column) + by + 16384) % 16384);
}

function movedRow(fixed: string, row: string, by: number): string {
  return fixed ? row : String(((Number(row) - 1 + by + 1048576) % 1048576) + 1);
}
