import type { CountFact, Facts, YesNoFact } from "../../regulation/facts";

/** A platform's facts as plain JSON; null is 待补. */
export interface FactsSummary extends Readonly<Record<CountFact, number | null>> {
  readonly registered: boolean | null;
  /** Which of the four items of 组织机构 1 are not there; null while one of them is 待补. */
  readonly missing: readonly MissingItem[] | null;
  /** Decimal text in 万元. */
  readonly investmentWan: string | null;
}

export type MissingItem = "leader" | "goal" | "plan" | "person";

/** 任务落实到人 is told as "person". */
const CHECKED: readonly (readonly [YesNoFact, MissingItem])[] = [["leader", "leader"], ["goal", "goal"], ["plan", "plan"], ["duty", "person"]];

/** @param facts null where nothing is known of the platform */
export function factsSummary(facts: Facts | null): FactsSummary {
  const count = (fact: CountFact): number | null => facts?.[fact] ?? null;
  return {
    registered: facts?.registered ?? null,
    missing: missingOf(facts),
    insuredStaff: count("insuredStaff"),
    diagnosed: count("diagnosed"),
    adopted: count("adopted"),
    projects: count("projects"),
    enrolled: count("enrolled"),
    demos: count("demos"),
    events: count("events"),
    worstReports: count("worstReports"),
    dissatisfied: count("dissatisfied"),
    investmentWan: facts?.investmentWan?.toFixed() ?? null,
  };
}

function missingOf(facts: Facts | null): MissingItem[] | null {
  if (facts === null || CHECKED.some(([fact]) => facts[fact] === null)) return null;
  return CHECKED.filter(([fact]) => facts[fact] === false).map(([, item]) => item);
}
