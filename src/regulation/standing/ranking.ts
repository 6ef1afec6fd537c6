import type { Choices } from "../choices/choices";
import type { Decimal } from "../decimal";
import { hundredthsOf } from "../scoring/hundredths";

const NO_TOTAL = -1;

/** What a platform is ranked by. */
export interface Ranked {
  readonly total: Decimal;
  /** Breaks ties of totals, where reading 19 has it so. */
  readonly base: Decimal | null;
}

/** @returns whether the platform one place above is ahead, or shares the rank. */
type Ahead = (above: Ranked, below: Ranked) => boolean;

const TIES: Readonly<Record<Choices["tieRule"], { readonly ahead: Ahead; readonly dense: boolean }>> = {
  competition: { ahead: higherTotal, dense: false },
  dense: { ahead: higherTotal, dense: true },
  baseScore: { ahead: (above, below) => byTotalThenBase(above, below) < 0, dense: false },
};

/**
 * Ranks, highest total first (Art. 10: 依据考核结果对各平台排序). Equal totals, compared at their two decimals, are treated as
 * reading 19 has it: 1, 2, 2, 4 (competition), 1, 2, 2, 3 (dense), or by the basic score and then 1, 2, 2, 4.
 *
 * @param platforms in any order; null (待定, or not to be ranked) has no rank and takes none
 */
export function rankPlatforms(platforms: readonly (Ranked | null)[], tieRule: Choices["tieRule"]): (number | null)[] {
  const { ahead, dense } = TIES[tieRule];
  const order = platforms.flatMap((platform, index) => (platform === null ? [] : [{ platform, index }]));
  order.sort((a, b) => byTotalThenBase(a.platform, b.platform));
  const ranks: (number | null)[] = platforms.map(() => null);
  let rank = 0;
  order.forEach(({ platform, index }, place) => {
    const above = order[place - 1]?.platform;
    if (above === undefined || ahead(above, platform)) rank = dense ? rank + 1 : place + 1;
    ranks[index] = rank;
  });
  return ranks;
}

/** @returns the competition rank of each total: {@link rankPlatforms} with the default of reading 19. */
export function rankTotals(totals: readonly (Decimal | null)[]): (number | null)[] {
  return rankPlatforms(totals.map((total) => (total === null ? null : { total, base: null })), "competition");
}

function higherTotal(above: Ranked, below: Ranked): boolean {
  return hundredthsOf(above.total) > hundredthsOf(below.total);
}

function byTotalThenBase(one: Ranked, other: Ranked): number {
  const totals = hundredthsOf(other.total) - hundredthsOf(one.total);
  if (totals !== 0 || one.base === null || other.base === null) return totals;
  return hundredthsOf(other.base) - hundredthsOf(one.base);
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
