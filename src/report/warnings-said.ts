import type { Item } from "../regulation/edition";
import type { Say } from "../regulation/message";
import type { ItemFacts } from "./formulas/item-saying";
import { factsShown } from "./formulas/scores-layout";
import { warningWords, type Said } from "./formulas/warning-words";
import type { AnnualResult, AssessedPlatform } from "./result";
import { isTierLive } from "./scores/scores-cells";

/** @returns what the regulation warns of, each with its condition over the platform's line */
export function warningsSaid(result: AnnualResult, platform: AssessedPlatform, say: Say): Said[] {
  const quota = isTierLive(result) ? "followed" : platform.scorecard.warnings.filter(({ key }) => key === "regulation.warning.quota");
  return warningWords({ edition: result.edition, shownOf: shownOf(result), quota, say });
}

/** @returns a function that tells by which facts an item is scored on 年度评分汇总 */
export function shownOf({ edition, platforms }: AnnualResult): (item: Item) => ItemFacts {
  const facts = platforms.map((platform) => platform.facts);
  return (item) => factsShown(edition, item, facts);
}
