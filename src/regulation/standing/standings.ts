import type { Allocation } from "../award/allocation";
import type { Decimal } from "../decimal";
import type { Edition } from "../edition";
import type { Facts } from "../facts";
import { withinQuota } from "./quota";
import { rankPlatforms } from "./ranking";
import { allocateReward } from "../award/reward";
import type { Scorecard } from "../scoring/scorecard";
import { scoredOnce } from "../scoring/scored-once";

/** The platforms of a year scored, ranked and, given a budget, rewarded; everything in the order in which they came. */
export interface Standings {
  readonly scorecards: readonly Scorecard[];
  /** null is 待定, or not ranked since vetoed (see the scorecard). */
  readonly ranks: readonly (number | null)[];
  /** null while no budget is stated. */
  readonly allocation: Allocation | null;
}

/**
 * The regulation from facts to awards (Art. 6–11), by the readings taken in the edition.
 *
 * @param budgetWan the year's budget in 万元, 0 or more; null leaves the reward open
 * @throws RegulationError when a fact or the budget cannot be
 */
export function standings(edition: Edition, platforms: readonly Facts[], budgetWan: Decimal | null): Standings {
  const scored = platforms.map((facts) => scoredOnce(edition, facts));
  const ranked = scored.map(({ total, base, vetoed }) => (total === null || vetoed ? null : { total, base }));
  const ranks = rankPlatforms(ranked, edition.choices.tieRule);
  const scorecards = withinQuota(edition, scored, ranks);
  const tiers = scorecards.map(({ tier }) => tier);
  return { scorecards, ranks, allocation: budgetWan === null ? null : allocateReward(edition, tiers, budgetWan) };
}
