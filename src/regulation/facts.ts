import type { Decimal } from "./decimal";

/** The eleven items of the annex, in the annex's order; `bonus` is the additional item of article 7. */
export const ITEM_KEYS = [
  "org", "staff", "diag", "adopt", "project", "enroll", "demo", "event", "quality", "feedback", "bonus",
] as const;
export type ItemKey = (typeof ITEM_KEYS)[number];

/** Facts that people answer with yes or no (annex, 组织机构 1). */
export const YES_NO_FACTS = ["registered", "leader", "goal", "plan", "duty"] as const;
/** Facts that are whole counts of 0 or more. */
export const COUNT_FACTS = [
  "insuredStaff", "diagnosed", "adopted", "projects", "enrolled", "demos", "events", "worstReports", "dissatisfied",
] as const;
/** Facts that are money in 万元, 0 or more. */
export const MONEY_FACTS = ["investmentWan"] as const;
/** Every fact of one platform, in the order of the annex and of the columns of `ZHGZ.SCORE`. */
export const FACT_KEYS = [...YES_NO_FACTS, ...COUNT_FACTS, ...MONEY_FACTS] as const;

/** Whole counts of 0 or more that only some readings ask for (4 and 9); left out or null where no sheet tells them. */
export const SUPPLEMENTS = ["technicalStaff", "sampledReports", "visitedEnterprises"] as const;

export type YesNoFact = (typeof YES_NO_FACTS)[number];
export type CountFact = (typeof COUNT_FACTS)[number];
export type MoneyFact = (typeof MONEY_FACTS)[number];
export type FactKey = (typeof FACT_KEYS)[number];
export type Supplement = (typeof SUPPLEMENTS)[number];

/**
 * What is known of one platform in one cycle. `null` is a fact that nobody has stated yet (待补); it is never zero.
 * Counts are whole numbers of 0 or more, `investmentWan` is in 万元.
 */
export type Facts = Readonly<
  Record<YesNoFact, boolean | null> & Record<CountFact, number | null> & Record<MoneyFact, Decimal | null> &
    Partial<Record<Supplement, number | null>>
>;
