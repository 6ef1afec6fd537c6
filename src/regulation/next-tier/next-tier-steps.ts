import { Decimal } from "../decimal";
import type { Edition, Item, Tier } from "../edition";
import type { Facts } from "../facts";
import { PER_POINT } from "../scoring/hundredths";
import { scorePlatform, type Scorecard } from "../scoring/scorecard";
import { reaches, tierDecider } from "../standing/tier";
import { fewestUnits } from "./fewest-units";
import { raisesOf, type Raise } from "./raises";

/** So many units more of one item gain so many points. */
export interface ItemStep {
  readonly item: Item;
  /** 1 or more; of what, the item's unit says. */
  readonly units: number;
  readonly gain: Decimal;
}

/** 距优秀还差…: the way to the next tier line. */
export interface NextTier {
  readonly tier: Tier;
  /** From what decides the tier up to the line, in points; 0 where the line itself is not enough (reading 10). */
  readonly gap: Decimal;
  /** The fewest units that reach the tier, in the annex's order; null when all the work that is left would not. */
  readonly steps: readonly ItemStep[] | null;
  /** For each item that can still gain, the fewest units that gain anything. */
  readonly each: readonly ItemStep[];
  /** The least further investment that alone reaches the tier, in 万元; null when no step does, or the bonus cannot (reading 11). */
  readonly investmentWan: Decimal | null;
}

/**
 * The cheapest steps to the next tier. Cost is the number of units of work, one 家, 项, 场, 人 or requirement each, all weighing
 * the same: how hard one is to get, people know. Deductions are not undone; investment stands beside, by itself.
 *
 * @returns null for a platform in the highest tier, one that is 待定, and one that is vetoed
 * @throws RegulationError when a fact cannot be
 */
export function nextTierSteps(edition: Edition, facts: Facts): NextTier | null {
  const card = scorePlatform(edition, facts);
  const decider = tierDecider(edition, card);
  if (decider === null || card.vetoed) return null;
  const tier = [...edition.tiers].reverse().find((candidate) => !reaches(edition, candidate, decider));
  if (tier === undefined) return null;
  const raises = raisesOf(edition, facts);
  const steps = fewestUnits(raises, (gain) => reaches(edition, tier, decider.plus(points(gain))));
  return {
    tier,
    gap: new Decimal(tier.from).minus(decider),
    steps: steps?.map(({ raise, units }) => step(raise, units)) ?? null,
    each: raises.flatMap((raise) => firstStep(raise)),
    investmentWan: investmentNeeded(edition, facts, card, tier),
  };
}

function firstStep(raise: Raise): ItemStep[] {
  const units = raise.gains.findIndex((gain) => gain > 0);
  return units < 0 ? [] : [step(raise, units)];
}

function step({ item, gains }: Raise, units: number): ItemStep {
  return { item, units, gain: points(gains[units] ?? 0) };
}

function points(hundredths: number): Decimal {
  return new Decimal(hundredths).div(PER_POINT);
}

function investmentNeeded(edition: Edition, facts: Facts, { bonus, total }: Scorecard, tier: Tier): Decimal | null {
  const stated = facts.investmentWan ?? new Decimal(0);
  if (bonus === null || total === null || edition.choices.bonusInTier === "base") return null;
  const steps = edition.items.flatMap(({ method }) => (method.kind === "steps" ? method.steps : []));
  const enough = steps.find((each) => stated.lt(each.fromWan) && reaches(edition, tier, total.minus(bonus).plus(each.points)));
  return enough === undefined ? null : new Decimal(enough.fromWan).minus(stated);
}
