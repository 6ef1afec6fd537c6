import { Decimal } from "../decimal";
import type { Rules, Tier, TierKey } from "../edition";
import { RegulationError } from "../error";
import { message } from "../message";

/** What one budget pays a platform of each tier, in 万元. */
export interface AwardScale {
  readonly unitWan: Decimal;
  readonly byTier: Readonly<Record<TierKey, Decimal>>;
}

/**
 * "321比例" under a budget B with a, b, c platforms in the three rewarded tiers (Art. 9–11, readings 21 and 22):
 * u = min(unit cap, ⌊B ÷ (3a + 2b + c)⌋ at 0.01万元), and a platform gets 3u, 2u or u, never over its tier's cap.
 *
 * @param budgetWan 万元, 0 or more
 * @throws RegulationError when the budget is below 0
 */
export function awardScale(rules: Rules, counts: ReadonlyMap<TierKey, number>, budgetWan: Decimal): AwardScale {
  if (budgetWan.lt(0)) throw new RegulationError(message("regulation.negativeBudget", { found: budgetWan.toFixed() }));
  const shares = rules.tiers.reduce((sum, tier) => sum + tier.weight * (counts.get(tier.key) ?? 0), 0);
  const cap = new Decimal(rules.reward.unitCapWan);
  const affordable = shares === 0 ? cap : floorTo(budgetWan.div(shares), rules.reward.precisionWan);
  const unitWan = affordable.lt(cap) ? affordable : cap;
  const award = (tier: Tier): Decimal => least(unitWan.times(tier.weight), new Decimal(tier.capWan));
  const byTier = Object.fromEntries(rules.tiers.map((tier) => [tier.key, award(tier)])) as Record<TierKey, Decimal>;
  return { unitWan, byTier };
}

/** @returns the value down to a multiple of the precision, both in 万元. */
export function floorTo(value: Decimal, precision: string): Decimal {
  return value.div(precision).round(0, Decimal.roundDown).times(precision);
}

export function least(one: Decimal, other: Decimal): Decimal {
  return one.lt(other) ? one : other;
}
