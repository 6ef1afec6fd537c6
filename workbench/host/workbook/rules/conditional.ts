import type { IBorderData, IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { fromRange, intersection, toRange, without, type Area } from "../area";
import type { Book } from "../book";
import { toUniverRule } from "./conditional-rule";

/** Excel's `ConditionalFormatType`. */
export const CONDITIONAL_TYPES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;
export type ConditionalType = (typeof CONDITIONAL_TYPES)[number];

/** A conditional format in Excel's words. Univer's rule is made from it; it is kept beside that, to be read back. */
export interface ConditionalFormat {
  readonly type: ConditionalType;
  /** By Excel's names: `rule`, `criteria`, `formula`, `positiveFormat.fillColor`… */
  readonly parts: Readonly<Record<string, unknown>>;
  readonly style: Omit<IStyleBase, "bd"> & { bd?: IBorderData };
}

/** One of a sheet's conditional formats. */
export interface ConditionalRef {
  readonly sheetId: string;
  readonly id: string;
}

type Rule = IConditionFormattingRule & { excel?: ConditionalFormat };

const NEW_PARTS: Partial<Record<ConditionalType, Readonly<Record<string, unknown>>>> = {
  ColorScale: { criteria: { minimum: { type: "LowestValue", color: "#FF7128" }, maximum: { type: "HighestValue", color: "#FFEF9C" } } },
  IconSet: { style: "ThreeTrafficLights1" },
};

/** The formats that touch an area, the first of which counts most. */
export function conditionalFormatsIn(book: Book, area: Area): ConditionalRef[] {
  return rulesOf(book, area.sheetId)
    .filter((rule) => rule.ranges.some((range) => intersection(fromRange(area.sheetId, range), area) !== null))
    .map(({ cfId }) => ({ sheetId: area.sheetId, id: cfId }));
}

/** A new format goes before the others, as in Excel. */
export function addConditionalFormat(book: Book, area: Area, type: ConditionalType): ConditionalRef {
  const format: ConditionalFormat = { type, parts: NEW_PARTS[type] ?? {}, style: {} };
  const id = freeId(book, area.sheetId);
  const rule: Rule = { cfId: id, ranges: [toRange(area)], stopIfTrue: false, rule: toUniverRule(format, area), excel: format };
  book.runBeside(AddConditionalRuleMutation.id, { subUnitId: area.sheetId, rule });
  return { sheetId: area.sheetId, id };
}

export function deleteConditionalFormat(book: Book, { sheetId, id }: ConditionalRef): void {
  book.runBeside(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId: id });
}

export function isThere(book: Book, ref: ConditionalRef): boolean {
  return ruleOf(book, ref) !== null;
}

export function formatOf(book: Book, ref: ConditionalRef): ConditionalFormat {
  const rule = ruleOf(book, ref);
  return rule?.excel ?? { type: typeOf(rule), parts: {}, style: styleOf(rule) };
}

export function areasOf(book: Book, ref: ConditionalRef): Area[] {
  return (ruleOf(book, ref)?.ranges ?? []).map((range) => fromRange(ref.sheetId, range));
}

/** 0 is the first to be looked at. */
export function priorityOf(book: Book, { sheetId, id }: ConditionalRef): number {
  return rulesOf(book, sheetId).findIndex(({ cfId }) => cfId === id);
}

/** @param priority a negative one is counted from the back; what lies beyond the ends is the end */
export function setPriority(book: Book, ref: ConditionalRef, priority: number): void {
  const rules = rulesOf(book, ref.sheetId);
  const place = Math.max(0, Math.min(rules.length - 1, priority < 0 ? rules.length + priority : priority));
  const target = rules[place];
  if (target === undefined || target.cfId === ref.id) return;
  const type = place < priorityOf(book, ref) ? "before" : "after";
  book.runBeside(MoveConditionalRuleMutation.id, { subUnitId: ref.sheetId, start: { id: ref.id, type: "self" }, end: { id: target.cfId, type } });
}

/** Makes another kind of rule of a format, where it is and with the looks that it has. */
export function changeRule(book: Book, ref: ConditionalRef, type: ConditionalType, parts: ConditionalFormat["parts"] = NEW_PARTS[type] ?? {}): void {
  changeConditionalFormat(book, ref, { type, parts });
}

