import { Decimal } from "../decimal";
import { message } from "../message";
import { points, unitOf } from "./wording";
import type { CountMethod } from "./points";

/** max(0, max − points × count) (annex, 服务质量 2: 每出现一户不满意企业扣一分); without the floor of 0 where the item has none (reading 8). */
export const scoreDeduction: CountMethod<"deduction"> = (item, method, count) => {
  const raw = new Decimal(item.max).minus(new Decimal(method.points).times(count));
  const floored = raw.lt(0) && method.bottomless !== true;
  const score = floored ? new Decimal(0) : raw;
  const key = floored ? "regulation.arithmetic.deductionFloored" : "regulation.arithmetic.deduction";
  const values = { count, unit: unitOf(item), each: method.points, raw: minus(raw.toFixed()), max: item.max, score: minus(points(score)) };
  return { score, arithmetic: message(key, values), warnings: [] };
};

/** A real minus sign, as print has it. */
function minus(value: string): string {
  return value.replace("-", "−");
}
