import { Decimal } from "../decimal";
import type { Edition, Rules, Tier, TierKey } from "../edition";
import { RegulationError } from "../error";
import { cellOfHundredths, hundredthsOf } from "../scoring/hundredths";
import { message } from "../message";
import { roundHalfUp, SCORE_PLACES } from "../scoring/rounding";

/**
 * The band of Art. 11 that a total lies in; lines are inclusive (Art. 6: 以上包含本数), but for one that a reading excludes
 * (10), and the total is rounded to two decimals before it is compared unless a reading compares it raw (12).
 *
 * @param total what decides the tier, 0 to 110 分 (see {@link tierDecider}); below 0 only where an item may be (reading 8)
 * @throws RegulationError when the total is below every line
 */
export function tierOf(edition: Edition, total: Decimal): TierKey {
  const tier = edition.tiers.find((candidate) => reaches(edition, candidate, total));
  if (tier !== undefined) return tier.key;
  throw new RegulationError(message("regulation.negativeTotal", { found: total.toFixed() }));
}

/** @returns whether the total lies on the line of the tier, where that is within, or above it. */
export function reaches({ choices }: Edition, { from, line }: Tier, total: Decimal): boolean {
  const compared = choices.roundBeforeTier === "rounded" ? roundHalfUp(total, SCORE_PLACES) : total;
  if (line === "none") return true;
  return line === "exclusive" ? compared.gt(from) : compared.gte(from);
}

/**
 * @returns the score that decides the tier (reading 11): the total, or the basic score where the bonus is not to lift a tier;
 * null while the total is 待定, since the platform is then 待定
 */
export function tierDecider(
  { choices }: Edition, { base, total }: { readonly base: Decimal | null; readonly total: Decimal | null },
): Decimal | null {
  return total !== null && choices.bonusInTier === "base" ? base : total;
}

/** @returns as {@link tierOf} with the default readings, for many totals, in whole hundredths of a point. */
export function tierFinder(rules: Rules): (hundredths: number) => TierKey {
  const lines = rules.tiers.map(({ key, from }) => ({ key, from: hundredthsOf(new Decimal(from)) }));
  return (hundredths) => {
    for (const { key, from } of lines) if (hundredths >= from) return key;
    throw new RegulationError(message("regulation.negativeTotal", { found: String(cellOfHundredths(hundredths)) }));
  };
}
