import type { Edition, Item } from "../../regulation/edition";
import { factsOf } from "../../regulation/edition";
import type { ItemKey } from "../../regulation/facts";
import { message, type Message, type Say } from "../../regulation/message";
import { withoutSample } from "./item-words";
import type { ItemFacts } from "./item-saying";
import { shown, spoken, twoPlaces } from "./spoken";
import { quoted, WORDS } from "./words";

/** Something that is said while a condition holds; both are expressions over the platform's places. */
export interface Said {
  readonly when: string;
  readonly said: string;
}

/** What the warnings about a platform are made of. */
export interface WarningWords {
  readonly edition: Edition;
  readonly shownOf: (item: Item) => ItemFacts;
  /** How many may be in a tier (21): the warning itself, where the tier follows from no formula. */
  readonly quota: "followed" | readonly Message[];
  readonly say: Say;
}

/** The items that are earned by work, of whichever method. */
const WORK: readonly ItemKey[] = ["diag", "adopt", "project", "enroll", "demo", "event"];

/** @returns what the regulation warns of, in the order in which the core does */
export function warningWords(words: WarningWords): Said[] {
  return [...words.edition.items.flatMap((item) => itemWarnings(item, words)), withoutWork(words), ...quotaWarnings(words)];
}

function itemWarnings(item: Item, { edition: { choices }, shownOf, say }: WarningWords): Said[] {
  const { method } = item;
  const facts = shownOf(item);
  if (method.kind === "checklist") {
    const key = choices.registrationGate === "veto" ? "vetoed" : "unregistered";
    return [{ when: `[${method.gate}]=${WORDS.no}`, said: spoken(say(message(`regulation.warning.${key}`))) }];
  }
  if (facts.sample !== null) {
    const key = choices.noSample === "full" ? "noSample" : "withoutSample";
    return [{ when: withoutSample({ shown: facts }), said: spoken(say(message(`regulation.warning.${key}`, { item: message(`regulation.item.${item.key}`) }))) }];
  }
  if (method.kind !== "steps" || choices.roundInvestment === "rounded") return [];
  return [shownAsReached(`[${method.fact}]`, method.steps.map(({ fromWan }) => fromWan), say)];
}

/** Lines are whole hundreds of 万元: an amount that is shown as one is rounded to it. */
function shownAsReached(amount: string, lines: readonly string[], say: Say): Said {
  const rounded = `ROUND(N(${amount}),-2)`;
  const values = { amount: shown(amount), shown: shown(twoPlaces(`${rounded}/10000`)), step: shown(`${rounded}/10000`) };
  return { when: `AND(N(${amount})<${rounded},ISNUMBER(MATCH(${rounded},{${lines.join(",")}},0)))`, said: spoken(say(message("regulation.warning.shownAsReached", values))) };
}

function withoutWork({ edition: { items }, say }: WarningWords): Said {
  const facts = items.filter(({ key }) => WORK.includes(key)).flatMap((item) => factsOf(item));
  const given = items.filter(({ method }) => method.kind === "deduction").map(({ key }) => `[${key}Score]`);
  const nothing = facts.flatMap((fact) => [`[${fact}]=0`, `[${fact}]<>""`]);
  const sum = `ROUND(SUM(${given.join(",")}),2)`;
  return {
    when: `IF(AND(${[...nothing, `COUNT(${given.join(",")})=${given.length}`].join(",")}),${sum}>0,FALSE)`,
    said: spoken(say(message("regulation.warning.withoutWork", { points: shown(twoPlaces(sum)) }))),
  };
}

function quotaWarnings({ edition, quota, say }: WarningWords): Said[] {
  if (quota !== "followed") return quota.map((warning) => ({ when: "TRUE", said: spoken(say(warning)) }));
  if (edition.choices.awardMode !== "quota") return [];
  const rewarded = edition.tiers.filter(({ weight }) => weight > 0);
  const weights = rewarded.reduce((sum, { weight }) => sum + weight, 0);
  const entrants = `(${rewarded.map(({ name }) => `COUNTIF([owns],${quoted(name)})`).join("+")})`;
  let above = 0;
  const places = rewarded.map(({ name, weight }) => {
    above += weight;
    return [quoted(name), `ROUNDUP(${entrants}*${above}/${weights},0)`] as const;
  });
  const values = { own: shown("[own]"), placed: shown("[tier]"), places: shown(places.reduceRight((rest, [name, count]) => `IF([own]=${name},${count},${rest})`, "0")) };
  return [{ when: "[own]<>[tier]", said: spoken(say(message("regulation.warning.quota", values))) }];
}
