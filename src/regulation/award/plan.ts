import { Decimal } from "../decimal";
import { TIER_KEYS, type Edition, type Tier, type TierKey } from "../edition";
import type { Message } from "../message";

/** A rewarded tier of Art. 11 and how many platforms are in it; at least one. */
export interface RewardedTier {
  readonly tier: Tier;
  readonly count: number;
}

/** What one budget pays one platform of each tier, in 万元; null where a person must decide. */
export type AwardByTier = Readonly<Record<TierKey, Decimal | null>>;

export interface AwardPlan {
  /** u of 3u / 2u / u; null where the awards are not made from one unit. */
  readonly unitWan: Decimal | null;
  readonly byTier: AwardByTier;
  readonly arithmetic: Message;
}

/** One reading of how "321比例" is honoured within a budget (reading 21); never over a cap or over the budget. */
export interface AwardMode {
  /** @param budgetWan 万元, 0 or more */
  readonly plan: (edition: Edition, rewarded: readonly RewardedTier[], budgetWan: Decimal) => AwardPlan;
  /** The budgets in 万元, above 0, at which the award of some tier begins to grow, jumps, or grows no more. */
  readonly turns: (edition: Edition, rewarded: readonly RewardedTier[]) => readonly Decimal[];
}

/** @returns the rewarded tiers that have platforms, from the highest down. */
export function rewardedTiers(edition: Edition, tiers: readonly (TierKey | null)[]): readonly RewardedTier[] {
  const counted = edition.tiers.map((tier) => ({ tier, count: tiers.filter((key) => key === tier.key).length }));
  return counted.filter(({ tier, count }) => tier.weight > 0 && count > 0);
}

/** @returns the awards of these tiers, and 0 for every other. */
export function byTier(awards: readonly (readonly [TierKey, Decimal | null])[]): AwardByTier {
  const nothing = TIER_KEYS.map((key) => [key, new Decimal(0)] as const);
  return Object.fromEntries([...nothing, ...awards]) as AwardByTier;
}

/** @returns what it takes to pay every cap in full, in 万元. */
export function needAtCap(rewarded: readonly RewardedTier[]): Decimal {
  return rewarded.reduce((sum, { tier, count }) => sum.plus(new Decimal(tier.capWan).times(count)), new Decimal(0));
}

export function sumOfWeights(rewarded: readonly RewardedTier[]): number {
  return rewarded.reduce((sum, { tier }) => sum + tier.weight, 0);
}
