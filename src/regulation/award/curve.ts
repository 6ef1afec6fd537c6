import { Decimal } from "../decimal";
import type { Edition, TierKey } from "../edition";
import { AWARD_MODES } from "./modes";
import { rewardedTiers, type AwardByTier } from "./plan";

export interface AwardPoint {
  readonly budgetWan: Decimal;
  readonly byTier: AwardByTier;
}

/**
 * What a platform of each tier gets as the budget grows, for a plot: straight from point to point, but for the steps of
 * rounding down; beyond the last point nothing grows. Where a point's award is null (caps only), it jumps at the next point.
 *
 * @param tiers of the platforms; null (待定) ones are left out
 * @returns points by rising budget, the first at 0; only that one when no platform is in a rewarded tier
 */
export function awardCurve(edition: Edition, tiers: readonly (TierKey | null)[]): readonly AwardPoint[] {
  const { plan, turns } = AWARD_MODES[edition.choices.awardMode];
  const rewarded = rewardedTiers(edition, tiers);
  const budgets = [new Decimal(0), ...(rewarded.length === 0 ? [] : turns(edition, rewarded))].sort((a, b) => a.cmp(b));
  const distinct = budgets.filter((budget, index) => budgets[index - 1]?.eq(budget) !== true);
  return distinct.map((budgetWan) => ({ budgetWan, byTier: plan(edition, rewarded, budgetWan).byTier }));
}
