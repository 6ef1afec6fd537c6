import { floorTo, least } from "./award-scale";
import { Decimal } from "../decimal";
import type { Edition } from "../edition";
import { listed, message, type Message } from "../message";
import { byTier, needAtCap, type AwardMode, type AwardPlan, type RewardedTier } from "./plan";

interface Served extends RewardedTier {
  /** What the tiers above leave. */
  readonly leftWan: Decimal;
  readonly awardWan: Decimal;
}

/** 优秀 has its cap first, then 先进, then 良好; the tier for which the rest does not suffice shares it equally. */
export const priority: AwardMode = {
  plan: (edition, rewarded, budgetWan): AwardPlan => {
    const served = serve(edition, rewarded, budgetWan);
    const parts = served.map((tier) => said(edition, tier));
    return {
      unitWan: null,
      byTier: byTier(served.map(({ tier, awardWan }) => [tier.key, awardWan])),
      arithmetic: message("regulation.reward.priority", { budget: budgetWan.toFixed(), parts: listed(parts, "regulation.reward.parts") }),
    };
  },
  turns: (_edition, rewarded) => rewarded.map((_, index) => needAtCap(rewarded.slice(0, index + 1))),
};

function serve({ reward }: Edition, rewarded: readonly RewardedTier[], budgetWan: Decimal): readonly Served[] {
  let leftWan = budgetWan;
  return rewarded.map((each) => {
    const awardWan = least(floorTo(leftWan.div(each.count), reward.precisionWan), new Decimal(each.tier.capWan));
    const served = { ...each, leftWan, awardWan };
    leftWan = awardWan.eq(each.tier.capWan) ? leftWan.minus(awardWan.times(each.count)) : new Decimal(0);
    return served;
  });
}

function said({ reward }: Edition, { tier, count, leftWan, awardWan }: Served): Message {
  const values = { tier: tier.name, count, award: awardWan.toFixed(2) };
  if (awardWan.eq(tier.capWan)) return message("regulation.reward.served", values);
  return message("regulation.reward.servedInPart", { ...values, left: leftWan.toFixed(), precision: reward.precisionWan });
}
