import type { Decimal } from "./decimal";
import { hundredthsOf } from "./hundredths";

const NO_TOTAL = -1;

/**
 * Competition ranks, highest total first: 1, 2, 2, 4 (Art. 10: 依据考核结果对各平台排序; reading 19). Totals are compared at
 * their two decimals.
 *
 * @param totals in any order; null (待定) has no rank and takes none
 */
export function rankTotals(totals: readonly (Decimal | null)[]): (number | null)[] {
  const rankOf = ranksByTotal(Float64Array.from(totals, (total) => (total === null ? NO_TOTAL : hundredthsOf(total))));
  return totals.map((total) => (total === null ? null : (rankOf.get(hundredthsOf(total)) ?? null)));
}

/**
 * @param totals in whole hundredths of a point; negative ones stand for none
 * @returns the competition rank of each total that occurs
 */
export function ranksByTotal(totals: Float64Array): ReadonlyMap<number, number> {
  const ascending = Float64Array.from(totals).sort();
  const ranks = new Map<number, number>();
  for (let index = ascending.length - 1; index >= 0; index--) {
    const total = ascending[index] ?? NO_TOTAL;
    if (total < 0) break;
    // A total is met first at its last place, with every higher one behind it.
    if (total !== ascending[index + 1]) ranks.set(total, ascending.length - index);
  }
  return ranks;
}
