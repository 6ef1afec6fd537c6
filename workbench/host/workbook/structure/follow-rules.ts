import type { IDataValidationRule, IRange } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { DeleteConditionalRuleMutation, SetConditionalRuleMutation, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { fromRange, toRange, type Area } from "../area";
import type { Book } from "../book";

/** What happens to the formulas of rules, and to the cells that they are for; null where these are gone. */
export interface RuleChange {
  readonly formula: (formula: string, sheetId: string) => string;
  readonly area?: (area: Area) => Area | null;
}

/**
 * Makes a change, and lets conditional formats and validations follow it. The library lets some of them follow by itself, others not, and
 * spoils some: validations that change are out of its way meanwhile.
 * @param act makes the change; when it fails, the rules are as before
 */
export function withRules(book: Book, change: RuleChange, act: () => void): void {
  const sheets = book.sheets.map((sheet) => sheet.getSheetId());
  const validations = sheets.flatMap((sheetId) => validationsAfter(book, sheetId, change));
  const formats = sheets.flatMap((sheetId) => formatsAfter(book, sheetId, change));
  for (const { sheetId, was } of validations) book.runBeside(RemoveDataValidationMutation.id, { subUnitId: sheetId, ruleId: was.uid });
  const put = (sheetId: string, rule: PlacedRule): void => book.runBeside(AddDataValidationMutation.id, { subUnitId: sheetId, rule });
  try {
    act();
  } catch (error) {
    for (const { sheetId, was } of validations) put(sheetId, was);
    throw error;
  }
  for (const { sheetId, now } of validations) if (now.ranges.length > 0) put(sheetId, now);
  for (const format of formats) setFormat(book, format);
}

/** Whatever of a rule is a formula, however deep in it, becomes what `change` makes of it. */
function withFormulas<T>(value: T, change: (formula: string) => string): T {
  if (typeof value === "string") return (value.startsWith("=") ? change(value) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => withFormulas(item, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withFormulas<unknown>(part, change)])) as T;
}

function rangesAfter(sheetId: string, ranges: readonly IRange[], { area }: RuleChange): IRange[] {
  if (area === undefined) return [...ranges];
  return ranges.flatMap((range) => {
    const now = area(fromRange(sheetId, range));
    return now === null ? [] : [toRange(now)];
  });
}

type PlacedRule = Omit<IDataValidationRule, "ranges"> & { ranges: IRange[] };

/** A rule before a change and after it. */
interface After<Rule> {
  readonly sheetId: string;
  readonly was: Rule;
  readonly now: Rule;
}

/** Those of the rules that a change changes. */
function changed<Rule extends { ranges: IRange[] }>(sheetId: string, rules: readonly Rule[], change: RuleChange): After<Rule>[] {
  return rules.flatMap((rule) => {
    let hasOtherFormulas = false;
    const followed = (formula: string): string => {
      const now = change.formula(formula, sheetId);
      if (now !== formula) hasOtherFormulas = true;
      return now;
    };
    const ranges = rangesAfter(sheetId, rule.ranges, change);
    const now: Rule = { ...withFormulas<Rule>({ ...rule, ranges: [] }, followed), ranges };
    const stands = change.area === undefined || JSON.stringify(plainly(ranges)) === JSON.stringify(plainly(rule.ranges));
    return stands && !hasOtherFormulas ? [] : [{ sheetId, was: structuredClone(rule), now }];
  });
}

const plainly = (ranges: readonly IRange[]): number[][] => ranges.map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn]);

function validationsAfter(book: Book, sheetId: string, change: RuleChange): After<PlacedRule>[] {
  const rules: PlacedRule[] = book.validationRules.getRules(book.unitId, sheetId);
  return changed(sheetId, rules, change);
}

function formatsAfter(book: Book, sheetId: string, change: RuleChange): After<IConditionFormattingRule>[] {
  return changed(sheetId, book.conditionalRules.getSubunitRules(book.unitId, sheetId) ?? [], change);
}

function setFormat(book: Book, { sheetId, now }: After<IConditionFormattingRule>): void {
  const { cfId } = now;
  const isThere = (book.conditionalRules.getSubunitRules(book.unitId, sheetId) ?? []).some((one) => one.cfId === cfId);
  if (!isThere) return;
  if (now.ranges.length === 0) book.runBeside(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
  else book.runBeside(SetConditionalRuleMutation.id, { subUnitId: sheetId, cfId, rule: now });
}
