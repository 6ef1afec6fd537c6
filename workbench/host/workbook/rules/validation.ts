import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, Rectangle } from "@univerjs/core";
import type { IDataValidationRule, IRange } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { fromRange, intersection, toRange, type Area } from "../area";
import type { Book } from "../book";

/** A validation of cells, in Univer's form, without its place. */
export type Validation = Omit<IDataValidationRule, "uid" | "ranges">;
type PlacedRule = Validation & { readonly uid: string; readonly ranges: IRange[] };

export const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** What Excel shows on bad input, by Excel's `DataValidationAlertStyle`. */
export const ALERT_STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export const NO_VALIDATION: Validation = { type: DataValidationType.ANY };

/** The validation that all cells of the area have in common; null when they differ. */
export function validationOf(book: Book, area: Area): Validation | null {
  const rules = rulesIn(book, area);
  const [first, ...others] = rules;
  if (first === undefined) return NO_VALIDATION;
  const covered = Rectangle.subtractMulti([toRange(area)], first.ranges).length === 0;
  return covered && others.length === 0 ? first : null;
}

/** The formula by which a cell is validated, as seen from it; null when it is validated otherwise. */
export function customFormulaAt(book: Book, cell: Area): string | null {
  const [rule] = rulesIn(book, cell);
  if (rule?.type !== DataValidationType.CUSTOM || rule.formula1 === undefined) return null;
  const row = Math.min(...rule.ranges.map(({ startRow }) => startRow));
  const column = Math.min(...rule.ranges.map(({ startColumn }) => startColumn));
  return book.lexer.moveFormulaRefOffset(rule.formula1, cell.column - column, cell.row - row);
}

/** Gives the area one validation in place of those it has; what they say of other cells stays. */
export function setValidation(book: Book, area: Area, validation: Validation): void {
  const { sheetId } = area;
  for (const rule of rulesIn(book, area)) {
    book.runBeside(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: rule.uid });
    const ranges = Rectangle.subtractMulti(rule.ranges, [toRange(area)]);
    if (ranges.length > 0) book.runBeside(AddDataValidationMutation.id, { subUnitId: sheetId, rule: { ...rule, ranges } });
  }
  if (validation.type === DataValidationType.ANY && !validation.prompt && !validation.error) return;
  book.runBeside(AddDataValidationMutation.id, { subUnitId: sheetId, rule: { ...validation, uid: freeId(book, sheetId), ranges: [toRange(area)] } });
}

function rulesIn(book: Book, area: Area): PlacedRule[] {
  const rules: PlacedRule[] = book.validationRules.getRules(book.unitId, area.sheetId);
  return rules.filter(({ ranges }) => ranges.some((range) => intersection(fromRange(area.sheetId, range), area) !== null));
}

function freeId(book: Book, sheetId: string): string {
  const taken = new Set(book.validationRules.getRules(book.unitId, sheetId).map(({ uid }) => uid));
  let number = taken.size + 1;
  while (taken.has(`validation-${number}`)) number += 1;
  return `validation-${number}`;
}
