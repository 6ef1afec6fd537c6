import fc from "fast-check";
import { compareChoices, type Outcome } from "../../../src/regulation/choices/compare-choices";
import { parseChoices } from "../../../src/regulation/choices/choices";
import { Decimal } from "../../../src/regulation/decimal";
import { edition2021 } from "../../../src/regulation/editions/2021";
import { factsOfCase, workedCases } from "../../cases/worked-cases";
import { anyPartialFacts } from "../facts-of";

const choices = (stated: Readonly<Record<string, string>>) => parseChoices(edition2021, stated);

function cohort(id: string) {
  const found = workedCases.cohorts.find((each) => each.id === id);
  return (found?.platforms ?? []).map((platform) => ({ name: platform.id, facts: factsOfCase(platform.facts) }));
}
const shown = ({ total, tier, rank, awardWan }: Outcome): string => [total?.toFixed(), tier, rank, awardWan?.toFixed(2)].join(" ");

test.each([
  // 3·3 + 2·3 = 15 shares become 3·2 + 2·4 = 14: 1400 ÷ 15 = 93.33, 1400 ÷ 14 = 100. All are paid differently.
  ["A", "1400", { excellentInclusive: "exclusive" }, [
    "A1: 110 excellent 1 279.99 → 110 excellent 1 300.00",
    "A2: 100 excellent 2 279.99 → 100 excellent 2 300.00",
    "A3: 90 excellent 3 279.99 → 90 advanced 3 200.00",
    "A4: 89.75 advanced 5 186.66 → 89.75 advanced 5 200.00",
    "A5: 80 advanced 6 186.66 → 80 advanced 6 200.00",
    "A6: 89.95 advanced 4 186.66 → 89.95 advanced 4 200.00",
  ]],
  // Only A5 (78 + 2) is lifted by its bonus; 1500 then pays every cap.
  ["A", "1500", { bonusInTier: "base" }, ["A5: 80 advanced 6 200.00 → 80 good 6 100.00"]],
  ["A", "1200", { awardMode: "priority" }, [
    "A1: 110 excellent 1 240.00 → 110 excellent 1 300.00",
    "A2: 100 excellent 2 240.00 → 100 excellent 2 300.00",
    "A3: 90 excellent 3 240.00 → 90 excellent 3 300.00",
    "A4: 89.75 advanced 5 160.00 → 89.75 advanced 5 100.00",
    "A5: 80 advanced 6 160.00 → 80 advanced 6 100.00",
    "A6: 89.95 advanced 4 160.00 → 89.95 advanced 4 100.00",
  ]],
  // 2 + 1 + 1 shares of 300; the pools are 200 for one and 100 for two.
  ["B", "300", { awardMode: "poolSplit" }, [
    "B1: 80 advanced 1 150.00 → 80 advanced 1 200.00",
    "B2: 79.95 good 2 75.00 → 79.95 good 2 50.00",
    "B3: 70 good 3 75.00 → 70 good 3 50.00",
  ]],
  // 250 ÷ 4 = 62.5
  ["D", "250", { awardRounding: "whole" }, ["D4", "D5", "D6", "D7"].map((id, index) => `${id}: ${70 + 2 * index} good ${4 - index} 62.50 → ${70 + 2 * index} good ${4 - index} 62.00`)],
  // All of D's 良好 are 66 without the bonus: nobody is rewarded.
  ["D", "250", { bonusInTier: "base" }, ["D4", "D5", "D6", "D7"].map((id, index) => `${id}: ${70 + 2 * index} good ${4 - index} 62.50 → ${70 + 2 * index} qualified ${4 - index} 0.00`)],
  ["D", "250", { tieRule: "dense" }, ["D1: 66 qualified 7 0.00 → 66 qualified 6 0.00"]],
  // Nothing is missing in it.
  ["D", "250", { missingAsZero: "zero" }, []],
  ["D", "250", { roundInvestment: "rounded" }, [
    "D1: 66 qualified 7 0.00 → 68 qualified 6 0.00", // 9999.99 → 1.00 亿元: + 2
    "D2: 68 qualified 5 0.00 → 68 qualified 6 0.00",
    "D3: 68 qualified 5 0.00 → 70 good 4 50.00", // 49999.99 → 5.00 亿元: + 4; five of 良好 share 250
    "D4: 70 good 4 62.50 → 70 good 4 50.00",
    "D5: 72 good 3 62.50 → 72 good 3 50.00",
    "D6: 74 good 2 62.50 → 74 good 2 50.00",
    "D7: 76 good 1 62.50 → 76 good 1 50.00",
  ]],
] as const)("cohort %s under %s with %j", (id, budget, after, expected) => {
  const changed = compareChoices(edition2021, cohort(id), choices({}), choices(after), new Decimal(budget));
  expect(changed.map(({ name, before, after: now }) => `${name}: ${shown(before)} → ${shown(now)}`)).toEqual(expected);
});

test("without a budget only scores, tiers and ranks are compared", () => {
  expect(compareChoices(edition2021, cohort("D"), choices({}), choices({ awardRounding: "whole" }), null)).toEqual([]);
});

test("the same choices change nothing; the other way round the outcomes change places", () => {
  const anyChoices = fc.record(
    Object.fromEntries(edition2021.readings.map((reading) => [reading.option, fc.constantFrom(reading.default.key, ...reading.others.map(({ key }) => key))])),
  );
  fc.assert(
    fc.property(fc.array(anyPartialFacts, { maxLength: 6 }), anyChoices, anyChoices, (platforms, one, other) => {
      const named = platforms.map((facts, index) => ({ name: String(index), facts }));
      const budget = new Decimal(777);
      expect(compareChoices(edition2021, named, choices(one), choices(one), budget)).toEqual([]);
      const there = compareChoices(edition2021, named, choices(one), choices(other), budget);
      const back = compareChoices(edition2021, named, choices(other), choices(one), budget);
      expect(back).toEqual(there.map(({ name, before, after }) => ({ name, before: after, after: before })));
    }),
    { numRuns: 60 },
  );
});
