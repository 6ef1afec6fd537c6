import fc from "fast-check";
import { Decimal } from "../../../src/regulation/decimal";
import { RegulationError } from "../../../src/regulation/error";
import { aggregateExperts } from "../../../src/regulation/scoring/experts";

const scores = (...texts: readonly string[]): Decimal[] => texts.map((text) => new Decimal(text));

test.each([
  [scores("9", "8", "8"), "mean", "8.33"], // 25 ÷ 3 = 8.333…
  [scores("9", "9", "8"), "mean", "8.67"], // 26 ÷ 3 = 8.666…
  [scores("8.66", "8.67"), "mean", "8.67"], // 8.665, half-up
  [scores("7"), "mean", "7"],
  [scores("10", "2", "8", "9"), "trimmed", "8.5"], // 8 and 9
  [scores("10", "10", "8", "2", "2"), "trimmed", "6.67"], // one 10 and one 2 go: 10 + 8 + 2 = 20 ÷ 3
  [scores("5", "9", "1"), "trimmed", "5"],
] as const)("%j by %s: %s", (each, how, expected) => expect(aggregateExperts(each, how).toFixed()).toBe(expected));

test.each([
  [[], "mean"], [[], "trimmed"], [scores("1", "2"), "trimmed"], [scores("1"), "trimmed"],
] as const)("%j by %s cannot be", (each, how) => expect(() => aggregateExperts(each, how)).toThrow(RegulationError));

test("between the lowest and the highest, in whatever order, at two decimals", () => {
  const score = fc.nat(3000).map((hundredths) => new Decimal(hundredths).div(100));
  fc.assert(
    fc.property(fc.array(score, { minLength: 3, maxLength: 9 }), fc.constantFrom("mean" as const, "trimmed" as const), (each, how) => {
      const result = aggregateExperts(each, how);
      const ascending = [...each].sort((a, b) => a.cmp(b));
      expect(result.gte(ascending[0] ?? 0) && result.lte(ascending[ascending.length - 1] ?? 0) && result.eq(result.round(2))).toBe(true);
      expect(aggregateExperts(ascending, how).eq(result)).toBe(true);
    }),
  );
});
