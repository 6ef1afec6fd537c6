import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { ParameterMetadata } from "./functions-json";

/** An argument as a function of the add-in gets it; blank cells and omitted arguments are null. */
export type ArgumentValue = string | number | boolean | null | ErrorArgument;

/** An error among the arguments, in office.js's own form. */
export interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

export function isErrorArgument(value: unknown): value is ErrorArgument {
  return typeof value === "object" && value !== null && "type" in value && value.type === "CustomFunctionError";
}

/** Every argument of Univer's as rows of values; a single value is one row of one. */
export function gridOf(variant: FunctionVariantType): ArgumentValue[][] {
  if (variant.isReferenceObject()) return gridOfCells(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (!value.isArray()) return [[valueOf(value)]];
  return value.getArrayValue().map((row) => row.map((cell) => valueOf(cell ?? null)));
}

function gridOfCells(reference: BaseReferenceObject): ArgumentValue[][] {
  const grid = Array.from({ length: reference.getRowCount() }, () => new Array<ArgumentValue>(reference.getColumnCount()).fill(null));
  const { startRow, startColumn } = reference.getRangePosition();
  reference.iterator((cell, row, column) => {
    const line = grid[row - startRow];
    if (line !== undefined) line[column - startColumn] = valueOf(cell ?? null);
    return true;
  });
  return grid;
}

function valueOf(value: BaseValueObject | null): ArgumentValue {
  if (value === null || value.isNull()) return null;
  if (value.isError()) return { type: "CustomFunctionError", code: String(value.getValue()) };
  if (value.isLambda()) return { type: "CustomFunctionError", code: "#VALUE!" };
  return value.getValue();
}

/**
 * A value as the parameter's declared type asks for it, as Excel converts it before it calls the function.
 * @returns an error argument (#VALUE!) where Excel can't convert
 */
export function converted(value: ArgumentValue, type: ParameterMetadata["type"]): ArgumentValue {
  if (value === null || isErrorArgument(value) || type === undefined || type === "any") return value;
  if (type === "number") return toNumber(value);
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return toBoolean(value);
}

const NOT_CONVERTIBLE: ErrorArgument = { type: "CustomFunctionError", code: "#VALUE!" };

function toNumber(value: string | number | boolean): ArgumentValue {
  if (typeof value !== "string") return Number(value);
  const number = value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : NOT_CONVERTIBLE;
}

function toBoolean(value: string | number | boolean): ArgumentValue {
  if (typeof value !== "string") return Boolean(value);
  const text = value.toUpperCase();
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : NOT_CONVERTIBLE;
}
