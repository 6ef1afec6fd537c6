import type { Allocation } from "./allocation";
import { Decimal } from "./decimal";
import { TIER_KEYS, type Rules, type Tier, type TierKey } from "./edition";
import { RegulationError } from "./error";
import { message, type Message } from "./message";

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

function floorTo(value: Decimal, precision: string): Decimal {
  return value.div(precision).round(0, Decimal.roundDown).times(precision);
}

function least(one: Decimal, other: Decimal): Decimal {
  return one.lt(other) ? one : other;
}
