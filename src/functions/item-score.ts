import type { Item } from "../regulation/edition";
import { rules2021 } from "../regulation/editions/2021/rules";
import type { CountFact, Facts, ItemKey } from "../regulation/facts";
import type { ItemScore } from "../regulation/scoring/scorecard";
import { scoreItem } from "../regulation/scoring/score-item";
import { NOTHING_STATED } from "../regulation/scoring/score-table";
import { factName } from "../regulation/scoring/wording";
import { singleCell } from "./arguments/cells";
import { countArgument } from "./arguments/count-argument";

/** @returns the annex row of that key. */
export function itemOf(key: ItemKey): Item {
  const item = rules2021.items.find((candidate) => candidate.key === key);
  if (item === undefined) throw new Error(`The edition has no item ${key}.`);
  return item;
}

/** @returns the item scored from these facts alone. */
export function scored(key: ItemKey, facts: Partial<Facts>): ItemScore {
  return scoreItem(itemOf(key), { ...NOTHING_STATED, ...facts });
}

/** @returns the score as a cell's number, the nearest to the exact decimal; "" while a fact is missing. */
export function cellOfScore({ score }: ItemScore): number | "" {
  return score === null ? "" : score.toNumber();
}

/** @returns the item's score for the count in the argument's cell; "" when it is blank. */
export function countScore(key: ItemKey, fact: CountFact, argument: unknown): number | "" {
  const name = factName(fact);
  return cellOfScore(scored(key, { [fact]: countArgument(singleCell(argument, name), name) }));
}
