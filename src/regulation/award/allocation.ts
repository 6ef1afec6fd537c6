import type { Decimal } from "../decimal";
import type { Message } from "../message";

/** What a budget pays under Art. 9–11, all in 万元. */
export interface Allocation {
  readonly budgetWan: Decimal;
  /** u of 3u / 2u / u; null where the awards are not made from one unit (reading 21). */
  readonly unitWan: Decimal | null;
  /** In the order of the platforms handed in; null where the tier is 待定 or a person must decide. */
  readonly awardsWan: readonly (Decimal | null)[];
  /** null, like what is left, where a person must decide what a platform of a known tier is paid; a tier that is 待定 counts nothing. */
  readonly paidWan: Decimal | null;
  readonly leftWan: Decimal | null;
  /** What it would take to pay every cap in full. */
  readonly needAtCapWan: Decimal;
  readonly arithmetic: Message;
}
