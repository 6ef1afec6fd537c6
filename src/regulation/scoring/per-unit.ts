import { Decimal } from "../decimal";
import { message } from "../message";
import { points, unitOf } from "./wording";
import type { CountMethod } from "./points";

/** min(points × count, max) (annex, 示范推广 1: 每完成1项得2.5分，2项以上得满分). */
export const scorePerUnit: CountMethod<"perUnit"> = (item, method, count) => {
  const raw = new Decimal(method.points).times(count);
  const capped = raw.gt(item.max);
  const score = capped ? new Decimal(item.max) : raw;
  const key = capped ? "regulation.arithmetic.perUnitCapped" : "regulation.arithmetic.perUnit";
  const values = { count, unit: unitOf(item), each: method.points, raw: raw.toFixed(), max: item.max, score: points(score) };
  return { score, arithmetic: message(key, values), warnings: [] };
};
