import type { Decimal } from "../regulation/decimal";
import { TIER_KEYS, type TierKey } from "../regulation/edition";
import { rules2021 } from "../regulation/editions/2021/rules";
import { message } from "../regulation/message";
import { awardScale } from "../regulation/reward";
import { tierFinder } from "../regulation/tier";
import { amountArgument } from "./arguments/amount-argument";
import { rowsOf, singleCell } from "./arguments/cells";
import { PENDING } from "./arguments/marks";
import { PENDING_TOTAL } from "./arguments/total-argument";
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
  const tiers = hundredths.map((total) => (total < 0 ? null : findTier(total)));
  const awards = awardCells(tiers, budgetWan);
  let next = 0;
  return rows.map((cells) =>
    cells.map(() => {
      const index = next++;
      const tier = tiers[index] ?? null;
      if (tier !== null) return awards[tier];
      return hundredths[index] === PENDING_TOTAL ? PENDING : "";
    }),
  );
}

/** @returns the award of each tier as a cell's number, in 万元. */
function awardCells(tiers: readonly (TierKey | null)[], budgetWan: Decimal): Readonly<Record<TierKey, number>> {
  const counts = new Map(TIER_KEYS.map((key) => [key, 0]));
  for (const tier of tiers) if (tier !== null) counts.set(tier, (counts.get(tier) ?? 0) + 1);
  const { byTier } = awardScale(rules2021, counts, budgetWan);
  const cells = TIER_KEYS.map((key) => [key, byTier[key].toNumber()] as const);
  return Object.fromEntries(cells) as Record<TierKey, number>;
}
