import { awardScale } from "./award-scale";
import { Decimal } from "../decimal";
import type { Edition } from "../edition";
import { message, type Message } from "../message";
import type { AwardMode, AwardPlan, RewardedTier } from "./plan";

/** u = min(100, ⌊B ÷ (3a + 2b + c)⌋); 3u, 2u, u (the default of reading 21). */
export const ratio: AwardMode = {
  plan: (edition, rewarded, budgetWan): AwardPlan => {
    const counts = new Map(rewarded.map(({ tier, count }) => [tier.key, count]));
    const { unitWan, byTier } = awardScale(edition, counts, budgetWan);
    return { unitWan, byTier, arithmetic: arithmetic(edition, rewarded, budgetWan, unitWan) };
  },
  turns: ({ reward }, rewarded) => [new Decimal(reward.unitCapWan).times(sharesOf(rewarded))],
};

function sharesOf(rewarded: readonly RewardedTier[]): number {
  return rewarded.reduce((sum, { tier, count }) => sum + tier.weight * count, 0);
}

function arithmetic({ tiers, reward }: Edition, rewarded: readonly RewardedTier[], budgetWan: Decimal, unitWan: Decimal): Message {
  const countOf = new Map(rewarded.map(({ tier, count }) => [tier.key, count]));
  const terms = tiers.filter(({ weight }) => weight > 0).map(({ key, weight }) => `${weight}×${countOf.get(key) ?? 0}`);
  const capped = unitWan.eq(reward.unitCapWan);
  return message(capped ? "regulation.reward.atCap" : "regulation.reward.shared", {
    budget: budgetWan.toFixed(),
    terms: terms.join(" + "),
    shares: sharesOf(rewarded),
    unit: unitWan.toFixed(2),
    cap: reward.unitCapWan,
    precision: reward.precisionWan,
  });
}
