import type { Decimal } from "../decimal";
import { roundHalfUp, SCORE_PLACES } from "./rounding";

/** Scores have two decimals, so a whole number of hundredths holds one exactly, and sums of them too. */
export const PER_POINT = 100;

/** @returns the score in whole hundredths of a point, rounded half-up where it has more decimals. */
export function hundredthsOf(score: Decimal): number {
  return roundHalfUp(score, SCORE_PLACES).times(PER_POINT).toNumber();
}

/** @returns the number nearest to the exact score, for a cell; dividing two whole numbers rounds once only. */
export function cellOfHundredths(hundredths: number): number {
  return hundredths / PER_POINT;
}
