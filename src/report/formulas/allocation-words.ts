import type { Choices } from "../../regulation/choices/choices";
import type { Edition, Tier } from "../../regulation/edition";
import { message, type Say } from "../../regulation/message";
import { headsIn, leftFor, rewardedOf, TIERS, type RewardRules } from "./reward-saying";
import { enumerated, jointOf, shown, spoken, twoPlaces } from "./spoken";
import { quoted, WORDS } from "./words";

/** What the words about the allocation are made of. */
interface AllocationWords extends RewardRules {
  readonly say: Say;
}

type Values = Readonly<Record<string, string | number>>;

const BUDGET = shown("[budget]");
const MONEY_PLACES = 6;

/** @returns how the amounts came about, as an expression over the places of 奖励分配; without a budget, what is missing */
export function allocationWords(edition: Edition, say: Say): string {
  const { tiers, reward, choices } = edition;
  const rewarded = rewardedOf(tiers);
  const nobody = say(message("regulation.reward.nobody"));
  // Where a tier is an error, so is the sentence: it is not that nobody is rewarded.
  const all = `SUMPRODUCT(${rewarded.map(({ name }) => `(${TIERS}=${quoted(name)})`).join("+")})`;
  const sentence = `IF(${all}=0,${spoken(nobody)},${BY_MODE[choices.awardMode]({ tiers, reward, say })})`;
  const pending = `COUNTIF(${TIERS},${WORDS.pending})`;
  const provisional = spoken(say(message("regulation.reward.provisional", { sentence: shown(sentence), pending: shown(pending) })));
  const said = (arithmetic: string): string => spoken(say(message("report.allocation", { arithmetic: shown(arithmetic) })));
  return `IF([budget]="",${spoken(say(message("report.budgetMissing")))},${said(`IF(${pending}=0,${sentence},${provisional})`)})`;
}

/** @returns what it would take to pay every cap, beside the budget; nothing without one */
export function needWords({ tiers }: RewardRules, say: Say): string {
  const values = { need: shown(twoPlaces(needAtCap(tiers))), budget: shown(twoPlaces("[budget]")) };
  return `IF([budget]="","",${spoken(say(message("report.needAtCap", values)))})`;
}

const BY_MODE: Readonly<Record<Choices["awardMode"], (words: AllocationWords) => string>> = {
  ratio321: ratioWords, quota: ratioWords, poolSplit: poolWords, priority: priorityWords, capsOnly: capsWords,
};

function ratioWords({ tiers, reward, say }: AllocationWords): string {
  const terms = rewardedOf(tiers).map((tier) => `${tier.weight}×${shown(headsIn(tier))}`).join(" + ");
  const { unitCapWan: cap, precisionWan: precision } = reward;
  const values = { budget: BUDGET, terms, shares: shown("[shares]"), unit: shown(twoPlaces("[unit]")), cap, precision };
  const words = (key: string): string => spoken(say(message(`regulation.reward.${key}`, values)));
  return `IF([unit]=${cap},${words("atCap")},${words("shared")})`;
}

function poolWords({ tiers, reward, say }: AllocationWords): string {
  const rewarded = rewardedOf(tiers);
  const weights = `(${rewarded.map((tier) => `${tier.weight}*(${headsIn(tier)}>0)`).join("+")})`;
  const parts = partsOf(rewarded, say, (tier, award) => {
    const values = { tier: tier.name, budget: BUDGET, weight: tier.weight, weights: shown(weights), count: shown(headsIn(tier)), precision: reward.precisionWan, award: shown(twoPlaces(award)) };
    const words = (key: string): string => spoken(say(message(`regulation.reward.${key}`, values)));
    return `IF(${award}=${tier.capWan},${words("poolAtCap")},${words("pool")})`;
  });
  const sentence = spoken(say(message("regulation.reward.poolSplit", { budget: BUDGET, parts: shown(parts) })));
  return [sentence, ...inversions(rewarded, say)].join("&");
}

/** Of two tiers with platforms and none between them, the lower one is paid more. */
function inversions(rewarded: readonly Tier[], say: Say): string[] {
  return rewarded.flatMap((lower, index) =>
    rewarded.slice(0, index).reverse().map((higher, back) => {
      const between = rewarded.slice(index - back, index).map((tier) => `${headsIn(tier)}=0`);
      const when = [`${headsIn(lower)}>0`, `${headsIn(higher)}>0`, ...between, `[award${index + 1}]>[award${index - back}]`].join(",");
      const note = say(message("regulation.reward.poolInverted", { sentence: "", lower: lower.name, higher: higher.name }));
      return `IF(AND(${when}),${spoken(note)},"")`;
    }),
  );
}

function priorityWords({ tiers, reward, say }: AllocationWords): string {
  const rewarded = rewardedOf(tiers);
  const parts = partsOf(rewarded, say, (tier, award, index) => {
    const left = `ROUND(${leftFor(rewarded.slice(0, index))},${MONEY_PLACES})`;
    const values: Values = { tier: tier.name, count: shown(headsIn(tier)), award: shown(twoPlaces(award)), left: shown(left), precision: reward.precisionWan };
    const words = (key: string): string => spoken(say(message(`regulation.reward.${key}`, values)));
    return `IF(${award}=${tier.capWan},${words("served")},${words("servedInPart")})`;
  });
  return spoken(say(message("regulation.reward.priority", { budget: BUDGET, parts: shown(parts) })));
}

function capsWords({ tiers, say }: AllocationWords): string {
  const need = needAtCap(tiers);
  const values = { need: shown(need), budget: BUDGET, short: shown(`ROUND(${need}-[budget],${MONEY_PLACES})`) };
  const words = (key: string): string => spoken(say(message(`regulation.reward.${key}`, values)));
  return `IF([budget]>=${need},${words("capsOnly")},${words("capsTooHigh")})`;
}

function needAtCap(tiers: readonly Tier[]): string {
  return `(${rewardedOf(tiers).map((tier) => `${tier.capWan}*${headsIn(tier)}`).join("+")})`;
}

function partsOf(rewarded: readonly Tier[], say: Say, said: (tier: Tier, award: string, index: number) => string): string {
  return enumerated(rewarded.map((tier, index) => ({ when: `${headsIn(tier)}>0`, said: said(tier, `[award${index + 1}]`, index) })), jointOf("regulation.reward.parts", say));
}
