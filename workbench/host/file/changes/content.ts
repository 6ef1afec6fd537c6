import type { ICellData, Nullable } from "@univerjs/core";
import { keptFormula } from "../../workbook/formulas/kept-formula";
import type { CellContent, CellValue } from "./model";

const ERRORS = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#BUSY!",
  "#CONNECT!", "#BLOCKED!", "#FIELD!", "#UNKNOWN!",
]);

const EMPTY: CellValue = { kind: "empty" };

/** Univer's CellValueType */
const NUMBER = 2;
const BOOLEAN = 3;

/** @returns what a cell of Univer's holds, formulas with their last result; `formula` without "=" when Univer shares it */
export function contentOf(cell: Nullable<ICellData>, formula = formulaOf(cell), spill: string | null = null): CellContent {
  if (!cell) return EMPTY;
  const value = valueOf(cell);
  return formula === null ? value : { kind: "formula", formula, spill, cached: value };
}

export function formulaOf(cell: Nullable<ICellData>): string | null {
  return (cell?.f || keptFormula(cell))?.replace(/^=/, "") ?? null;
}

/** @returns the plain value or the last result of a cell */
export function valueOf(cell: ICellData): CellValue {
  const value = cell.v ?? richText(cell);
  if (value === null || value === undefined || (value === "" && !cell.f)) return EMPTY;
  if (cell.t === BOOLEAN || typeof value === "boolean") return { kind: "boolean", value: isTrue(value) };
  if (cell.t === NUMBER || (cell.t == null && typeof value === "number")) return numberOrText(value);
  const text = String(value);
  return ERRORS.has(text) ? { kind: "error", error: text } : { kind: "text", text };
}

function numberOrText(value: string | number): CellValue {
  const number = Number(value);
  return Number.isFinite(number) ? { kind: "number", value: number } : { kind: "text", text: String(value) };
}

function isTrue(value: string | number | boolean): boolean {
  return value === true || value === 1 || String(value).toUpperCase() === "TRUE" || value === "1";
}

/** A cell of rich text may have no plain value; the stream ends with the marks of its last paragraph. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** Whether two cells say the same; of formulas only their text counts, for results follow from it. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.kind === "formula" && other.kind === "formula") return one.formula === other.formula;
  return one.kind !== "formula" && other.kind !== "formula" && sameValue(one, other);
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  switch (one.kind) {
    case "empty":
      return other.kind === "empty";
    case "text":
      return other.kind === "text" && one.text === other.text;
    case "error":
      return other.kind === "error" && one.error === other.error;
    default:
      return other.kind === one.kind && one.value === other.value;
  }
}
