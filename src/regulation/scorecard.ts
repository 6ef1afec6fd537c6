import { Decimal } from "./decimal";
import type { Item, Rules, TierKey } from "./edition";
import type { FactKey, Facts } from "./facts";
import { message, type Message } from "./message";
import { scoreItem } from "./scoring/score-item";
import { points } from "./scoring/wording";
import { tierOf } from "./tier";

/** One annex row scored: how many points, the arithmetic in words, and what is still missing. */
export interface ItemScore {
  readonly item: Item;
  /** 0 to `item.max`, at most two decimals; null is 待补. */
  readonly score: Decimal | null;
  /** "99 家 ÷ 100 家 × 30 分 = 29.70 分", or what is missing. */
  readonly arithmetic: Message;
  readonly missing: readonly FactKey[];
  readonly warnings: readonly Message[];
}

/** One platform scored: eleven items, and their sums; a sum over a missing item is null (待定). */
export interface Scorecard {
  /** In the annex's order. */
  readonly items: readonly ItemScore[];
  readonly base: Decimal | null;
  readonly bonus: Decimal | null;
  readonly total: Decimal | null;
  /** The sum of what is known; equals `total` when nothing is missing. */
  readonly provisional: Decimal;
  readonly tier: TierKey | null;
  readonly warnings: readonly Message[];
}

/**
 * Scores one platform by the edition: facts in, eleven items with their arithmetic out. Art. 7: 附加项得分计入考核得分.
 *
 * @throws RegulationError when a fact cannot be, such as a negative count
 */
export function scorePlatform(rules: Rules, facts: Facts): Scorecard {
  const items = rules.items.map((item) => scoreItem(item, facts));
  const base = sum(items.filter(({ item }) => item.key !== "bonus"));
  const bonus = sum(items.filter(({ item }) => item.key === "bonus"));
  const total = sum(items);
  return {
    items,
    base,
    bonus,
    total,
    provisional: items.reduce((known, { score }) => known.plus(score ?? 0), new Decimal(0)),
    tier: total === null ? null : tierOf(rules, total),
    warnings: [...items.flatMap(({ warnings }) => warnings), ...withoutWork(items)],
  };
}

function sum(items: readonly ItemScore[]): Decimal | null {
  let total = new Decimal(0);
  for (const { score } of items) {
    if (score === null) return null;
    total = total.plus(score);
  }
  return total;
}

/** A platform that did nothing still has the points of the two items that only deduct: 15 in the 2021 edition. */
function withoutWork(items: readonly ItemScore[]): readonly Message[] {
  const work = items.filter(({ item: { method } }) => method.kind === "proportion" || method.kind === "perUnit");
  const given = sum(items.filter(({ item: { method } }) => method.kind === "deduction"));
  if (given === null || given.eq(0) || work.some(({ score }) => score?.eq(0) !== true)) return [];
  return [message("regulation.warning.withoutWork", { points: points(given) })];
}
