import { floorTo, least } from "./award-scale";
import { Decimal } from "../decimal";
import type { Edition } from "../edition";
import { listed, message, type Message } from "../message";
import { byTier, sumOfWeights, type AwardMode, type AwardPlan, type RewardedTier } from "./plan";

interface Pool extends RewardedTier {
  readonly awardWan: Decimal;
}

/**
 * The budget is divided 3:2:1 over the tiers that have platforms, each pool equally within its tier and up to its cap; what a
 * cap leaves over is not paid. It can pay 先进 more than 优秀: a=3, b=1, c=1 and 600 give 100 against 200, and it says so.
 */
export const poolSplit: AwardMode = {
  plan: (edition, rewarded, budgetWan): AwardPlan => {
    const weights = sumOfWeights(rewarded);
    const pools = rewarded.map((each): Pool => {
      const share = budgetWan.times(each.tier.weight).div(weights * each.count);
      return { ...each, awardWan: least(floorTo(share, edition.reward.precisionWan), new Decimal(each.tier.capWan)) };
    });
    const awards = pools.map(({ tier, awardWan }) => [tier.key, awardWan] as const);
    return { unitWan: null, byTier: byTier(awards), arithmetic: arithmetic(edition, pools, budgetWan) };
  },
  turns: (_edition, rewarded) =>
    rewarded.map(({ tier, count }) => new Decimal(tier.capWan).times(count * sumOfWeights(rewarded)).div(tier.weight)),
};

function arithmetic({ reward }: Edition, pools: readonly Pool[], budgetWan: Decimal): Message {
  const budget = budgetWan.toFixed();
  const parts = pools.map(({ tier, count, awardWan }) => {
    const key = awardWan.eq(tier.capWan) ? "regulation.reward.poolAtCap" : "regulation.reward.pool";
    const shares = { weight: tier.weight, weights: sumOfWeights(pools), count };
    return message(key, { tier: tier.name, budget, ...shares, precision: reward.precisionWan, award: awardWan.toFixed(2) });
  });
  return withInversions(message("regulation.reward.poolSplit", { budget, parts: listed(parts, "regulation.reward.parts") }), pools);
}

function withInversions(sentence: Message, pools: readonly Pool[]): Message {
  return pools.reduce((said, lower, index) => {
    const higher = pools[index - 1];
    if (higher === undefined || lower.awardWan.lte(higher.awardWan)) return said;
    return message("regulation.reward.poolInverted", { sentence: said, lower: lower.tier.name, higher: higher.tier.name });
  }, sentence);
}
