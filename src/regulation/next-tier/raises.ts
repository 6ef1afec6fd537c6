import type { Edition, Item } from "../edition";
import type { CountFact, Facts } from "../facts";
import { hundredthsOf, PER_POINT } from "../scoring/hundredths";
import type { MethodOf } from "../scoring/points";
import { scoreAsChosen } from "../scoring/score-as-chosen";

/** What further work on one item would gain. */
export interface Raise {
  readonly item: Item;
  /** By units more, from 0: the points gained, in hundredths; rising, up to the full points. */
  readonly gains: readonly number[];
}

type FactsWith = (units: number) => Facts;

/**
 * Every item that more work raises. One unit is one 家, 项, 场 or 人 more, or one requirement of 组织机构 1 met. Deductions cannot
 * be undone, and investment is not counted in units: both are left out.
 */
export function raisesOf(edition: Edition, facts: Facts): readonly Raise[] {
  return edition.items.flatMap((item): Raise[] => {
    const { method } = item;
    if (method.kind === "deduction" || method.kind === "steps") return [];
    const factsWith = method.kind === "checklist" ? requirementsMet(method, facts) : countRaised(edition, method.fact, facts);
    return [{ item, gains: gainsOf(edition, item, factsWith) }];
  });
}

function gainsOf(edition: Edition, item: Item, factsWith: FactsWith): readonly number[] {
  const pointsWith = (units: number): number => {
    const { score } = scoreAsChosen(edition, item, factsWith(units));
    return score === null ? 0 : hundredthsOf(score);
  };
  const before = pointsWith(0);
  const full = item.max * PER_POINT - before;
  const gains = [0];
  while ((gains[gains.length - 1] ?? full) < full) gains.push(pointsWith(gains.length) - before);
  return gains;
}

/** The gate first; what is one item together with others comes last, since it gains only with them. */
function requirementsMet({ gate, checks, together = [] }: MethodOf<"checklist">, facts: Facts): FactsWith {
  const inOrder = [gate, ...checks.filter((check) => !together.includes(check)), ...together];
  const unmet = inOrder.filter((check) => facts[check] !== true);
  return (units) => ({ ...facts, ...Object.fromEntries(unmet.slice(0, units).map((check) => [check, true])) });
}

function countRaised({ choices }: Edition, fact: CountFact, facts: Facts): FactsWith {
  const counted = fact === "insuredStaff" && choices.staffBasis === "technicians" ? "technicalStaff" : fact;
  return (units) => (units === 0 ? facts : { ...facts, [counted]: (facts[counted] ?? 0) + units });
}
