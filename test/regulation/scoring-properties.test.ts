import fc from "fast-check";
import { Decimal } from "../../src/regulation/decimal";
import { edition2021 } from "../../src/regulation/editions/2021";
import { COUNT_FACTS, YES_NO_FACTS, type FactKey, type Facts } from "../../src/regulation/facts";
import { scorePlatform } from "../../src/regulation/scoring/scorecard";
import { ANSWERS, scoreTable, UNKNOWN, type FactRow } from "../../src/regulation/scoring/score-table";
import { anyFacts, anyPartialFacts } from "./facts-of";

/** More of these lowers a score. */
const WORSE: readonly FactKey[] = ["worstReports", "dissatisfied"];

const scores = (facts: Facts): readonly (Decimal | null)[] => scorePlatform(edition2021, facts).items.map(({ score }) => score);

test("every score lies within 0 and its maximum, at most two decimals", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const { item, score } of scorePlatform(edition2021, facts).items) {
        if (score === null) throw new Error("all facts are stated");
        expect(score.gte(0) && score.lte(item.max) && score.eq(score.round(2))).toBe(true);
      }
    }),
  );
});

test("more of a fact never lowers the total, but for worst reports and dissatisfied enterprises", () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...COUNT_FACTS, "investmentWan" as const), fc.integer({ min: 1, max: 50 }), (facts, key, more) => {
      const raised = key === "investmentWan" ? facts.investmentWan?.plus(more * 1000) : (facts[key] ?? 0) + more;
      const [before, after] = [facts, { ...facts, [key]: raised }].map((each) => scorePlatform(edition2021, each).total);
      if (before === null || before === undefined || after === null || after === undefined) throw new Error("all facts are stated");
      expect(WORSE.includes(key) ? after.lte(before) : after.gte(before)).toBe(true);
    }),
  );
});

test("a further yes never lowers the total", () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...YES_NO_FACTS), (facts, key) => {
      const [no, yes] = [false, true].map((answer) => scorePlatform(edition2021, { ...facts, [key]: answer }).total);
      expect(no !== null && no !== undefined && yes?.gte(no)).toBe(true);
    }),
  );
});

/** The regulation's arithmetic over again, in whole hundredths and BigInt, written down from reading.md and not from the code. */
function totalInHundredths(facts: Facts): bigint {
  const n = (key: (typeof COUNT_FACTS)[number]): bigint => BigInt(facts[key] ?? 0);
  const atMost = (value: bigint, limit: bigint): bigint => (value < limit ? value : limit);
  const atLeast0 = (value: bigint): bigint => (value > 0n ? value : 0n);
  // Half-up of a non-negative fraction: ⌊(2a + b) ÷ 2b⌋.
  const share = (count: bigint, target: bigint, max: bigint): bigint => (2n * atMost(count, target) * max * 100n + target) / (2n * target);
  const cents = BigInt((facts.investmentWan ?? new Decimal(0)).times(100).toFixed(0));
  const missing = BigInt([facts.leader, facts.goal, facts.plan, facts.duty].filter((answer) => answer === false).length);
  const steps = [100n, 50n, 10n, 5n, 1n].findIndex((yi) => cents >= yi * 1_000_000n);
  return [
    facts.registered === true ? atLeast0(1000n - 200n * missing) : 0n,
    n("insuredStaff") >= 50n ? 500n : 0n,
    share(n("diagnosed"), 100n, 30n),
    share(n("adopted"), 10n, 10n),
    share(n("projects"), 40n, 10n),
    share(n("enrolled"), 20n, 5n),
    atMost(250n * n("demos"), 500n),
    atMost(200n * n("events"), 1000n),
    atLeast0(1000n - 100n * n("worstReports")),
    atLeast0(500n - 100n * n("dissatisfied")),
    steps < 0 ? 0n : 1000n - 200n * BigInt(steps),
  ].reduce((sum, item) => sum + item, 0n);
}

test("totals are exact", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(BigInt(scorePlatform(edition2021, facts).total?.times(100).toFixed() ?? "-1")).toBe(totalInHundredths(facts));
    }),
    { numRuns: 500 },
  );
});

test("the tables of SCORE give what the scoring methods give, missing facts included", () => {
  const table = scoreTable(edition2021);
  fc.assert(
    fc.property(anyPartialFacts, fc.boolean(), (facts, asNumber) => {
      const wan = facts.investmentWan;
      const row: FactRow = {
        answers: Uint8Array.from(YES_NO_FACTS, (key) => (facts[key] === null ? ANSWERS.unknown : Number(facts[key]))),
        counts: Float64Array.from(COUNT_FACTS, (key) => facts[key] ?? UNKNOWN),
        wan: asNumber ? (wan?.toNumber() ?? null) : wan,
      };
      const expected = scores(facts).map((score) => score?.times(100).toNumber() ?? UNKNOWN);
      expect(table.map((scorer) => scorer(row))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
