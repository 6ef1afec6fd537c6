import { Decimal } from "../decimal";
import type { Edition, Tier } from "../edition";
import type { Scorecard } from "../scoring/scorecard";
import { tierDecider } from "./tier";

/** A tier line that a platform's score lies close to. */
export interface NearLine {
  readonly tier: Tier;
  /** What decides the tier minus the line: 0 or more is on it or above, below 0 short of it. */
  readonly distance: Decimal;
}

const WITHIN = new Decimal(1);

/**
 * @param within in points, inclusive; 1 unless told
 * @returns the tier lines that close to the score, nearest first: small doubts about facts decide there; none while it is 待定
 */
export function nearLines(edition: Edition, card: Scorecard, within: Decimal = WITHIN): readonly NearLine[] {
  const decider = tierDecider(edition, card);
  if (decider === null) return [];
  const lines = edition.tiers.slice(0, -1).map((tier) => ({ tier, distance: decider.minus(tier.from) }));
  return lines.filter(({ distance }) => distance.abs().lte(within)).sort((a, b) => a.distance.abs().cmp(b.distance.abs()));
}
