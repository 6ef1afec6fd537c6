import type { IStyleData } from "@univerjs/core";
import type { ConditionalFormatOptions, Style } from "excelize-wasm";
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

/** @returns the rule in excelize's words; null for a kind it has none for (docs/known-limitations.md) */
function optionsOf(book: Excelize, { rule, stopIfTrue, areas }: ConditionalRule): ConditionalFormatOptions | null {
  const kind = rule.type;
  if (kind === "colorScale") return colorScale(rule);
  if (kind === "dataBar") return dataBar(rule);
  if (kind === "iconSet") return iconSet(rule);
  if (kind !== "highlightCell") return null;
  const condition = highlight(rule, areas);
  if (!condition) return null;
  const style = conditionalStyle(rule.style ?? {});
  return { ...condition, StopIfTrue: stopIfTrue, Format: book.call("NewConditionalStyle", style).style };
}

/** Only what the rule says of the looks; the cell's own stay otherwise. */
function conditionalStyle(style: IStyleData): Style {
  const { Font, ...others } = excelizeStyle(style, {});
  const { ColorTheme: _usual, ...font } = Font ?? {};
  return Object.keys(font).length > 0 ? { ...others, Font: font } : others;
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
    case "timePeriod":
      return periodCondition(operator, firstCell(areas));
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

/** Excelize forgets the period of a rule by dates; a formula, the one Excel itself keeps beside it, does as well. */
function periodCondition(period: string, cell: string): ConditionalFormatOptions | null {
  const day = `ROUNDDOWN(${cell},0)`;
  const week = "WEEKDAY(TODAY())";
  const month = (offset: number): string =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${offset})),YEAR(${cell})=YEAR(EDATE(TODAY(),${offset})))`;
  const formulas: Readonly<Record<string, string>> = {
    today: `FLOOR(${cell},1)=TODAY()`,
    yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    last7Days: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    lastWeek: `AND(TODAY()-${day}>=${week},TODAY()-${day}<${week}+7)`,
    thisWeek: `AND(TODAY()-${day}<=${week}-1,${day}-TODAY()<=7-${week})`,
    nextWeek: `AND(${day}-TODAY()>7-${week},${day}-TODAY()<15-${week})`,
    lastMonth: month(-1),
    thisMonth: month(0),
    nextMonth: month(1),
  };
  const formula = formulas[period];
  return formula ? { Type: "formula", Criteria: formula } : null;
}

function firstCell(areas: string): string {
  return areas.split(/[ :]/)[0] ?? "A1";
}

/** Conditions on text become formulas on the first cell of the area, which is what Excel itself keeps beside them. */
function textCondition(operator: string, text: string, areas: string): ConditionalFormatOptions | null {
  const cell = firstCell(areas);
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

/** Excelize sets icons at equal parts of the values only. */
function iconSet(rule: ConditionalRule["rule"]): ConditionalFormatOptions | null {
  const [first] = (rule.config ?? []) as readonly { readonly iconType: string; readonly iconId: string }[];
  if (!first) return null;
  return { Type: "icon_set", IconStyle: first.iconType, IconsOnly: rule.isShowValue === false, ReverseIcons: first.iconId !== "0" };
}
