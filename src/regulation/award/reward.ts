import type { Allocation } from "./allocation";
import { AWARD_MODES } from "./modes";
import { byTier, needAtCap, rewardedTiers, type AwardPlan } from "./plan";
import { Decimal } from "../decimal";
import type { Edition, TierKey } from "../edition";
import { RegulationError } from "../error";
import { message } from "../message";

/**
 * Allocates a year's budget over the platforms (Art. 9–11) as the edition's choices read it (21 and 22).
 *
 * @param tiers of the platforms; null (待定) gets null and no share of this allocation
 * @param budgetWan 万元, 0 or more
 * @throws RegulationError when the budget is below 0
 */
export function allocateReward(edition: Edition, tiers: readonly (TierKey | null)[], budgetWan: Decimal): Allocation {
  if (budgetWan.lt(0)) throw new RegulationError(message("regulation.negativeBudget", { found: budgetWan.toFixed() }));
  const rewarded = rewardedTiers(edition, tiers);
  const plan = rewarded.length === 0 ? nobody(edition) : AWARD_MODES[edition.choices.awardMode].plan(edition, rewarded, budgetWan);
  const awardsWan = tiers.map((tier) => (tier === null ? null : plan.byTier[tier]));
  const paidWan = paidOf(tiers, awardsWan);
  const pending = tiers.filter((tier) => tier === null).length;
  return {
    budgetWan,
    unitWan: plan.unitWan,
    awardsWan,
    paidWan,
    leftWan: paidWan === null ? null : budgetWan.minus(paidWan),
    needAtCapWan: needAtCap(rewarded),
    arithmetic: pending === 0 ? plan.arithmetic : message("regulation.reward.provisional", { sentence: plan.arithmetic, pending }),
  };
}

/** Nobody knows the sum while an award waits for a decision: it is not nothing. */
function paidOf(tiers: readonly (TierKey | null)[], awardsWan: readonly (Decimal | null)[]): Decimal | null {
  if (tiers.some((tier, index) => tier !== null && awardsWan[index] === null)) return null;
  return awardsWan.reduce<Decimal>((sum, award) => sum.plus(award ?? 0), new Decimal(0));
}

/** Nobody is in a rewarded tier; the unit of the ratio is then its cap. */
function nobody({ reward }: Edition): AwardPlan {
  return { unitWan: new Decimal(reward.unitCapWan), byTier: byTier([]), arithmetic: message("regulation.reward.nobody") };
}
