import fc from "fast-check";
import { Decimal } from "../../../src/regulation/decimal";
import { edition2021 } from "../../../src/regulation/editions/2021";
import { RegulationError } from "../../../src/regulation/error";
import { rankTotals } from "../../../src/regulation/standing/ranking";
import { tierOf } from "../../../src/regulation/standing/tier";

const decimals = (totals: readonly (string | null)[]): (Decimal | null)[] =>
  totals.map((total) => (total === null ? null : new Decimal(total)));
const anyTotal = fc.nat(2200).map((steps) => new Decimal(steps).times("0.05"));

test.each([
  [["90", "80", "80", "70"], [1, 2, 2, 4]],
  [["70", "80", null, "80"], [3, 1, null, 1]],
  [["100", "100.00", "99.95"], [1, 1, 3]],
  // Two decimals are what a score has: 0.1 + 0.2 in a float is still 0.30.
  [["89.954", "89.951", "89.96"], [2, 2, 1]],
  [[null, null], [null, null]],
  [[], []],
])("%j are ranked %j", (totals, ranks) => expect(rankTotals(decimals(totals))).toEqual(ranks));

test("a rank is one more than the number of higher totals, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.array(fc.option(anyTotal), { maxLength: 40 }), (totals) => {
      const higherThan = (total: Decimal): number => totals.filter((other) => other?.gt(total) === true).length;
      const expected = totals.map((total) => (total === null ? null : higherThan(total) + 1));
      expect(rankTotals(totals)).toEqual(expected);
      expect(rankTotals([...totals].reverse())).toEqual([...expected].reverse());
    }),
  );
});

test.each([
  ["110", "excellent"], ["90", "excellent"], ["89.995", "excellent"], ["89.994", "advanced"], ["89.99", "advanced"],
  ["80", "advanced"], ["79.95", "good"], ["70", "good"], ["69.95", "qualified"], ["60", "qualified"], ["59.95", "failed"], ["0", "failed"],
])("%s is %s", (total, tier) => expect(tierOf(edition2021, new Decimal(total))).toBe(tier));

test("no tier below zero", () => expect(() => tierOf(edition2021, new Decimal("-1"))).toThrow(RegulationError));
