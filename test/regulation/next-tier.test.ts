import fc from "fast-check";
import { Decimal } from "../../src/regulation/decimal";
import type { Edition } from "../../src/regulation/edition";
import { edition2021 } from "../../src/regulation/editions/2021";
import type { Facts } from "../../src/regulation/facts";
import { fewestUnits } from "../../src/regulation/next-tier/fewest-units";
import { nearLines } from "../../src/regulation/standing/near-lines";
import { nextTierSteps, type NextTier } from "../../src/regulation/next-tier/next-tier-steps";
import type { Raise } from "../../src/regulation/next-tier/raises";
import { scorePlatform } from "../../src/regulation/scoring/scorecard";
import { tierOf } from "../../src/regulation/standing/tier";
import { chosen } from "./chosen";
import { anyFacts, facts } from "./facts-of";

const said = (steps: NextTier["steps"]): string | null =>
  steps?.map(({ item, units, gain }) => `${item.key} +${units} = ${gain.toFixed()}`).join(", ") ?? null;

function way(differing: Partial<Facts>, edition: Edition = edition2021): readonly unknown[] {
  const next = nextTierSteps(edition, facts(differing));
  return next === null ? [] : [next.tier.name, next.gap.toFixed(), said(next.steps), next.investmentWan?.toFixed() ?? null];
}

test.each([
  // 89.70 = 100 − 0.30 − 10: one diagnosis is 0.30
  [{ diagnosed: 99, worstReports: 10 }, ["优秀", "0.3", "diag +1 = 0.3", "10000"]],
  // 89.75: of one unit, an event (2) and a solution (1) are complete; one enrolled is 0.25
  [{ enrolled: 19, worstReports: 10 }, ["优秀", "0.25", "enroll +1 = 0.25", "10000"]],
  // 88: 2 short. One event more is 2; eight projects would be too, and 1亿元 as well
  [{ events: 4, projects: 32, worstReports: 8 }, ["优秀", "2", "event +1 = 2", "10000"]],
  // 87: 3 short. An event and a solution: 2 + 1, two units
  [{ events: 4, adopted: 9, worstReports: 10 }, ["优秀", "3", "adopt +1 = 1, event +1 = 2", "50000"]],
  // 85: 5 short. Registered, the four others met: 1 unit gives 10
  [{ registered: false, worstReports: 5 }, ["优秀", "5", "org +1 = 10", "100000"]],
  // 85: 46 persons, 4 more give 5 at once; five solutions would be five units
  [{ insuredStaff: 46, adopted: 8, worstReports: 8 }, ["优秀", "5", "staff +4 = 5", "100000"]],
  // 89, all work done: only worst reports are left, and they are not undone
  [{ worstReports: 10, dissatisfied: 1 }, ["优秀", "1", null, "10000"]],
  // 70 + 0: 10 short of 先进: an event, a demonstration project, and the 50th person: 2 + 2.5 + 5 = 9.5; a solution more
  [{ events: 4, demos: 1, insuredStaff: 49, adopted: 0, worstReports: 10, investmentWan: new Decimal("9999") },
    ["先进", "9.5", "staff +1 = 5, demo +1 = 2.5, event +1 = 2", "990001"]],
] as const)("%j: %j", (differing, expected) => expect(way(differing)).toEqual(expected));

test("nothing to reach from 优秀, from 待定, or for a vetoed platform", () => {
  expect(nextTierSteps(edition2021, facts())).toBeNull();
  expect(nextTierSteps(edition2021, facts({ diagnosed: null }))).toBeNull();
  expect(nextTierSteps(chosen({ registrationGate: "veto" }), facts({ registered: false, worstReports: 5 }))).toBeNull();
});

