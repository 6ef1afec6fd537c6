import type { Choices } from "../../regulation/choices/choices";
import type { Edition, Tier } from "../../regulation/edition";
import { Decimal } from "../../regulation/decimal";
import { alike, type Saying } from "./saying";
import { quoted, WORDS } from "./words";

/** What of an edition shows in the formulas of the reward. */
export type RewardRules = Pick<Edition, "tiers" | "reward">;

/** The tiers of all platforms. */
export const TIERS = "[firstTier]:[lastTier]";
/** Budgets have fen at most, which is six decimals of 万元: what lies beyond is the binary number's. */
const MONEY_PLACES = 6;

/** @returns the tier's cap in 万元, or its weight in "321", by the tier's word in [tier] */
export function byTierSaying(tiers: readonly Tier[], of: (tier: Tier) => string | number): Saying {
  const cases = tiers.filter((tier) => Number(of(tier)) !== 0).map((tier) => [quoted(tier.name), of(tier)] as const);
  const otherwise = `IF([tier]=${WORDS.pending},${WORDS.pending},0)`;
  return alike(`=${cases.reduceRight((rest, [name, value]) => `IF([tier]=${name},${value},${rest})`, otherwise)}`);
}

/** 3a + 2b + c over the tiers of all platforms. */
export function sharesSaying({ tiers }: RewardRules): Saying {
  return alike(`=${rewardedOf(tiers).map((tier) => `${tier.weight}*${headsIn(tier)}`).join("+")}`);
}

/** u = min(100, ⌊[budget] ÷ [shares]⌋): divided as whole numbers of the precision, so that nothing is rounded up. */
export function unitSaying({ reward }: RewardRules): Saying {
  const { unitCapWan: cap } = reward;
  return alike(whenBudgeted(`IF([shares]=0,${cap},MIN(${cap},${floored(reward, "[budget]", "[shares]")}))`));
}

/** [weight] units, never over [cap]. */
export const AWARD_OF_UNIT: Saying = alike(`=IF(COUNT([weight],[unit])=2,MIN([cap],ROUND([weight]*[unit],2)),${WORDS.pending})`);

/** The modes of reading 21 in which each tier has an award of its own instead of a share of one unit. */
export type ModeByTier = Exclude<Choices["awardMode"], "ratio321" | "quota">;

/** @returns what each rewarded tier's platforms get, from the highest tier down; the n-th of them is the place [award1], [award2], … */
export function tierAwardSayings({ tiers, reward }: RewardRules, mode: ModeByTier): Saying[] {
  const rewarded = rewardedOf(tiers);
  return rewarded.map((tier, index) => alike(whenBudgeted(BY_MODE[mode]({ tier, index, rewarded, reward }))));
}

/** @returns the award by the tier's word in [tier] */
export function awardByTierSaying(tiers: readonly Tier[]): Saying {
  const otherwise = `IF([tier]=${WORDS.pending},${WORDS.pending},0)`;
  const award = rewardedOf(tiers).reduceRight((rest, { name }, index) => `IF([tier]=${quoted(name)},[award${index + 1}],${rest})`, otherwise);
  return alike(whenBudgeted(award));
}

/** @returns the sum of the awards from [first] to [last]; of tiers that are 待定 it counts nothing, and waits where a known tier's award does */
export function paidSaying({ choices }: Pick<Edition, "choices">): Saying {
  const sum = "ROUND(SUM([first]:[last]),2)";
  if (choices.awardMode !== "capsOnly") return alike(whenBudgeted(sum));
  return alike(whenBudgeted(`IF(COUNTIF([first]:[last],${WORDS.pending})>COUNTIF(${TIERS},${WORDS.pending}),${WORDS.pending},${sum})`));
}

/** What is left of the budget, by the sum in [paid]. */
export function leftSaying({ choices }: Pick<Edition, "choices">): Saying {
  const left = `ROUND([budget]-[paid],${MONEY_PLACES})`;
  return alike(whenBudgeted(choices.awardMode === "capsOnly" ? `IF(ISNUMBER([paid]),${left},${WORDS.pending})` : left));
}

interface TierAt {
  readonly tier: Tier;
  readonly index: number;
  readonly rewarded: readonly Tier[];
  readonly reward: RewardRules["reward"];
}

const BY_MODE: Readonly<Record<ModeByTier, (at: TierAt) => string>> = {
  poolSplit: ({ tier, rewarded, reward }) => {
    const pools = rewarded.map((each) => `${each.weight}*(${headsIn(each)}>0)`).join("+");
    return sharedOut(tier, reward, `[budget]*${tier.weight}`, `((${pools})*${headsIn(tier)})`);
  },
  priority: ({ tier, index, rewarded, reward }) => sharedOut(tier, reward, leftFor(rewarded.slice(0, index)), headsIn(tier)),
  // A tier without platforms has nothing to wait for.
  capsOnly: ({ tier, rewarded }) => {
    const need = rewarded.map((each) => `${each.capWan}*${headsIn(each)}`).join("+");
    return `IF(${headsIn(tier)}=0,0,IF([budget]>=${need},${tier.capWan},${WORDS.pending}))`;
  },
};

/** Nothing for a tier without platforms; equal shares, up to the tier's cap, for those of one that has some. */
function sharedOut(tier: Tier, reward: RewardRules["reward"], amount: string, heads: string): string {
  return `IF(${headsIn(tier)}=0,0,MIN(${tier.capWan},${floored(reward, amount, heads)}))`;
}

/** @returns what the tiers above leave, if each of them had its cap */
export function leftFor(above: readonly Tier[]): string {
  if (above.length === 0) return "[budget]";
  const served = above.map((tier, index) => `OR(${headsIn(tier)}=0,[award${index + 1}]=${tier.capWan})`);
  const paid = above.map((tier, index) => `-[award${index + 1}]*${headsIn(tier)}`);
  return `IF(AND(${served.join(",")}),[budget]${paid.join("")},0)`;
}

function floored({ precisionWan }: RewardRules["reward"], amount: string, parts: string): string {
  const perWan = new Decimal(1).div(precisionWan).toFixed();
  return `INT(INT(ROUND(${amount}*${perWan},${MONEY_PLACES}))/${parts})/${perWan}`;
}

function whenBudgeted(amount: string): string {
  return `=IF(ISNUMBER([budget]),${amount},${WORDS.pending})`;
}

/** @returns how many platforms are in the tier */
export function headsIn({ name }: Tier): string {
  return `COUNTIF(${TIERS},${quoted(name)})`;
}

/** @returns the tiers that are rewarded, from the highest down */
export function rewardedOf(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.filter(({ weight }) => weight > 0);
}
