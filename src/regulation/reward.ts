import type { Allocation } from "./allocation";
import { awardScale } from "./award-scale";
import { Decimal } from "./decimal";
import { TIER_KEYS, type Rules, type Tier, type TierKey } from "./edition";
import { message, type Message } from "./message";

/**
 * Allocates a year's budget over the platforms.
 *
 * @param tiers of the platforms; null (待定) gets null and no share of this allocation
 * @param budgetWan 万元, 0 or more
 */
export function allocateReward(rules: Rules, tiers: readonly (TierKey | null)[], budgetWan: Decimal): Allocation {
  const counts = new Map(TIER_KEYS.map((key) => [key, tiers.filter((tier) => tier === key).length]));
  const { unitWan, byTier } = awardScale(rules, counts, budgetWan);
  const total = (each: (tier: Tier) => Decimal): Decimal =>
    rules.tiers.reduce((sum, tier) => sum.plus(each(tier).times(counts.get(tier.key) ?? 0)), new Decimal(0));
  const paidWan = total((tier) => byTier[tier.key]);
  const needAtCapWan = total((tier) => new Decimal(tier.capWan));
  return {
    budgetWan,
    unitWan,
    awardsWan: tiers.map((tier) => (tier === null ? null : byTier[tier])),
    paidWan,
    leftWan: budgetWan.minus(paidWan),
    needAtCapWan,
    arithmetic: arithmetic(rules, counts, budgetWan, unitWan, tiers.filter((tier) => tier === null).length),
  };
}

function arithmetic(
  rules: Rules, counts: ReadonlyMap<TierKey, number>, budgetWan: Decimal, unitWan: Decimal, pending: number,
): Message {
  const rewarded = rules.tiers.filter(({ weight }) => weight > 0);
  const shares = rewarded.reduce((sum, tier) => sum + tier.weight * (counts.get(tier.key) ?? 0), 0);
  const terms = rewarded.map((tier) => `${tier.weight}×${counts.get(tier.key) ?? 0}`).join(" + ");
  const capped = unitWan.eq(rules.reward.unitCapWan);
  const key = shares === 0 ? "regulation.reward.nobody" : capped ? "regulation.reward.atCap" : "regulation.reward.shared";
  const values = { budget: budgetWan.toFixed(), terms, shares, unit: unitWan.toFixed(2), cap: rules.reward.unitCapWan };
  const sentence = message(key, values);
  return pending === 0 ? sentence : message("regulation.reward.provisional", { sentence, pending });
}
