import type { Choices } from "../../regulation/choices/choices";
import type { Item } from "../../regulation/edition";
import { rules2021 } from "../../regulation/editions/2021/rules";
import type { FactKey, Supplement } from "../../regulation/facts";
import { itemNative } from "./item-native";
import { alike, type Saying } from "./saying";
import { WORDS } from "./words";

/** What of the readings taken shows in an item's formula. */
export type ItemReadings = Pick<Choices, "missingAsZero" | "noSample" | "roundInvestment">;

/** The facts that an item's formula refers to, each a place of that name. */
export interface ItemFacts {
  /** As the method has them, the gate first; where a reading takes another fact in its place (4), that one. */
  readonly facts: readonly (FactKey | Supplement)[];
  /** How many were sampled (9); null where no sheet tells it. */
  readonly sample: Supplement | null;
}

/**
 * @returns how the item's score follows from its facts. A blank fact is 待补, and never reaches a function, which would take it
 * for 0; what is no count is 待核 or Excel's own error, and never a score.
 */
export function itemSaying(item: Item, readings: ItemReadings, { facts, sample }: ItemFacts): Saying {
  const missing = readings.missingAsZero === "zero" ? "0" : WORDS.missing;
  const own = itemNative(item, readings, facts);
  const native = `IF(${blank(item, facts)},${missing},${own})`;
  if (!hasFunction(item, readings)) return alike(`=${sampled(item, readings, { facts, sample }, String(item.max), native)}`);
  const zhgz = `IF(${blank(item, facts)},${missing},${functionOf(item)}(${facts.map((fact) => `[${fact}]`).join(",")}))`;
  return {
    zhgz: `=${sampled(item, readings, { facts, sample }, `${functionOf(item)}(0)`, zhgz)}`,
    native: `=${sampled(item, readings, { facts, sample }, String(item.max), native)}`,
  };
}

/** The functions are on the published edition and the default readings: where an item differs, they would say something else. */
function hasFunction(item: Item, { roundInvestment }: ItemReadings): boolean {
  const published = rules2021.items.find(({ key }) => key === item.key);
  if (item.method.kind === "steps" && roundInvestment === "rounded") return false;
  return published?.max === item.max && JSON.stringify(published.method) === JSON.stringify(item.method);
}

function functionOf({ key }: Item): string {
  return `ZHGZ.${key.toUpperCase()}`;
}

/** A platform known to be unregistered has its 0 whatever else is missing. */
function blank({ method }: Item, facts: ItemFacts["facts"]): string {
  const [gate = "", ...checks] = facts;
  if (method.kind !== "checklist") return `[${gate}]=""`;
  return `OR([${gate}]="",AND([${gate}]<>${WORDS.no},COUNTA([${checks[0] ?? ""}]:[${checks[checks.length - 1] ?? ""}])<${checks.length}))`;
}

/** Reading 9: known to be without a sample, and without a recorded decision. */
function sampled(item: Item, { noSample, missingAsZero }: ItemReadings, { facts, sample }: ItemFacts, full: string, otherwise: string): string {
  if (sample === null) return otherwise;
  const open = missingAsZero === "zero" ? "0" : WORDS.missing;
  const score = { full, pending: open, zero: "0" }[noSample];
  return `IF(AND([${sample}]=0,[${sample}]<>"",N([${facts[0] ?? ""}])=0),${score},${otherwise})`;
}
