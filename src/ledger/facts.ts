import { FACT_KEYS, type FactKey, type Facts } from "../regulation/facts";
import type { Decimal } from "../regulation/decimal";
import { message, type Message } from "../regulation/message";

/** What a column can state of a platform: its facts, and what only some readings ask for (readings 1 and 4). */
export type StatedKey = FactKey | "manager" | "technicalStaff";

export type FactValue = boolean | number | Decimal;

/** @returns the facts of which those in `known` are stated; all others are 待补. */
export function factsOf(known: ReadonlyMap<StatedKey, FactValue>): Facts {
  const facts = Object.fromEntries(FACT_KEYS.map((fact) => [fact, known.get(fact) ?? null])) as unknown as Facts;
  const technicalStaff = known.get("technicalStaff");
  return typeof technicalStaff === "number" ? { ...facts, technicalStaff } : facts;
}

/** @returns whether two statements of one fact say the same; 待补 (null or undefined) equals only itself. */
export function sameFact(one: FactValue | null | undefined, other: FactValue | null | undefined): boolean {
  if (typeof one === "object" && one !== null && typeof other === "object" && other !== null) return one.eq(other);
  return (one ?? null) === (other ?? null);
}

/** @returns the fact's name as people say it. */
export function factName(fact: StatedKey): Message {
  return message(`ledger.fact.${fact}`);
}
