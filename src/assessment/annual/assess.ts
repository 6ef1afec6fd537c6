import type { PlatformFacts } from "../../ledger/platform";
import type { Decimal } from "../../regulation/decimal";
import type { Edition } from "../../regulation/edition";
import { standings } from "../../regulation/standing/standings";
import { outsideValidity } from "../../regulation/validity";
import type { AnnualResult } from "../../report/result";
import type { Cycle } from "../ports";

/**
 * Scores, ranks and rewards the platforms. One with a missing fact is 待定: it has no rank and no award, and the others are
 * ranked and rewarded among themselves.
 *
 * @param edition as the choices read it (applyChoices)
 * @param budgetWan the year's budget in 万元; null leaves the reward open
 */
export function assess(
  edition: Edition, platforms: readonly PlatformFacts[], budgetWan: Decimal | null, cycle: Cycle | null,
): AnnualResult {
  const { scorecards, ranks, allocation } = standings(edition, platforms.map(({ facts }) => facts), budgetWan);
  return {
    edition,
    cycle,
    validity: cycle === null ? null : outsideValidity(edition, cycle),
    platforms: platforms.flatMap(({ name, company, facts }, index) => {
      const scorecard = scorecards[index];
      if (scorecard === undefined) return [];
      return [{ name, company, facts, scorecard, rank: ranks[index] ?? null, awardWan: allocation?.awardsWan[index] ?? null }];
    }),
    allocation,
  };
}
