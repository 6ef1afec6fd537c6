import { Decimal } from "../decimal";
import type { Choices } from "../choices/choices";
import type { Edition, Item } from "../edition";
import type { CountFact, Facts, ItemKey, Supplement } from "../facts";
import { message } from "../message";
import { roundHalfUp, SCORE_PLACES } from "./rounding";
import type { ItemScore } from "./scorecard";
import { scoreItem } from "./score-item";
import { points } from "./wording";

const WAN_PER_YI = 10000;

type Scoring = (choices: Choices, item: Item, facts: Facts) => ItemScore;

/** The items whose sample may be empty (reading 9), and the fact that tells it. */
export const SAMPLE_OF: Readonly<Partial<Record<ItemKey, Supplement>>> = { quality: "sampledReports", feedback: "visitedEnterprises" };

/** The items of which a reading says by which fact they are scored. */
const BY_READING: Readonly<Partial<Record<ItemKey, Scoring>>> = {
  org: behindGate,
  staff: byStaffBasis,
  quality: bySample("sampledReports", "worstReports"),
  feedback: bySample("visitedEnterprises", "dissatisfied"),
  bonus: byInvestment,
};

/** What an item scores of which nothing was sampled (reading 9). */
const WITHOUT_SAMPLE: Readonly<Record<Choices["noSample"], (item: Item, facts: Facts, fact: CountFact) => ItemScore>> = {
  full: (item, facts, fact) => {
    const score = scoreItem(item, { ...facts, [fact]: 0 });
    return { ...score, warnings: [...score.warnings, message("regulation.warning.noSample", { item: nameOf(item) })] };
  },
  pending: (item, _facts, fact) => {
    const arithmetic = message("regulation.noSample.pending");
    return { item, score: null, arithmetic, missing: [fact], warnings: [withoutSample(item)] };
  },
  zero: (item) => {
    const score = new Decimal(0);
    return { item, score, arithmetic: message("regulation.noSample.zero", { score: points(score) }), missing: [], warnings: [withoutSample(item)] };
  },
};

/**
 * Scores one annex row by the readings taken (3, 4, 9, 13 and 20). With the defaults it is what {@link scoreItem} says, and
 * more where the sheets tell more: the technical staff beside the staff, and that nothing was sampled.
 *
 * @throws RegulationError when a fact cannot be, such as a negative count
 */
export function scoreAsChosen({ choices }: Edition, item: Item, facts: Facts): ItemScore {
  const score = (BY_READING[item.key] ?? byItself)(choices, item, facts);
  return score.score === null && choices.missingAsZero === "zero" ? asZero(score) : score;
}

function byItself(_choices: Choices, item: Item, facts: Facts): ItemScore {
  return scoreItem(item, facts);
}

/** @returns whether the platform is known to be unregistered, and that excludes it from tier, rank and reward. */
export function isVetoed({ choices }: Edition, facts: Facts): boolean {
  return choices.registrationGate === "veto" && facts.registered === false;
}

function behindGate({ registrationGate }: Choices, item: Item, facts: Facts): ItemScore {
  const score = scoreItem(item, facts);
  if (registrationGate === "item" || facts.registered !== false) return score;
  return { ...score, warnings: [message("regulation.warning.vetoed")] };
}

/** Reading 4: both numbers are shown, where both are known, and the chosen one is scored. */
function byStaffBasis({ staffBasis }: Choices, item: Item, facts: Facts): ItemScore {
  const technicians = facts.technicalStaff ?? null;
  if (staffBasis === "staff") {
    const score = scoreItem(item, facts);
    return technicians === null ? score : worded(score, "regulation.taken.besideTechnicians", { count: technicians });
  }
  if (technicians !== null) return worded(scoreItem(item, { ...facts, insuredStaff: technicians }), "regulation.taken.technicians");
  const arithmetic = message("regulation.missing", { facts: message("regulation.fact.technicalStaff") });
  return { item, score: null, arithmetic, missing: ["insuredStaff"], warnings: [] };
}

/** A decision that was recorded counts, whatever the sample is said to be. */
function bySample(sample: Supplement, fact: CountFact): Scoring {
  return ({ noSample }, item, facts) => {
    const nothingSampled = facts[sample] === 0 && (facts[fact] ?? 0) === 0;
    return nothingSampled ? WITHOUT_SAMPLE[noSample](item, facts, fact) : scoreItem(item, facts);
  };
}

/** Reading 13: rounded as it is shown, at two decimals of 亿元. */
function byInvestment({ roundInvestment }: Choices, item: Item, facts: Facts): ItemScore {
  const stated = facts.investmentWan;
  if (roundInvestment === "exact" || stated === null) return scoreItem(item, facts);
  const shown = roundHalfUp(stated.div(WAN_PER_YI), SCORE_PLACES);
  const rounded = shown.times(WAN_PER_YI);
  const score = scoreItem(item, { ...facts, investmentWan: rounded });
  if (rounded.eq(stated)) return score;
  return worded(score, "regulation.taken.roundedInvestment", { amount: stated.toFixed(), shown: shown.toFixed(SCORE_PLACES) });
}

/** Reading 20: the item itself is 0, so that missing a fact of which less is better gains nothing. */
function asZero(score: ItemScore): ItemScore {
  return worded({ ...score, score: new Decimal(0) }, "regulation.taken.missingAsZero");
}

function worded(score: ItemScore, key: string, values: Readonly<Record<string, string | number>> = {}): ItemScore {
  return { ...score, arithmetic: message(key, { ...values, arithmetic: score.arithmetic }) };
}

/** Whatever it scores, that nothing was sampled is told (reading 9). */
function withoutSample(item: Item): ReturnType<typeof message> {
  return message("regulation.warning.withoutSample", { item: nameOf(item) });
}

function nameOf({ key }: Item): ReturnType<typeof message> {
  return message(`regulation.item.${key}`);
}
