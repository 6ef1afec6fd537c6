import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Host } from "../batch/host";
import { columnIndex, columnName } from "../workbook/address";
import type { Area } from "../workbook/area";
import type { Cell } from "../workbook/cells";

type Formulas = Pick<FormulaDataModel, "getFormulaStringByCell">;

/** A cell's formula with its "="; null when it has none. Univer may keep it with the cell whose formula it shares. */
export function formulaAt({ book }: Host, range: Area, cell: Cell, row: number, column: number): string | null {
  if (!cell?.f && !cell?.si) return null;
  const formulas: Formulas = book.formulas;
  const text = cell.f ?? formulas.getFormulaStringByCell(row, column, range.sheetId, book.unitId);
  return typeof text === "string" && text !== "" ? text : null;
}

/** References outside of quotes, and not part of a name or a function. */
const A1 = /("(?:[^"]|"")*")|('(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/giu;
const R1C1 = /("(?:[^"]|"")*")|('(?:[^']|'')*'!)|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(.])/giu;

/** A formula in R1C1 notation, as seen from the cell. */
export function toR1C1(formula: string | null, row: number, column: number): string | null {
  if (formula === null) return null;
  return formula.replace(A1, (whole: string, text: string | undefined, sheet: string | undefined, fixedColumn = "", letters = "", fixedRow = "", digits = "") => {
    if (text !== undefined || sheet !== undefined) return whole;
    return `R${part(fixedRow !== "", Number(digits) - 1, row)}C${part(fixedColumn !== "", columnIndex(letters), column)}`;
  });
}

function part(fixed: boolean, index: number, from: number): string {
  if (fixed) return String(index + 1);
  return index === from ? "" : `[${index - from}]`;
}

/** The reverse; a text that is no formula stays. */
export function toA1(formula: string, row: number, column: number): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(R1C1, (whole: string, text: string | undefined, sheet: string | undefined, rowPart = "", columnPart = "") => {
    if (text !== undefined || sheet !== undefined) return whole;
    const [toRow, fixedRow] = index(rowPart, row);
    const [toColumn, fixedColumn] = index(columnPart, column);
    return `${fixedColumn}${columnName(toColumn)}${fixedRow}${toRow + 1}`;
  });
}

function index(given: string, from: number): [number, "$" | ""] {
  if (given === "") return [from, ""];
  return given.startsWith("[") ? [from + Number(given.slice(1, -1)), ""] : [Number(given) - 1, "$"];
}
