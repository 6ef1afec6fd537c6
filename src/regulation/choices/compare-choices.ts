import { applyChoices } from "./apply-choices";
import type { Choices } from "./choices";
import type { Decimal } from "../decimal";
import type { Edition, TierKey } from "../edition";
import type { Facts } from "../facts";
import { standings, type Standings } from "../standing/standings";

/** A platform and its facts, as far as a comparison needs it. */
export interface ComparedPlatform {
  readonly name: string;
  readonly facts: Facts;
}

/** What one platform comes to under one set of choices. */
export interface Outcome {
  readonly total: Decimal | null;
  readonly tier: TierKey | null;
  readonly rank: number | null;
  /** 万元; null is 待定, or that no budget is stated. */
  readonly awardWan: Decimal | null;
}

export interface ChangedPlatform {
  readonly name: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

/**
 * Whose score, tier, rank or award another set of choices changes, before anything is written.
 *
 * @param edition as published
 * @param platforms with their facts as counted under `before`. Where the counting readings differ too, count anew and compare
 * with {@link changedPlatforms}
 * @param budgetWan the year's budget in 万元; null compares no awards
 * @returns the changed platforms, in the order in which they came
 */
export function compareChoices(
  edition: Edition, platforms: readonly ComparedPlatform[], before: Choices, after: Choices, budgetWan: Decimal | null,
): readonly ChangedPlatform[] {
  const facts = platforms.map((platform) => platform.facts);
  const [one, other] = [before, after].map((choices) => outcomes(standings(applyChoices(edition, choices), facts, budgetWan)));
  return changedPlatforms(platforms.map(({ name }) => name), one ?? [], other ?? []);
}

/** @returns what each platform comes to. */
export function outcomes({ scorecards, ranks, allocation }: Standings): readonly Outcome[] {
  return scorecards.map(({ total, tier }, index) => ({
    total, tier, rank: ranks[index] ?? null, awardWan: allocation?.awardsWan[index] ?? null,
  }));
}

/** @returns the platforms of which the two outcomes differ; all three lists are in the same order. */
export function changedPlatforms(
  names: readonly string[], before: readonly Outcome[], after: readonly Outcome[],
): readonly ChangedPlatform[] {
  return names.flatMap((name, index) => {
    const [one, other] = [before[index], after[index]];
    return one === undefined || other === undefined || isSame(one, other) ? [] : [{ name, before: one, after: other }];
  });
}

function isSame(one: Outcome, other: Outcome): boolean {
  return one.tier === other.tier && one.rank === other.rank && equal(one.total, other.total) && equal(one.awardWan, other.awardWan);
}

function equal(one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : one.eq(other);
}
