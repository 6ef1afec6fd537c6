import type { Decimal } from "./decimal";
import type { Edition, TierKey } from "./edition";
import { RegulationError } from "./error";
import { message } from "./message";
import { roundHalfUp, SCORE_PLACES } from "./rounding";

/**
 * The band of Art. 11 that a total lies in; lines are inclusive (Art. 6: 以上包含本数; readings 10, 11), and the total is
 * rounded to two decimals before it is compared (reading 12).
 *
 * @param total 0 to 110 分
 * @throws RegulationError when the total is below 0
 */
export function tierOf(edition: Edition, total: Decimal): TierKey {
  const score = roundHalfUp(total, SCORE_PLACES);
  const tier = edition.tiers.find(({ from }) => score.gte(from));
  if (tier === undefined) throw new RegulationError(message("regulation.negativeTotal", { found: total.toFixed() }));
  return tier.key;
}
