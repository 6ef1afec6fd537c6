import { factName } from "../regulation/scoring/wording";
import { amountArgument, unitArgument } from "./arguments/amount-argument";
import { singleCell } from "./arguments/cells";
import { cellOfScore, scored } from "./item-score";

/**
 * Bonus points, out of 10 (annex, 附加考核 1; Art. 7): 2, 4, 6, 8, 10 from 1, 5, 10, 50, 100亿元 of new investment on.
 * @customfunction BONUS
 * @param investment New investment of the cycle; a number, or text with its own unit such as "1.2亿".
 * @param [unit] 元, 万元 (default) or 亿元.
 * @returns 0, 2, 4, 6, 8 or 10; "" when blank.
 */
export function bonus(investment: unknown, unit?: unknown): unknown {
  const name = factName("investmentWan");
  const investmentWan = amountArgument(singleCell(investment, name), unitArgument(unit), name);
  return cellOfScore(scored("bonus", { investmentWan }));
}
