import type { ConditionalRule } from "../changes/rules";
import type { XmlElement } from "../xml/element";
import { attributeOf, childrenOf, flagOf } from "../xml/query";
import { readPoint } from "./conditional";

/** Univer names icons from the highest down, and the last stands for the rest; files name them from the lowest up. */
export function iconRule(set: XmlElement | undefined): ConditionalRule["rule"] {
  const iconType = attributeOf(set, "iconSet") ?? "3TrafficLights1";
  const points = childrenOf(set, "cfvo").reverse();
  const reversed = flagOf(set, "reverse");
  const config = points.map((point, index) => ({
    iconType,
    iconId: String(reversed ? points.length - 1 - index : index),
    operator: index === points.length - 1 ? "lessThanOrEqual" : flagOf(point, "gte", true) ? "greaterThanOrEqual" : "greaterThan",
    value: index === points.length - 1 ? { type: "num", value: Number.MAX_SAFE_INTEGER } : readPoint(point),
  }));
  return { type: "iconSet", isShowValue: flagOf(set, "showValue", true), config };
}
