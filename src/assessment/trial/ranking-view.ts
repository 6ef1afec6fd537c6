import { message, type Message } from "../../regulation/message";
import { inRankOrder } from "../../report/result";
import { outcomeView, type OutcomeView } from "./changes";
import type { Trial } from "./trial";

/** A platform in the ranking. */
export interface RankedView extends OutcomeView {
  readonly name: string;
  readonly company: string | null;
  /** The known points of a platform that is 待定. */
  readonly provisional: string;
  /** The items that wait for a fact. */
  readonly missing: readonly Message[];
}

/** @returns the platforms by rank, 待定 ones last */
export function rankingView({ result }: Trial): readonly RankedView[] {
  return inRankOrder(result.platforms).map(({ name, company, scorecard, rank, awardWan }) => ({
    name,
    company,
    provisional: scorecard.provisional.toFixed(2),
    missing: scorecard.items.filter(({ score }) => score === null).map(({ item }) => message(`regulation.item.${item.key}`)),
    ...outcomeView(result, { total: scorecard.total, tier: scorecard.tier, rank, awardWan }),
  }));
}
