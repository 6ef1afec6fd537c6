import { Decimal } from "../decimal";
import { message } from "../message";
import { points, unitOf } from "./wording";
import type { CountMethod } from "./points";

/** All or nothing: full points from the target on, it included (annex, 组织机构 2: 50人以上得5分，50人以下不得分). */
export const scoreThreshold: CountMethod<"threshold"> = (item, { target }, count) => {
  const reached = count >= target;
  const score = new Decimal(reached ? item.max : 0);
  const key = reached ? "regulation.arithmetic.reached" : "regulation.arithmetic.notReached";
  return {
    score,
    arithmetic: message(key, { count, unit: unitOf(item), target, score: points(score) }),
    warnings: [],
  };
};
