import type { Edition, Item } from "../../regulation/edition";
import type { Facts } from "../../regulation/facts";
import { message, type Message, type Say } from "../../regulation/message";
import type { ItemFacts } from "./item-saying";
import { methodWords } from "./method-words";
import { enumerated, jointOf, shown, spoken } from "./spoken";
import { WORDS } from "./words";

/** What the words about one item of one platform are made of. */
export interface ItemWords {
  readonly item: Item;
  readonly choices: Edition["choices"];
  /** Those on 年度评分汇总. */
  readonly shown: ItemFacts;
  /** As they were counted: of facts that are not on 年度评分汇总, the words are theirs. */
  readonly facts: Facts;
  readonly say: Say;
}

/** @returns the arithmetic of the item's score as an expression over the platform's places, said as the core says it */
export function arithmeticWords(words: ItemWords): string {
  const { item, choices, shown: { facts, sample } } = words;
  const known = `IF(ISNUMBER([${item.key}Score]),${takenAs(words, methodWords(item, choices, `[${facts[0] ?? ""}]`, words.say))},${WORDS.doubtful})`;
  const said = besideTechnicians(words, `IF(${blankIn(item, facts)},${asZero(words, missingWords(words))},${known})`);
  if (sample === null) return said;
  return `IF(${withoutSample(words)},${sampleWords(words)},${said})`;
}

/** @returns the condition that nothing was sampled for the item and nothing decided (reading 9) */
export function withoutSample({ shown: { facts, sample } }: Pick<ItemWords, "shown">): string {
  return `AND([${sample ?? ""}]=0,[${sample ?? ""}]<>"",N([${facts[0] ?? ""}])=0)`;
}

/** What is missing of the item: one fact, or those of its answers that nobody has given. */
export function missingWords({ item, shown: { facts }, say }: Pick<ItemWords, "item" | "shown" | "say">): string {
  const name = (fact: string): Message => message(`regulation.fact.${fact}`);
  const [first = ""] = facts.map(String);
  if (item.method.kind !== "checklist") return spoken(say(message("regulation.missing", { facts: name(first) })));
  const open = enumerated(facts.map((fact) => ({ when: `[${fact}]=""`, said: spoken(say(name(fact))) })), jointOf("regulation.enumeration", say));
  return spoken(say(message("regulation.missing", { facts: shown(open) })));
}

function blankIn({ method }: Item, facts: ItemFacts["facts"]): string {
  const [gate = ""] = facts.map(String);
  if (method.kind !== "checklist") return `[${gate}]=""`;
  return `OR([${gate}]="",AND([${gate}]<>${WORDS.no},COUNTA([checks])<${method.checks.length}))`;
}

function sampleWords(words: ItemWords): string {
  const { item, choices, say } = words;
  if (choices.noSample === "full") return methodWords(item, choices, "0", say);
  if (choices.noSample === "zero") return spoken(say(message("regulation.noSample.zero", { score: "0.00" })));
  return asZero(words, spoken(say(message("regulation.noSample.pending"))));
}

function asZero({ choices, say }: ItemWords, missing: string): string {
  if (choices.missingAsZero !== "zero") return missing;
  return spoken(say(message("regulation.taken.missingAsZero", { arithmetic: shown(missing) })));
}

/** Readings 4 and 13 say by what they took the item. */
function takenAs({ item, choices, shown: { facts }, say }: ItemWords, arithmetic: string): string {
  if (item.key === "staff" && choices.staffBasis === "technicians") return spoken(say(message("regulation.taken.technicians", { arithmetic: shown(arithmetic) })));
  if (item.key !== "bonus" || choices.roundInvestment === "exact") return arithmetic;
  const amount = `[${facts[0] ?? ""}]`;
  const values = { amount: shown(amount), shown: shown(`TEXT(ROUND(${amount},-2)/10000,"0.00")`), arithmetic: shown(arithmetic) };
  return `IF(ROUND(${amount},-2)=${amount}*1,${arithmetic},${spoken(say(message("regulation.taken.roundedInvestment", values)))})`;
}

function besideTechnicians({ item, choices, facts, say }: ItemWords, arithmetic: string): string {
  const technicians = facts.technicalStaff ?? null;
  if (item.key !== "staff" || choices.staffBasis !== "staff" || technicians === null) return arithmetic;
  return spoken(say(message("regulation.taken.besideTechnicians", { arithmetic: shown(arithmetic), count: technicians })));
}
