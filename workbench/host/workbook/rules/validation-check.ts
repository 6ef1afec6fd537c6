import { DataValidationOperator, DataValidationType } from "@univerjs/core";
import { notServed } from "../../batch/host-error";
import { parseLocalAddress, splitAddress } from "../address";
import type { Area } from "../area";
import type { Book } from "../book";
import { mapCells, valueOf, type CellValue } from "../cells/cells";
import type { Validation } from "./validation";

/** Whether a value passes a validation of any kind but that by a formula. */
export function passes(book: Book, validation: Validation, value: CellValue, sheetId: string): boolean {
  if (value === "") return validation.allowBlank !== false;
  switch (validation.type) {
    case DataValidationType.ANY:
      return true;
    case DataValidationType.LIST:
      return choicesOf(book, validation, sheetId).includes(String(value));
    case DataValidationType.TEXT_LENGTH:
      return compare(validation, String(value).length);
    case DataValidationType.WHOLE:
      return typeof value === "number" && Number.isInteger(value) && compare(validation, value);
    case DataValidationType.DECIMAL:
    case DataValidationType.DATE:
    case DataValidationType.TIME:
      return typeof value === "number" && compare(validation, value);
    default:
      return false;
  }
}

/** A list names its values, or the cells that hold them. */
function choicesOf(book: Book, { formula1 = "" }: Validation, sheetId: string): string[] {
  if (!formula1.startsWith("=")) return formula1.split(",").map((choice) => choice.trim());
  const { sheetName, local } = splitAddress(formula1);
  const sheet = sheetName === null ? sheetId : (book.sheetByName(sheetName)?.getSheetId() ?? sheetId);
  const area: Area | null = parseLocalAddress(local, sheet);
  return area === null ? [] : mapCells(book, area, (cell) => String(valueOf(cell))).flat();
}

function compare({ operator, formula1, formula2 }: Validation, value: number): boolean {
  const [one, two] = [operand(formula1), operand(formula2)];
  switch (operator) {
    case DataValidationOperator.NOT_BETWEEN:
      return value < one || value > two;
    case DataValidationOperator.EQUAL:
      return value === one;
    case DataValidationOperator.NOT_EQUAL:
      return value !== one;
    case DataValidationOperator.GREATER_THAN:
      return value > one;
    case DataValidationOperator.LESS_THAN:
      return value < one;
    case DataValidationOperator.GREATER_THAN_OR_EQUAL:
      return value >= one;
    case DataValidationOperator.LESS_THAN_OR_EQUAL:
      return value <= one;
    default:
      return value >= one && value <= two;
  }
}

function operand(formula: string | undefined): number {
  const value = Number((formula ?? "").replace(/^=/, ""));
  if (!Number.isFinite(value)) throw notServed("DataValidation", "valid", "of a formula");
  return value;
}
