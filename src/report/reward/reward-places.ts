import type { Edition } from "../../regulation/edition";
import type { Places } from "../formulas/saying";
import type { AnnualResult } from "../result";

/** Annex, title, caption, header. */
const ROWS_ABOVE = 4;

/** Where the cells of 奖励分配 stand that its formulas speak of. */
export interface RewardPlaces {
  /** The same for every row: the awards, the tiers, the sums, and what the amounts are worked out from. */
  readonly named: Places;
  /** The index-th line's own cells, and `named`. */
  readonly row: (index: number) => Places;
  /** The row of the budget, as Excel counts it. */
  readonly budget: number;
}

/** @returns where the cells of the sheet stand, for the modes of reading 21 */
export function rewardPlaces({ edition, platforms }: AnnualResult): RewardPlaces {
  const first = ROWS_ABOVE + 1;
  const last = ROWS_ABOVE + platforms.length;
  const [paid, budget, basis] = [last + 1, last + 2, last + 4];
  const named = {
    first: `G${first}`, last: `G${last}`, firstTier: `$D$${first}`, lastTier: `$D$${last}`,
    paid: `G${paid}`, budget: `$G$${budget}`, shares: `$G$${basis}`, unit: `$G$${basis + 1}`,
    ...Object.fromEntries(rewardedTiersOf(edition).map((_, index) => [`award${index + 1}`, `$G$${basis + index}`])),
  };
  const row = (index: number): Places => ({ ...named, tier: `D${first + index}`, cap: `E${first + index}`, weight: `F${first + index}` });
  return { named, row, budget };
}

/** @returns the tiers that are rewarded, from the highest down */
export function rewardedTiersOf({ tiers }: Pick<Edition, "tiers">): Edition["tiers"] {
  return tiers.filter(({ weight }) => weight > 0);
}
