import { asChoice, asFlag, asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import { areasOf, changeConditionalFormat, formatOf, type ConditionalRef } from "../../workbook/rules/conditional";
import { ICON_SETS, iconCriteria } from "../../workbook/rules/conditional-icons";
import { asColor } from "../../workbook/looks/colors";
import { conditionalRangeFormatClass } from "./conditional-style";
import { toA1, toR1C1 } from "../../workbook/formulas/r1c1";

type Check = (value: unknown) => unknown;

/** A part of a conditional format, kept by its name. */
function part(name: string, otherwise: unknown, check: Check): Property<ConditionalRef> {
  return {
    get: (ref, { book }) => formatOf(book, ref).parts[name] ?? otherwise,
    set: (ref, value, { book }) => changeConditionalFormat(book, ref, { parts: { ...formatOf(book, ref).parts, [name]: check(value) } }),
  };
}

function asObject(value: unknown): object {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value;
}

/** Kinds that are a rule and a format: comparison, text, top and bottom, presets. */
export function conditionalRuleClass(className: string): ExcelClass<ConditionalRef> {
  const known = ruleClasses.get(className);
  if (known === undefined) throw new Error(`${className} is no conditional format.`);
  return known;
}

const ruleClasses: ReadonlyMap<string, ExcelClass<ConditionalRef>> = new Map(
  ["CellValueConditionalFormat", "TextConditionalFormat", "TopBottomConditionalFormat", "PresetCriteriaConditionalFormat"].map((className) => [
    className,
    excelClass<ConditionalRef>(className, () => ({
      properties: { rule: part("rule", null, asObject) },
      objects: { format: (ref) => conditionalRangeFormatClass.of(ref) },
    })),
  ]),
);

/** `conditionalFormat.custom`: a formula and a format. */
export const customFormatClass: ExcelClass<ConditionalRef> = excelClass("CustomConditionalFormat", () => ({
  objects: {
    rule: (ref) => conditionalFormatRuleClass.of(ref),
    format: (ref) => conditionalRangeFormatClass.of(ref),
  },
}));

/** The formula, as seen from the first cell of the format's range. */
export const conditionalFormatRuleClass: ExcelClass<ConditionalRef> = excelClass("ConditionalFormatRule", () => {
  const formula = part("formula", "", asText);
  return {
    properties: {
      formula,
      formulaLocal: formula,
      formulaR1C1: {
        get: (ref, host) => toR1C1(String(formula.get(ref, host)), areasOf(host.book, ref)[0] ?? { row: 0, column: 0 }),
        set: (ref, value, host) => formula.set?.(ref, toA1(asText(value), areasOf(host.book, ref)[0] ?? { row: 0, column: 0 }), host),
      },
    },
  };
});

/** `conditionalFormat.colorScale`: two or three colours. */
export const colorScaleClass: ExcelClass<ConditionalRef> = excelClass("ColorScaleConditionalFormat", () => ({
  properties: {
    criteria: part("criteria", null, asScale),
    threeColorScale: { get: (ref, { book }) => hasMidpoint(formatOf(book, ref).parts["criteria"]) },
  },
}));

/** Minimum, midpoint and maximum, their colours as Excel gives them back. */
function asScale(value: unknown): object {
  const points = Object.entries(asObject(value)).map(([name, point]: [string, unknown]) => {
    if (typeof point !== "object" || point === null || !("color" in point) || typeof point.color !== "string") return [name, point];
    return [name, { ...point, color: asColor(point.color) }];
  });
  return Object.fromEntries(points) as object;
}

function hasMidpoint(criteria: unknown): boolean {
  return typeof criteria === "object" && criteria !== null && "midpoint" in criteria && criteria.midpoint !== null;
}

/** `conditionalFormat.iconSet`. */
export const iconSetClass: ExcelClass<ConditionalRef> = excelClass("IconSetConditionalFormat", () => ({
  properties: {
    style: part("style", "ThreeTrafficLights1", (value) => asChoice(value, ICON_SETS)),
    criteria: {
      get: (ref, { book }) => iconCriteria(formatOf(book, ref).parts),
      set: (ref, value, host) => part("criteria", null, asObject).set?.(ref, value, host),
    },
    reverseIconOrder: part("reverseIconOrder", false, asFlag),
    showIconOnly: part("showIconOnly", false, asFlag),
  },
}));

/** `conditionalFormat.dataBar`. */
export const dataBarClass: ExcelClass<ConditionalRef> = excelClass("DataBarConditionalFormat", () => ({
  properties: {
    showDataBarOnly: part("showDataBarOnly", false, asFlag),
    barDirection: part("barDirection", "Context", (value) => asChoice(value, ["Context", "LeftToRight", "RightToLeft"])),
    axisFormat: part("axisFormat", "Automatic", (value) => asChoice(value, ["Automatic", "None", "CellMidPoint"])),
    axisColor: part("axisColor", "#000000", colorOrNone),
    lowerBoundRule: part("lowerBoundRule", { type: "Automatic" }, asObject),
    upperBoundRule: part("upperBoundRule", { type: "Automatic" }, asObject),
  },
  objects: {
    positiveFormat: (ref) => dataBarPositiveClass.of(ref),
    negativeFormat: (ref) => dataBarNegativeClass.of(ref),
  },
}));

export const dataBarPositiveClass: ExcelClass<ConditionalRef> = excelClass("ConditionalDataBarPositiveFormat", () => ({
  properties: {
    fillColor: part("positiveFormat.fillColor", "#638EC6", asColor),
    gradientFill: part("positiveFormat.gradientFill", true, asFlag),
    borderColor: part("positiveFormat.borderColor", "#638EC6", colorOrNone),
  },
}));

export const dataBarNegativeClass: ExcelClass<ConditionalRef> = excelClass("ConditionalDataBarNegativeFormat", () => ({
  properties: {
    fillColor: part("negativeFormat.fillColor", "#FF0000", asColor),
    matchPositiveFillColor: part("negativeFormat.matchPositiveFillColor", false, asFlag),
    borderColor: part("negativeFormat.borderColor", "#FF0000", colorOrNone),
    matchPositiveBorderColor: part("negativeFormat.matchPositiveBorderColor", true, asFlag),
  },
}));

/** An empty text stands for no colour. */
function colorOrNone(value: unknown): string {
  return value === "" ? "" : asColor(value);
}