test.each([
  // 90 is not 优秀 there: the line is reached, and any point more is enough
  [{ excellentInclusive: "exclusive" }, { adopted: 9, worstReports: 9 }, ["优秀", "0", "adopt +1 = 1", "10000"]],
  // 89 and a bonus of 4 that lifts nothing
  [{ bonusInTier: "base" }, { adopted: 9, worstReports: 10, investmentWan: new Decimal(50000) }, ["优秀", "1", "adopt +1 = 1", null]],
  // 97 diagnoses score nothing: three more give all 30
  [{ partialCredit: "allOrNothing" }, { diagnosed: 97 }, ["先进", "10", "diag +3 = 30", "1000000"]],
  // plan and duty are one item: both must be met
  [{ orgItems: "three" }, { plan: false, duty: false, worstReports: 9 }, ["优秀", "1", "org +2 = 2", "10000"]],
  [{ staffBasis: "technicians" }, { technicalStaff: 48, worstReports: 8 }, ["优秀", "3", "staff +2 = 5", "50000"]],
  // What nobody stated scores 0, and begins at none
  [{ missingAsZero: "zero" }, { demos: null, worstReports: 7 }, ["优秀", "2", "demo +1 = 2.5", "10000"]],
] as const)("%j, %j: %j", (choices, differing, expected) => expect(way(differing, chosen(choices))).toEqual(expected));

test("each item's own next step is told beside", () => {
  const next = nextTierSteps(edition2021, facts({ diagnosed: 50, insuredStaff: 20, events: 4, worstReports: 1 }));
  expect(said(next?.each ?? null)).toBe("staff +30 = 5, diag +1 = 0.3, event +1 = 2");
});

/** @returns the highest gain in hundredths that so many units reach, by trying every way. */
function highestGain(raises: readonly Raise[], units: number): number {
  const [first, ...rest] = raises;
  if (first === undefined) return 0;
  return Math.max(...first.gains.slice(0, units + 1).map((gain, taken) => gain + highestGain(rest, units - taken)));
}

const raise = fc
  .array(fc.nat(300), { maxLength: 4 })
  .map((increases): Raise => {
    const [item] = edition2021.items;
    if (item === undefined) throw new Error("no item");
    return { item, gains: increases.reduce<number[]>((gains, more) => [...gains, (gains[gains.length - 1] ?? 0) + more], [0]) };
  });

test("no plan has fewer units, and the plan is enough", () => {
  fc.assert(
    fc.property(fc.array(raise, { maxLength: 5 }), fc.nat(1500), (raises, gap) => {
      const plan = fewestUnits(raises, (gain) => gain >= gap);
      const all = raises.reduce((sum, { gains }) => sum + gains.length - 1, 0);
      if (plan === null) return expect(highestGain(raises, all)).toBeLessThan(gap);
      const units = plan.reduce((sum, each) => sum + each.units, 0);
      const gain = plan.reduce((sum, each) => sum + (each.raise.gains[each.units] ?? 0), 0);
      expect(gain).toBeGreaterThanOrEqual(gap);
      expect(gain).toBe(highestGain(raises, units));
      if (units > 0) expect(highestGain(raises, units - 1)).toBeLessThan(gap);
      return undefined;
    }),
    { numRuns: 300 },
  );
});

test("the steps, taken, reach the tier", () => {
  fc.assert(
    fc.property(anyFacts, (before) => {
      const next = nextTierSteps(edition2021, before);
      const total = scorePlatform(edition2021, before).total;
      if (next === null || next.steps === null || total === null) return;
      const gain = next.steps.reduce((sum, each) => sum.plus(each.gain), new Decimal(0));
      expect(tierOf(edition2021, total.plus(gain))).toBe(next.tier.key);
      expect(total.plus(next.gap).toFixed()).toBe(next.tier.from);
    }),
  );
});

test.each([
  [{ worstReports: 10 }, ["优秀 0"]], // 90
  [{ adopted: 9, worstReports: 10 }, ["优秀 -1"]], // 89
  [{ worstReports: 9 }, ["优秀 1"]], // 91
  [{ enrolled: 19, worstReports: 8 }, []], // 91.75
  [{ diagnosed: 68, worstReports: 1 }, ["优秀 -0.6"]], // 100 − 9.6 − 1
  [{ diagnosed: null }, []],
])("lines close to %j: %j", (differing, lines) => {
  const near = nearLines(edition2021, scorePlatform(edition2021, facts(differing)));
  expect(near.map(({ tier, distance }) => `${tier.name} ${distance.toFixed()}`)).toEqual(lines);
});

test("how close is close may be told; the nearest comes first", () => {
  const near = nearLines(edition2021, scorePlatform(edition2021, facts({ adopted: 6, worstReports: 10 })), new Decimal(6));
  expect(near.map(({ tier, distance }) => `${tier.name} ${distance.toFixed()}`)).toEqual(["优秀 -4", "先进 6"]);
});
