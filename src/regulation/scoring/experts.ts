import type { Choices } from "../choices/choices";
import { Decimal } from "../decimal";
import { RegulationError } from "../error";
import { message } from "../message";
import { roundHalfUp, SCORE_PLACES } from "./rounding";

/** What is left of the scores to be averaged, lowest first. */
const KEPT: Readonly<Record<Choices["expertAggregate"], (ascending: readonly Decimal[]) => readonly Decimal[]>> = {
  mean: (ascending) => ascending,
  trimmed: (ascending) => ascending.slice(1, -1),
};

/**
 * One score from the experts' (Art. 3: 专家组考核打分; reading 24): their mean, half-up at two decimals, of all, or without one
 * highest and one lowest.
 *
 * @param scores in points, each expert's
 * @throws RegulationError without a score, or with fewer than three where the highest and the lowest are dropped
 */
export function aggregateExperts(scores: readonly Decimal[], how: Choices["expertAggregate"]): Decimal {
  if (scores.length === 0) throw new RegulationError(message("regulation.experts.none"));
  const kept = KEPT[how]([...scores].sort((a, b) => a.cmp(b)));
  if (kept.length === 0) throw new RegulationError(message("regulation.experts.tooFew", { found: scores.length }));
  const sum = kept.reduce((total, score) => total.plus(score), new Decimal(0));
  return roundHalfUp(sum.div(kept.length), SCORE_PLACES);
}
