import { ArrayValueObject, BooleanValueObject, ErrorValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject, ErrorType } from "@univerjs/engine-formula";

/** What a function of the add-in gives: a value, rows of values that spill, or an error with what its card says. */
export type FunctionResult = { readonly value: unknown } | { readonly error: string; readonly message: string };

export const BUSY = "#BUSY!";

export function errorValue(error: string): BaseValueObject {
  // Excel has errors that Univer's list lacks, such as #BUSY!; a cell shows whatever text the error bears.
  return ErrorValueObject.create(error as ErrorType);
}

/** A result as Univer computes on with it. */
export function toValueObject(result: FunctionResult): BaseValueObject {
  if ("error" in result) return errorValue(result.error);
  return Array.isArray(result.value) ? toArray(result.value as unknown[]) : toScalar(result.value);
}

function toArray(rows: unknown[]): BaseValueObject {
  const values = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]).map(toScalar));
  const columns = values[0]?.length ?? 0;
  if (columns === 0) return errorValue("#CALC!");
  return arrayValue(values);
}

export function arrayValue(values: BaseValueObject[][]): BaseValueObject {
  const columnCount = Math.max(...values.map((row) => row.length));
  return ArrayValueObject.create({ calculateValueList: values, rowCount: values.length, columnCount, unitId: "", sheetId: "", row: -1, column: -1 });
}

function toScalar(value: unknown): BaseValueObject {
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue("#NUM!");
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (value === null || value === undefined) return NumberValueObject.create(0);
  return typeof value === "object" && "basicValue" in value ? ofDataType(value) : errorValue("#VALUE!");
}

/** Excel's data types (`{type: "FormattedNumber", basicValue, …}`) show their basic value. */
function ofDataType(value: { basicValue: unknown; type?: unknown }): BaseValueObject {
  return value.type === "Error" ? errorValue(String(value.basicValue)) : toScalar(value.basicValue);
}
