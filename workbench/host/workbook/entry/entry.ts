import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../../batch/host-error";
import { isErrorText } from "../cells/cells";
import { readDate } from "./entry-date";
import { readNumber } from "./entry-number";
import { isBrokenFormula } from "../formulas/formula-syntax";
import { linkFormulaCell } from "../formulas/kept-formula";

/** What an entry makes of a cell: its content and, where the entry says so, a number format. */
export interface Entered {
  readonly content: ICellData;
  /** The format that Excel gives to a cell of format General on such an entry, such as "0%" for "50%". */
  readonly numberFormat?: string;
}

/** Excel takes no more characters in a cell. */
const MAX_TEXT = 32767;

/** Clears what a cell may have held before. */
const NOTHING: ICellData = { v: null, f: null, si: null, p: null };
export const EMPTY: Entered = { content: NOTHING };

/**
 * What Excel makes of a value given to `range.values` or `range.formulas`, which it reads as if a user typed it.
 * @param isTextCell the cell's number format is "@": whatever is typed stays text
 * @throws InvalidArgument when the value is neither a text of a cell's length, a number nor a boolean, and for a formula that cannot be one
 */
export function enter(value: unknown, isTextCell: boolean): Entered {
  if (typeof value === "number") return number(value, isTextCell);
  if (typeof value === "boolean") return typed(value ? 1 : 0, CellValueType.BOOLEAN);
  if (typeof value !== "string" || value.length > MAX_TEXT) throw invalidArgument();
  return value === "" ? EMPTY : text(value, isTextCell);
}

function number(value: number, isTextCell: boolean): Entered {
  if (!Number.isFinite(value)) throw invalidArgument();
  return isTextCell ? typed(String(value), CellValueType.STRING) : typed(value, CellValueType.NUMBER);
}

function text(value: string, isTextCell: boolean): Entered {
  if (isTextCell) return typed(value, CellValueType.STRING);
  if (value.startsWith("'")) return typed(value.slice(1), CellValueType.FORCE_STRING);
  if (value.startsWith("=") && value.length > 1) {
    if (isBrokenFormula(value)) throw invalidArgument();
    return formula(value);
  }
  if (/^(TRUE|FALSE)$/i.test(value)) return typed(value.toUpperCase() === "TRUE" ? 1 : 0, CellValueType.BOOLEAN);
  if (isErrorText(value.toUpperCase())) return typed(value.toUpperCase(), CellValueType.STRING);
  const read = readNumber(value) ?? readDate(value);
  if (read !== null) return { ...typed(read.value, CellValueType.NUMBER), ...(read.numberFormat === undefined ? {} : { numberFormat: read.numberFormat }) };
  return SIGNED_FORMULA.test(value) ? formula(`=${value}`) : typed(value, CellValueType.STRING);
}

/** Excel takes what begins with a sign for a formula, unless nothing that could be computed follows. */
const SIGNED_FORMULA = /^[+-]\s*[\p{L}\p{N}_("'.$]/u;

function typed(value: string | number, type: CellValueType): Entered {
  return { content: { ...NOTHING, v: value, t: type } };
}

function formula(value: string): Entered {
  const link = linkFormulaCell(value);
  if (link !== null) return { content: { ...NOTHING, ...link } };
  return { content: { ...NOTHING, f: value } };
}
