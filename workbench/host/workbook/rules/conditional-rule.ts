import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFTimePeriodOperator, CFValueType, type IConditionalFormattingRuleConfig, type IValueConfig } from "@univerjs/sheets-conditional-formatting";
import { localAddress } from "../address";
import type { Area } from "../area";
import type { ConditionalFormat } from "./conditional";
import { iconSetRule } from "./conditional-icons";

type Fields = Readonly<Record<string, unknown>>;

/** A conditional format as Univer draws it. What has no counterpart there is a formula on the area's first cell. */
export function toUniverRule(format: ConditionalFormat, area: Area): IConditionalFormattingRuleConfig {
  const rule = fields(format.parts["rule"]);
  switch (format.type) {
    case "CellValue":
      return cellValue(format, rule, area);
    case "ContainsText":
      return text(format, rule);
    case "TopBottom":
      return topBottom(format, rule);
    case "PresetCriteria":
      return preset(format, word(rule, "criterion", ""));
    case "ColorScale":
      return colorScale(fields(format.parts["criteria"]));
    case "DataBar":
      return dataBar(format.parts);
    case "IconSet":
      return iconSetRule(format.parts);
    case "Custom":
      return formula(format, word(format.parts, "formula", "=FALSE"));
  }
}

function word(of: Fields, name: string, otherwise: string): string {
  const value = of[name];
  return typeof value === "string" ? value : otherwise;
}

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function formula({ style }: ConditionalFormat, value: string): IConditionalFormattingRuleConfig {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style, value: value.startsWith("=") ? value : `=${value}` };
}

const COMPARISONS: Readonly<Record<string, readonly [operator: CFNumberOperator, sign: string]>> = {
  EqualTo: [CFNumberOperator.equal, "="],
  NotEqualTo: [CFNumberOperator.notEqual, "<>"],
  GreaterThan: [CFNumberOperator.greaterThan, ">"],
  LessThan: [CFNumberOperator.lessThan, "<"],
  GreaterThanOrEqual: [CFNumberOperator.greaterThanOrEqual, ">="],
  LessThanOrEqual: [CFNumberOperator.lessThanOrEqual, "<="],
};

/** Univer compares with numbers; with anything else a formula does. */
function cellValue(format: ConditionalFormat, rule: Fields, area: Area): IConditionalFormattingRuleConfig {
  const operator = word(rule, "operator", "GreaterThan");
  const [one, two] = [operand(rule["formula1"]), operand(rule["formula2"])];
  const { style } = format;
  const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
  const comparison = COMPARISONS[operator];
  if (comparison === undefined) {
    const within = operator === "Between" ? CFNumberOperator.between : CFNumberOperator.notBetween;
    if (typeof one === "number" && typeof two === "number") return { ...base, operator: within, value: [one, two] };
    const inside = `AND(${firstCell(area)}>=${one},${firstCell(area)}<=${two})`;
    return formula(format, operator === "Between" ? inside : `NOT(${inside})`);
  }
  if (typeof one !== "number") return formula(format, `${firstCell(area)}${comparison[1]}${one}`);
  return { ...base, operator: comparison[0], value: one } as IConditionalFormattingRuleConfig;
}

function firstCell(area: Area): string {
  return localAddress({ ...area, rows: 1, columns: 1 });
}

/** "5", "=5" and 5 are numbers; "=$A$1" is an expression. */
function operand(value: unknown): number | string {
  if (typeof value === "number") return value;
  const plain = typeof value === "string" ? value.replace(/^=/, "") : "";
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : plain;
}

const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

function text({ style }: ConditionalFormat, rule: Fields): IConditionalFormattingRuleConfig {
  const operator = TEXT_OPERATORS[word(rule, "operator", "Contains")] ?? CFTextOperator.containsText;
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, style, operator, value: word(rule, "text", "") };
}

function topBottom({ style }: ConditionalFormat, rule: Fields): IConditionalFormattingRuleConfig {
  const type = word(rule, "type", "TopItems");
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.rank, style, isBottom: type.startsWith("Bottom"), isPercent: type.endsWith("Percent"), value: Number(rule["rank"] ?? 10) };
}

const AVERAGES: Readonly<Record<string, CFNumberOperator.greaterThan | CFNumberOperator.lessThan | CFNumberOperator.greaterThanOrEqual | CFNumberOperator.lessThanOrEqual>> = {
  AboveAverage: CFNumberOperator.greaterThan,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
};
const CONTENTS: Readonly<Record<string, CFTextOperator>> = {
  Blanks: CFTextOperator.containsBlanks,
  NonBlanks: CFTextOperator.notContainsBlanks,
  Errors: CFTextOperator.containsErrors,
  NonErrors: CFTextOperator.notContainsErrors,
};
const PERIODS: Readonly<Record<string, CFTimePeriodOperator>> = {
  Yesterday: CFTimePeriodOperator.yesterday, Today: CFTimePeriodOperator.today, Tomorrow: CFTimePeriodOperator.tomorrow, LastSevenDays: CFTimePeriodOperator.last7Days,
  LastWeek: CFTimePeriodOperator.lastWeek, ThisWeek: CFTimePeriodOperator.thisWeek, NextWeek: CFTimePeriodOperator.nextWeek,
  LastMonth: CFTimePeriodOperator.lastMonth, ThisMonth: CFTimePeriodOperator.thisMonth, NextMonth: CFTimePeriodOperator.nextMonth,
};

function preset(format: ConditionalFormat, criterion: string): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell, style: format.style } as const;
  const [average, content, period] = [AVERAGES[criterion], CONTENTS[criterion], PERIODS[criterion]];
  if (average !== undefined) return { ...base, subType: CFSubRuleType.average, operator: average };
  if (content !== undefined) return { ...base, subType: CFSubRuleType.text, operator: content };
  if (period !== undefined) return { ...base, subType: CFSubRuleType.timePeriod, operator: period };
  if (criterion === "UniqueValues") return { ...base, subType: CFSubRuleType.uniqueValues };
  if (criterion === "DuplicateValues") return { ...base, subType: CFSubRuleType.duplicateValues };
  return formula(format, "=FALSE");
}

const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
  Automatic: CFValueType.min,
};

export function valueConfig(point: Fields, otherwise: CFValueType): IValueConfig {
  const type = VALUE_TYPES[String(point["type"])] ?? otherwise;
  const value = point["formula"] ?? point["formula1"];
  return value === undefined || value === null ? { type } : { type, value: operand(value) };
}

function colorScale(criteria: Fields): IConditionalFormattingRuleConfig {
  const points = [[criteria["minimum"], CFValueType.min], [criteria["midpoint"], CFValueType.percentile], [criteria["maximum"], CFValueType.max]] as const;
  const given = points.filter(([point]) => point !== undefined && point !== null);
  return {
    type: CFRuleType.colorScale,
    config: given.map(([point, otherwise], index) => ({ index, color: word(fields(point), "color", "#FFFFFF"), value: valueConfig(fields(point), otherwise) })),
  };
}

function dataBar(parts: Fields): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.dataBar,
    isShowValue: parts["showDataBarOnly"] !== true,
    config: {
      min: valueConfig(fields(parts["lowerBoundRule"]), CFValueType.min),
      max: valueConfig(fields(parts["upperBoundRule"]), CFValueType.max),
      isGradient: parts["positiveFormat.gradientFill"] !== false,
      positiveColor: word(parts, "positiveFormat.fillColor", "#638EC6"),
      nativeColor: word(parts, "negativeFormat.fillColor", "#FF0000"),
    },
  };
}
