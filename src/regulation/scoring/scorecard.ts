import { Decimal } from "../decimal";
import { factsOf, type Edition, type Item, type TierKey } from "../edition";
import type { FactKey, Facts, ItemKey } from "../facts";
import { message, type Message } from "../message";
import { isVetoed, scoreAsChosen } from "./score-as-chosen";
import { points } from "./wording";
import { tierDecider, tierOf } from "../standing/tier";

/** One annex row scored: how many points, the arithmetic in words, and what is still missing. */
export interface ItemScore {
  readonly item: Item;
  /** 0 to `item.max`, or below 0 where reading 8 has no floor; at most two decimals; null is 待补. */
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
  /** Known to be unregistered, where that excludes from tier, rank and reward (reading 3): 不及格 whatever its total. */
  readonly vetoed: boolean;
  readonly warnings: readonly Message[];
}

/**
 * Scores one platform by the edition and the readings taken in it: facts in, eleven items with their arithmetic out. Art. 7:
 * 附加项得分计入考核得分; whether it may lift a tier is reading 11.
 *
 * @throws RegulationError when a fact cannot be, such as a negative count
 */
export function scorePlatform(edition: Edition, facts: Facts): Scorecard {
  const items = edition.items.map((item) => scoreAsChosen(edition, item, facts));
  const base = sum(items.filter(({ item }) => item.key !== "bonus"));
  const bonus = sum(items.filter(({ item }) => item.key === "bonus"));
  const total = sum(items);
  const vetoed = isVetoed(edition, facts);
  const decider = tierDecider(edition, { base, total });
  return {
    items,
    base,
    bonus,
    total,
    provisional: items.reduce((known, { score }) => known.plus(score ?? 0), new Decimal(0)),
    tier: vetoed ? lowest(edition) : decider === null ? null : tierOf(edition, decider),
    vetoed,
    warnings: [...items.flatMap(({ warnings }) => warnings), ...withoutWork(items, facts)],
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

function lowest({ tiers }: Edition): TierKey {
  return tiers[tiers.length - 1]?.key ?? "failed";
}

/** The items that are earned by work, of whichever method. */
const WORK: readonly ItemKey[] = ["diag", "adopt", "project", "enroll", "demo", "event"];

/** A platform that did nothing still has the points of the two items that only deduct: 15 in the 2021 edition. */
function withoutWork(items: readonly ItemScore[], facts: Facts): readonly Message[] {
  const didWork = items.some(({ item }) => WORK.includes(item.key) && factsOf(item).some((fact) => facts[fact] !== 0));
  const given = sum(items.filter(({ item: { method } }) => method.kind === "deduction"));
  if (didWork || given === null || given.lte(0)) return [];
  return [message("regulation.warning.withoutWork", { points: points(given) })];
}
