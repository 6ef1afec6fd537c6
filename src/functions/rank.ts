import { message } from "../regulation/message";
import { ranksByTotal } from "../regulation/standing/ranking";
import { rowsOf, shapedLike } from "./arguments/cells";
import { PENDING } from "./arguments/marks";
import { BLANK_TOTAL, PENDING_TOTAL } from "./arguments/total-argument";
import { readTotals } from "./arguments/total-range";

/**
 * Ranks totals, the highest first; equal ones share a rank and the next is left out: 1, 2, 2, 4 (Art. 10).
 * @customfunction RANK
 * @param totals Total scores, 0 to 110; compared at two decimals.
 * @returns Ranks in the same shape; "" for a blank cell, 待定 where the total is.
 */
export function rank(totals: unknown[][]): unknown[][] {
  const rows = rowsOf(totals);
  const hundredths = readTotals(rows, message("functions.argument.total"));
  const ranks = ranksByTotal(hundredths);
  return shapedLike(rows, (index) => {
    const total = hundredths[index] ?? BLANK_TOTAL;
    if (total >= 0) return ranks.get(total);
    return total === PENDING_TOTAL ? PENDING : "";
  });
}
