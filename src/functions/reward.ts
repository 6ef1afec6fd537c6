import { awardScale } from "../regulation/award/award-scale";
import type { Decimal } from "../regulation/decimal";
import { TIER_KEYS, type TierKey } from "../regulation/edition";
import { rules2021 } from "../regulation/editions/2021/rules";
import { PER_POINT } from "../regulation/scoring/hundredths";
import { message } from "../regulation/message";
import { tierFinder } from "../regulation/standing/tier";
import { amountArgument } from "./arguments/amount-argument";
import { rowsOf, shapedLike, singleCell } from "./arguments/cells";
import { PENDING } from "./arguments/marks";
import { BLANK_TOTAL, HIGHEST_TOTAL, PENDING_TOTAL } from "./arguments/total-argument";
import { readTotals } from "./arguments/total-range";

const findTier = tierFinder(rules2021);

/**
 * Allocates a year's budget over platforms by their totals (Art. 9 to 11): 3, 2 and 1 shares for 优秀, 先进 and 良好, at most
 * 300, 200 and 100万元.
 * @customfunction REWARD
 * @param totals Total scores of all platforms, 0 to 110.
 * @param budget The year's budget in 万元; a number, or text with its own unit such as "1500万元".
 * @returns Awards in 万元, in the same shape; "" for a blank cell or without a budget, 待定 where the total is.
 */
export function reward(totals: unknown[][], budget: unknown): unknown[][] {
  const rows = rowsOf(totals);
  const hundredths = readTotals(rows, message("functions.argument.total"));
  const name = message("functions.argument.budget");
  const budgetWan = amountArgument(singleCell(budget, name), "wan", name);
  if (budgetWan === null) return rows.map((cells) => cells.map(() => ""));
  const awards = awardsByTotal(hundredths, budgetWan);
  return shapedLike(rows, (index) => {
    const total = hundredths[index] ?? BLANK_TOTAL;
    if (total >= 0) return awards[total];
    return total === PENDING_TOTAL ? PENDING : "";
  });
}

/** @returns the award as a cell's number, in 万元, by the total in hundredths: there are far fewer totals than platforms. */
function awardsByTotal(hundredths: Float64Array, budgetWan: Decimal): Float64Array {
  const platforms = new Uint32Array(HIGHEST_TOTAL * PER_POINT + 1);
  for (const total of hundredths) if (total >= 0) platforms[total] = (platforms[total] ?? 0) + 1;
  const counts = new Map<TierKey, number>();
  platforms.forEach((count, total) => counts.set(findTier(total), (counts.get(findTier(total)) ?? 0) + count));
  const { byTier } = awardScale(rules2021, counts, budgetWan);
  const cells = new Map(TIER_KEYS.map((key) => [key, byTier[key].toNumber()]));
  return Float64Array.from(platforms, (_, total) => cells.get(findTier(total)) ?? 0);
}
