import { decimalOfCell } from "./cell-number";
import type { Decimal } from "./decimal";
import { roundHalfUp, SCORE_PLACES } from "./rounding";

/** Scores have two decimals, so a whole number of hundredths holds one exactly, and sums of them too. */
const PER_POINT = 100;

/** @returns the score in whole hundredths of a point, rounded half-up where it has more decimals. */
export function hundredthsOf(score: Decimal): number {
  return roundHalfUp(score, SCORE_PLACES).times(PER_POINT).toNumber();
}

/** @returns the number nearest to the exact score, for a cell; dividing two whole numbers rounds once only. */
export function cellOfHundredths(hundredths: number): number {
  return hundredths / PER_POINT;
}

/**
 * As {@link hundredthsOf} for a number from a cell, without a decimal where the binary number leaves no doubt: below 10⁹ it is
 * within 10⁻⁴ of its decimal, so only numbers that close to a half are asked exactly.
 */
export function hundredthsOfCell(cell: number): number {
  const scaled = cell * PER_POINT;
  const nearest = Math.round(scaled);
  const certain = Math.abs(scaled) < 1e9 && Math.abs(scaled - nearest) < 0.4999;
  return certain ? nearest : hundredthsOf(decimalOfCell(cell));
}
