import fc from "fast-check";
import { Decimal } from "../../src/regulation/decimal";
import type { Facts } from "../../src/regulation/facts";

/** A platform that reaches every target exactly and invested nothing. */
export const FULL_FACTS: Facts = {
  registered: true, leader: true, goal: true, plan: true, duty: true,
  insuredStaff: 50, diagnosed: 100, adopted: 10, projects: 40, enrolled: 20, demos: 2, events: 5,
  worstReports: 0, dissatisfied: 0, investmentWan: new Decimal(0),
};

export function facts(differing: Partial<Facts> = {}): Facts {
  return { ...FULL_FACTS, ...differing };
}

const count = fc.oneof({ weight: 4, arbitrary: fc.nat(140) }, fc.nat(2 ** 31 - 1));
/** 万元 with cents, dense around the steps. */
const investment = fc
  .oneof(fc.nat(120_000_000), fc.constantFrom(...[1, 5, 10, 50, 100].flatMap((yi) => [yi * 1e6 - 1, yi * 1e6, yi * 1e6 + 1])))
  .map((cents) => new Decimal(cents).div(100));

/** Any facts that are all stated. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  registered: fc.boolean(), leader: fc.boolean(), goal: fc.boolean(), plan: fc.boolean(), duty: fc.boolean(),
  insuredStaff: count, diagnosed: count, adopted: count, projects: count, enrolled: count, demos: count, events: count,
  worstReports: count, dissatisfied: count, investmentWan: investment,
});

/** Any facts, some of them missing. */
export const anyPartialFacts: fc.Arbitrary<Facts> = fc
  .tuple(anyFacts, fc.subarray(Object.keys(FULL_FACTS)))
  .map(([stated, missing]) => ({ ...stated, ...Object.fromEntries(missing.map((key) => [key, null])) }));
