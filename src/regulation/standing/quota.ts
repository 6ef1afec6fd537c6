import type { Edition, Tier, TierKey } from "../edition";
import { message } from "../message";
import type { Scorecard } from "../scoring/scorecard";

/**
 * "321比例" read as a head-count quota (reading 21): of the n platforms that reach a rewarded tier at most 3n/6 are 优秀 and
 * 5n/6 优秀 or 先进, rounded up; the rest keeps its place in 良好, so that nobody who reached a reward loses it altogether.
 * Places go by rank, and whoever finds none goes one tier down; those who tie for the last place all have it. The tier itself
 * changes, since within a tier all are paid the same (Art. 11: 同梯次奖励标准一致).
 *
 * @param ranks of the scorecards
 * @returns the scorecards, those that were moved with their tier and a warning that says so; all as they are in other modes
 */
export function withinQuota(edition: Edition, scorecards: readonly Scorecard[], ranks: readonly (number | null)[]): readonly Scorecard[] {
  if (edition.choices.awardMode !== "quota") return scorecards;
  const rewarded = edition.tiers.filter(({ weight }) => weight > 0);
  const entrants = scorecards.flatMap(({ tier }, index) => {
    const own = rewarded.findIndex(({ key }) => key === tier);
    return own < 0 ? [] : [{ index, own, rank: ranks[index] ?? Number.POSITIVE_INFINITY }];
  });
  entrants.sort((a, b) => a.rank - b.rank || a.own - b.own);
  const places = placesUpTo(rewarded, entrants.length);
  const placed = new Map<number, number>();
  const taken = rewarded.map(() => 0);
  for (const first of entrants) {
    if (placed.has(first.index)) continue;
    const group = entrants.filter(({ rank, own }) => rank === first.rank && own === first.own);
    const tier = firstWithRoom(first.own, taken, places);
    for (let lower = tier; lower < taken.length; lower++) taken[lower] = (taken[lower] ?? 0) + group.length;
    for (const { index } of group) placed.set(index, tier);
  }
  return scorecards.map((card, index) => movedTo(card, rewarded, placed.get(index), places));
}

/** @returns how many platforms may be in each tier and those above it; all of them in the last. */
function placesUpTo(rewarded: readonly Tier[], entrants: number): readonly number[] {
  const weights = rewarded.reduce((sum, { weight }) => sum + weight, 0);
  let above = 0;
  return rewarded.map(({ weight }) => {
    above += weight;
    return Math.ceil((entrants * above) / weights);
  });
}

function firstWithRoom(own: number, taken: readonly number[], places: readonly number[]): number {
  const hasRoom = (tier: number): boolean => taken.every((count, lower) => lower < tier || count < (places[lower] ?? 0));
  let tier = own;
  while (tier < places.length - 1 && !hasRoom(tier)) tier++;
  return tier;
}

function movedTo(card: Scorecard, rewarded: readonly Tier[], place: number | undefined, places: readonly number[]): Scorecard {
  const tier: TierKey | undefined = place === undefined ? undefined : rewarded[place]?.key;
  if (tier === undefined || tier === card.tier) return card;
  const own = rewarded.findIndex(({ key }) => key === card.tier);
  const values = { own: rewarded[own]?.name ?? "", placed: rewarded.find(({ key }) => key === tier)?.name ?? "", places: places[own] ?? 0 };
  return { ...card, tier, warnings: [...card.warnings, message("regulation.warning.quota", values)] };
}
