import { rules2021 } from "../regulation/editions/2021/rules";
import { message } from "../regulation/message";
import { tierFinder } from "../regulation/standing/tier";
import { singleCell } from "./arguments/cells";
import { PENDING } from "./arguments/marks";
import { BLANK_TOTAL, PENDING_TOTAL, totalArgument } from "./arguments/total-argument";

const findTier = tierFinder(rules2021);

/**
 * The tier of a total (Art. 11): 优秀 from 90, 先进 from 80, 良好 from 70, 合格 from 60, else 不及格.
 * @customfunction TIER
 * @param total Total score, 0 to 110; compared at two decimals.
 * @returns The tier's name; "" when blank, 待定 while the total is.
 */
export function tier(total: unknown): unknown {
  const name = message("functions.argument.total");
  const hundredths = totalArgument(singleCell(total, name), name);
  if (hundredths === BLANK_TOTAL) return "";
  if (hundredths === PENDING_TOTAL) return PENDING;
  const key = findTier(hundredths);
  return rules2021.tiers.find((candidate) => candidate.key === key)?.name ?? "";
}
