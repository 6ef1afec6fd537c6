import type { Decimal } from "./decimal";
import type { Item } from "./edition";
import type { TierKey } from "./edition";
import type { FactKey } from "./facts";
import type { Message } from "./message";

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
