import { Decimal } from "./decimal";
import type { Rules, TierKey } from "./edition";
import { RegulationError } from "./error";
import { cellOfHundredths, hundredthsOf } from "./hundredths";
import { message } from "./message";

/**
 * The band of Art. 11 that a total lies in; lines are inclusive (Art. 6: 以上包含本数; readings 10, 11), and the total is
 * rounded to two decimals before it is compared (reading 12).
 *
 * @param total 0 to 110 分
 * @throws RegulationError when the total is below 0
 */
export function tierOf(rules: Rules, total: Decimal): TierKey {
  return tierFinder(rules)(hundredthsOf(total));
}

/** @returns as {@link tierOf}, for many totals, in whole hundredths of a point. */
export function tierFinder(rules: Rules): (hundredths: number) => TierKey {
  const lines = rules.tiers.map(({ key, from }) => ({ key, from: hundredthsOf(new Decimal(from)) }));
  return (hundredths) => {
    for (const { key, from } of lines) if (hundredths >= from) return key;
    throw new RegulationError(message("regulation.negativeTotal", { found: String(cellOfHundredths(hundredths)) }));
  };
}
