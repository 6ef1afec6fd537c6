import type { Decimal } from "../decimal";
import type { Item } from "../edition";
import type { FactKey } from "../facts";
import { message, type Message } from "../message";
import { SCORE_PLACES } from "./rounding";

/** @returns what the item's fact counts (家, 项, 人 …), in the reader's language. */
export function unitOf(item: Item): Message {
  return message(`regulation.unit.${item.key}`);
}

/** @returns the fact's name, in the reader's language. */
export function factName(fact: FactKey): Message {
  return message(`regulation.fact.${fact}`);
}

/** @returns points as they are shown: two decimals, "29.70". */
export function points(score: Decimal): string {
  return score.toFixed(SCORE_PLACES);
}

/** @returns the entries as one enumeration: "班子成员分管、任务落实到人". */
export function enumeration(entries: readonly Message[]): Message {
  const [head, ...tail] = entries;
  if (head === undefined) return message("regulation.none");
  return tail.length === 0 ? head : message("regulation.enumeration", { head, tail: enumeration(tail) });
}
