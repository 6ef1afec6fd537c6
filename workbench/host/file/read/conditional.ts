import type { IRange, IStyleData } from "@univerjs/core";
import type { ConditionalRule } from "../changes/rules";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "../xml/query";
import { readColor, type Palette } from "./colors";
import { withoutPrefixes } from "./formula-text";
import { iconRule } from "./icon-sets";
import { readAreas } from "./validations";

/** A conditional format as Univer keeps it. */
export interface ReadConditional {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule["rule"];
}

/**
 * @param looks the differential formats of the file, by number
 * @returns the sheet's conditional formats, the first of which counts most; kinds that Univer lacks stay in the file only
 */
export function readConditional(sheet: XmlElement, looks: readonly IStyleData[], palette: Palette): ReadConditional[] {
  const rules = childrenOf(sheet, "conditionalFormatting").flatMap((element) => {
    const ranges = readAreas(attributeOf(element, "sqref"));
    return childrenOf(element, "cfRule").map((rule) => ({ rule, ranges, priority: numberOf(rule, "priority") ?? 0 }));
  });
  return rules
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ rule, ranges }, index) => {
      const read = readRule(rule, looks, palette);
      return read && ranges.length > 0 ? [{ cfId: `file-${index + 1}`, ranges, stopIfTrue: flagOf(rule, "stopIfTrue"), rule: read }] : [];
    });
}

function readRule(rule: XmlElement, looks: readonly IStyleData[], palette: Palette): ConditionalRule["rule"] | null {
  switch (attributeOf(rule, "type")) {
    case "colorScale":
      return colorScale(childOf(rule, "colorScale"), palette);
    case "dataBar":
      return dataBar(childOf(rule, "dataBar"), palette);
    case "iconSet":
      return iconRule(childOf(rule, "iconSet"));
    default: {
      const condition = highlight(rule);
      return condition && { type: "highlightCell", style: looks[numberOf(rule, "dxfId") ?? -1] ?? {}, ...condition };
    }
  }
}

function highlight(rule: XmlElement): ConditionalRule["rule"] | null {
  const kind = attributeOf(rule, "type") ?? "";
  const [one = "", two = ""] = childrenOf(rule, "formula").map(textOf);
  switch (kind) {
    case "cellIs":
      return cellIs(attributeOf(rule, "operator") ?? "equal", one, two);
    case "expression":
      return { subType: "formula", value: `=${withoutPrefixes(one)}` };
    case "top10":
      return { subType: "rank", isBottom: flagOf(rule, "bottom"), isPercent: flagOf(rule, "percent"), value: numberOf(rule, "rank") ?? 10 };
    case "aboveAverage":
      return { subType: "average", operator: `${flagOf(rule, "aboveAverage", true) ? "greaterThan" : "lessThan"}${flagOf(rule, "equalAverage") ? "OrEqual" : ""}` };
    case "duplicateValues":
    case "uniqueValues":
      return { subType: kind };
    case "timePeriod":
      return { subType: "timePeriod", operator: attributeOf(rule, "timePeriod") ?? "today" };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
      return { subType: "text", operator: kind, value: attributeOf(rule, "text") ?? "" };
    default:
      return null;
  }
}

/** Univer compares with numbers only; the file keeps what compares with anything else. */
function cellIs(operator: string, one: string, two: string): ConditionalRule["rule"] | null {
  const values = [one, two].filter((text) => text !== "").map(Number);
  const [first] = values;
  if (first === undefined || !values.every(Number.isFinite)) return null;
  return { subType: "number", operator, value: /etween$/.test(operator) ? values : first };
}

function colorScale(scale: XmlElement | undefined, palette: Palette): ConditionalRule["rule"] {
  const colors = childrenOf(scale, "color").map((color) => readColor(color, palette) ?? "#FFFFFF");
  const config = childrenOf(scale, "cfvo").map((point, index) => ({ index, color: colors[index] ?? "#FFFFFF", value: readPoint(point) }));
  return { type: "colorScale", config };
}

function dataBar(bar: XmlElement | undefined, palette: Palette): ConditionalRule["rule"] {
  const [min, max] = childrenOf(bar, "cfvo").map(readPoint);
  const positiveColor = readColor(childOf(bar, "color"), palette) ?? "#638EC6";
  const config = { min: min ?? { type: "min" }, max: max ?? { type: "max" }, isGradient: true, positiveColor, nativeColor: "#FF0000" };
  return { type: "dataBar", isShowValue: flagOf(bar, "showValue", true), config };
}

/** A threshold: a number, a part of the values, their least or greatest, or a formula. */
export function readPoint(point: XmlElement): { type: string; value?: number | string } {
  const type = attributeOf(point, "type") ?? "num";
  const text = attributeOf(point, "val");
  if (type === "min" || type === "max" || text === undefined) return { type };
  return { type, value: Number.isFinite(Number(text)) ? Number(text) : `=${text}` };
}
