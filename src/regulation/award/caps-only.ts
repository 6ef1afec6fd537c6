import { Decimal } from "../decimal";
import { message } from "../message";
import { byTier, needAtCap, type AwardMode, type AwardPlan } from "./plan";

/**
 * Everyone has the cap of the tier, if the budget suffices for all. If not, nothing in the text says who goes short: the awards
 * are left to people, and it says what is missing.
 */
export const capsOnly: AwardMode = {
  plan: (_edition, rewarded, budgetWan): AwardPlan => {
    const needWan = needAtCap(rewarded);
    const enough = budgetWan.gte(needWan);
    const values = { need: needWan.toFixed(), budget: budgetWan.toFixed() };
    return {
      unitWan: null,
      byTier: byTier(rewarded.map(({ tier }) => [tier.key, enough ? new Decimal(tier.capWan) : null])),
      arithmetic: enough
        ? message("regulation.reward.capsOnly", values)
        : message("regulation.reward.capsTooHigh", { ...values, short: needWan.minus(budgetWan).toFixed() }),
    };
  },
  turns: (_edition, rewarded) => [needAtCap(rewarded)],
};
