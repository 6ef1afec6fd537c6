import { Decimal } from "../decimal";
import { message } from "../message";
import { roundHalfUp, SCORE_PLACES } from "./rounding";
import { points, unitOf } from "./wording";
import type { CountMethod } from "./points";

/**
 * ROUND(min(count ÷ target, 1) × max), half-up at two decimals (annex, 诊断服务 1: 100家以上得满分，100家以下按比例计分).
 * Multiplied before it is divided, so that nothing but the last step rounds.
 */
export const scoreProportion: CountMethod<"proportion"> = (item, { target }, count) => {
  const { max } = item;
  const known = { count, unit: unitOf(item), target, max };
  if (count >= target) {
    const score = new Decimal(max);
    return { score, arithmetic: message("regulation.arithmetic.full", { ...known, score: points(score) }), warnings: [] };
  }
  const score = roundHalfUp(new Decimal(count).times(max).div(target), SCORE_PLACES);
  return {
    score,
    arithmetic: message("regulation.arithmetic.proportion", { ...known, score: points(score) }),
    warnings: [],
  };
};
