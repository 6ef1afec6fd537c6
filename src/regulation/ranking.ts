import type { Decimal } from "./decimal";
import { hundredthsOf } from "./hundredths";

/**
 * Competition ranks, highest total first: 1, 2, 2, 4 (Art. 10: 依据考核结果对各平台排序; reading 19). Totals are compared at
 * their two decimals.
 *
 * @param totals in any order; null (待定) has no rank and takes none
 */
export function rankTotals(totals: readonly (Decimal | null)[]): (number | null)[] {
  return rankHundredths(totals.map((total) => (total === null ? null : hundredthsOf(total))));
}

/** As {@link rankTotals}, over totals in whole hundredths of a point. */
export function rankHundredths(totals: readonly (number | null)[]): (number | null)[] {
  const ascending = Float64Array.from(totals.filter((total) => total !== null)).sort();
  const ranks = new Map<number, number>();
  ascending.forEach((total, index) => ranks.set(total, ascending.length - index));
  return totals.map((total) => (total === null ? null : (ranks.get(total) ?? null)));
}