export function setAreas(book: Book, ref: ConditionalRef, areas: readonly Area[]): void {
  const rule = ruleOf(book, ref);
  const [first] = areas;
  if (rule === null || first === undefined) return;
  const changed: Rule = { ...rule, ranges: areas.map((area) => toRange(area)), rule: toUniverRule(formatOf(book, ref), first), excel: formatOf(book, ref) };
  book.runBeside(SetConditionalRuleMutation.id, { subUnitId: ref.sheetId, cfId: ref.id, rule: changed });
}

/** Takes the conditional formats off an area; where they reach further, they stay. */
export function clearConditionalFormats(book: Book, area: Area): void {
  for (const ref of conditionalFormatsIn(book, area)) {
    const left = areasOf(book, ref).flatMap((one) => without(one, area));
    if (left.length === 0) deleteConditionalFormat(book, ref);
    else keepOn(book, ref, left);
  }
}

/** A rule's formulas are written for the first of its cells. */
function keepOn(book: Book, ref: ConditionalRef, areas: readonly Area[]): void {
  const rule = ruleOf(book, ref);
  const [before, after] = [areasOf(book, ref)[0], areas[0]];
  if (rule === null || before === undefined || after === undefined) return;
  const { lexer } = book;
  const moved = <T>(part: T): T =>
    JSON.parse(JSON.stringify(part), (_key, value: unknown) =>
      typeof value === "string" && value.startsWith("=") ? lexer.moveFormulaRefOffset(value, after.column - before.column, after.row - before.row) : value,
    ) as T;
  const changed: Rule = { ...moved(rule), ranges: areas.map((area) => toRange(area)) };
  book.runBeside(SetConditionalRuleMutation.id, { subUnitId: ref.sheetId, cfId: ref.id, rule: changed });
}

export function stopsIfTrue(book: Book, ref: ConditionalRef): boolean {
  return ruleOf(book, ref)?.stopIfTrue ?? false;
}

export function changeConditionalFormat(book: Book, ref: ConditionalRef, change: Partial<ConditionalFormat> & { stopIfTrue?: boolean }): void {
  const rule = ruleOf(book, ref);
  const [area] = areasOf(book, ref);
  if (rule === null || area === undefined) return;
  const { stopIfTrue = rule.stopIfTrue, ...parts } = change;
  const format = { ...formatOf(book, ref), ...parts };
  const changed: Rule = { ...rule, stopIfTrue, rule: toUniverRule(format, area), excel: format };
  book.runBeside(SetConditionalRuleMutation.id, { subUnitId: ref.sheetId, cfId: ref.id, rule: changed });
}

function rulesOf(book: Book, sheetId: string): readonly Rule[] {
  return book.conditionalRules.getSubunitRules(book.unitId, sheetId) ?? [];
}

function ruleOf(book: Book, { sheetId, id }: ConditionalRef): Rule | null {
  return rulesOf(book, sheetId).find(({ cfId }) => cfId === id) ?? null;
}

/** A rule that was made in the grid has no Excel words with it. */
function typeOf(rule: Rule | null): ConditionalType {
  if (rule?.rule.type === CFRuleType.dataBar) return "DataBar";
  if (rule?.rule.type === CFRuleType.colorScale) return "ColorScale";
  if (rule?.rule.type === CFRuleType.iconSet) return "IconSet";
  const subType = rule !== null && "subType" in rule.rule ? rule.rule.subType : CFSubRuleType.formula;
  if (subType === CFSubRuleType.number) return "CellValue";
  if (subType === CFSubRuleType.text) return "ContainsText";
  if (subType === CFSubRuleType.rank) return "TopBottom";
  return subType === CFSubRuleType.formula ? "Custom" : "PresetCriteria";
}

function styleOf(rule: Rule | null): ConditionalFormat["style"] {
  if (rule === null || !("style" in rule.rule)) return {};
  const { bd, ...others } = rule.rule.style;
  return bd ? { ...others, bd } : others;
}

function freeId(book: Book, sheetId: string): string {
  const taken = new Set(rulesOf(book, sheetId).map(({ cfId }) => cfId));
  let number = taken.size + 1;
  while (taken.has(`format-${number}`)) number += 1;
  return `format-${number}`;
}
