import { awardCurve } from "../../regulation/award/curve";
import type { Message } from "../../regulation/message";
import type { AnnualResult } from "../../report/result";
import type { Trial } from "./trial";

/** What the budget pays, in 万元 at two decimals. */
export interface RewardView {
  readonly budgetWan: string;
  /** u of 3u / 2u / u; null where the awards are not made from one unit. */
  readonly unitWan: string | null;
  /** null, like what is left, where a person must decide what a tier is paid. */
  readonly paidWan: string | null;
  readonly leftWan: string | null;
  readonly needAtCapWan: string;
  readonly arithmetic: Message;
  readonly tiers: readonly TierAward[];
}

/** A rewarded tier: how many platforms it has, and what each of them gets. */
export interface TierAward {
  readonly tier: string;
  readonly count: number;
  readonly weight: number;
  readonly capWan: string;
  /** null where no platform is in it, or a person must decide. */
  readonly eachWan: string | null;
}

/** What a platform of each rewarded tier that has some gets as the budget grows: for drawing only, not for paying. */
export interface AwardCurves {
  readonly tiers: readonly { readonly tier: string; readonly points: readonly CurvePoint[] }[];
  /** The budget from which nothing grows any more. */
  readonly full: number;
  readonly highest: number;
}

/** In 万元; the award is null where a person must decide. */
export interface CurvePoint {
  readonly budget: number;
  readonly award: number | null;
}

/** @returns null while no budget is stated */
export function rewardView({ result }: Pick<Trial, "result">): RewardView | null {
  const { allocation } = result;
  if (allocation === null) return null;
  const { budgetWan, unitWan, paidWan, leftWan, needAtCapWan, arithmetic } = allocation;
  return {
    budgetWan: budgetWan.toFixed(2),
    unitWan: unitWan?.toFixed(2) ?? null,
    paidWan: paidWan?.toFixed(2) ?? null,
    leftWan: leftWan?.toFixed(2) ?? null,
    needAtCapWan: needAtCapWan.toFixed(2),
    arithmetic,
    tiers: tierAwards(result),
  };
}

function tierAwards({ edition, platforms }: AnnualResult): TierAward[] {
  return edition.tiers.filter(({ weight }) => weight > 0).map(({ key, name, weight, capWan }) => {
    const own = platforms.filter(({ scorecard }) => scorecard.tier === key);
    return { tier: name, count: own.length, weight, capWan, eachWan: own[0]?.awardWan?.toFixed(2) ?? null };
  });
}

/** @returns the curves of the tiers that have platforms; none where nobody is rewarded */
export function awardCurves({ result: { edition, platforms } }: Pick<Trial, "result">): AwardCurves {
  const points = awardCurve(edition, platforms.map(({ scorecard }) => scorecard.tier));
  const held = edition.tiers.filter(({ key, weight }) => weight > 0 && platforms.some(({ scorecard }) => scorecard.tier === key));
  const tiers = held.map(({ key, name }) => ({
    tier: name,
    points: points.map(({ budgetWan, byTier }) => ({ budget: Number(budgetWan.toFixed(2)), award: byTier[key] === null ? null : Number(byTier[key].toFixed(2)) })),
  }));
  const budgets = points.map(({ budgetWan }) => Number(budgetWan.toFixed(2)));
  const awards = tiers.flatMap((each) => each.points.map(({ award }) => award ?? 0));
  return { tiers, full: Math.max(0, ...budgets), highest: Math.max(0, ...awards) };
}
