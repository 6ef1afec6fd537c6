import type { ConditionalFormatOptions } from "excelize-wasm";
import type { SheetChanges } from "../changes/model";
import type { ConditionalRule } from "../changes/rules";
import type { Excelize } from "../excelize";
import { excelizeStyle } from "./styles";

/** Comparisons: Univer's words and the signs excelize takes. */
const SIGNS: Readonly<Record<string, string>> = {
  equal: "==", notEqual: "!=", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=",
};

export function replayConditional(book: Excelize, sheet: SheetChanges): void {
  for (const areas of sheet.conditional.removed) book.call("UnsetConditionalFormat", sheet.name, areas);
  for (const rule of sheet.conditional.added) {
    const options = optionsOf(book, rule);
    if (options && rule.areas) book.call("SetConditionalFormat", sheet.name, rule.areas, [options]);
  }
}

/** @returns the rule in excelize's words; null for a kind it has none for (icon sets, docs/known-limitations.md) */
function optionsOf(book: Excelize, { rule, stopIfTrue, areas }: ConditionalRule): ConditionalFormatOptions | null {
  const kind = rule.type;
  if (kind === "colorScale") return colorScale(rule);
  if (kind === "dataBar") return dataBar(rule);
  if (kind !== "highlightCell") return null;
  const condition = highlight(rule, areas);
  if (!condition) return null;
  const style = excelizeStyle(rule.style ?? {}, {});
  return { ...condition, StopIfTrue: stopIfTrue, Format: book.call("NewConditionalStyle", style).style };
}

function highlight(rule: ConditionalRule["rule"], areas: string): ConditionalFormatOptions | null {
  const { operator = "", value = "" } = rule;
  switch (rule.subType) {
    case "formula":
      return { Type: "formula", Criteria: String(value).replace(/^=/, "") };
    case "number":
      return comparison(operator, value);
    case "text":
      return textCondition(operator, String(value), areas);
    case "rank":
      return { Type: rule.isBottom ? "bottom" : "top", Criteria: "=", Value: String(value), Percent: rule.isPercent === true };
    case "average":
      return { Type: "average", Criteria: "=", AboveAverage: operator.startsWith("greater") };
    case "duplicateValues":
      return { Type: "duplicate", Criteria: "=" };
    case "uniqueValues":
      return { Type: "unique", Criteria: "=" };
    default:
      return null;
  }
}

function comparison(operator: string, value: NonNullable<ConditionalRule["rule"]["value"]>): ConditionalFormatOptions {
  if (typeof value === "object") {
    const criteria = operator === "notBetween" ? "not between" : "between";
    return { Type: "cell", Criteria: criteria, MinValue: String(value[0]), MaxValue: String(value[1]) };
  }
  return { Type: "cell", Criteria: SIGNS[operator] ?? "==", Value: String(value) };
}

/** Conditions on text become formulas on the first cell of the area, which is what Excel itself keeps beside them. */
function textCondition(operator: string, text: string, areas: string): ConditionalFormatOptions | null {
  const cell = areas.split(/[ :]/)[0] ?? "A1";
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},${text.length})=${quoted}`,
    endsWith: `RIGHT(${cell},${text.length})=${quoted}`,
    equal: `${cell}=${quoted}`,
    notEqual: `${cell}<>${quoted}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  const formula = formulas[operator];
  return formula ? { Type: "formula", Criteria: formula } : null;
}

interface ScalePoint {
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: number | string };
}

function colorScale(rule: ConditionalRule["rule"]): ConditionalFormatOptions | null {
  const points = (rule.config ?? []) as readonly ScalePoint[];
  const [low, middle, high] = points.length === 2 ? [points[0], undefined, points[1]] : points;
  if (!low || !high) return null;
  return {
    Type: middle ? "3_color_scale" : "2_color_scale",
    Criteria: "=",
    ...point("Min", low),
    ...(middle ? point("Mid", middle) : {}),
    ...point("Max", high),
  };
}

function point(place: "Min" | "Mid" | "Max", { color, value }: ScalePoint): ConditionalFormatOptions {
  return {
    [`${place}Type`]: value.type,
    [`${place}Color`]: color,
    ...(value.value !== undefined ? { [`${place}Value`]: String(value.value) } : {}),
  };
}

function dataBar(rule: ConditionalRule["rule"]): ConditionalFormatOptions {
  const config = rule.config as { min: ScalePoint["value"]; max: ScalePoint["value"]; isGradient: boolean; positiveColor: string };
  return {
    Type: "data_bar",
    Criteria: "=",
    MinType: config.min.type,
    MaxType: config.max.type,
    ...(config.min.value !== undefined ? { MinValue: String(config.min.value) } : {}),
    ...(config.max.value !== undefined ? { MaxValue: String(config.max.value) } : {}),
    BarColor: config.positiveColor,
    BarSolid: !config.isGradient,
    BarOnly: rule.isShowValue === false,
  };
}
