import fc from "fast-check";
import { awardCurve } from "../../src/regulation/award/curve";
import { Decimal } from "../../src/regulation/decimal";
import { TIER_KEYS, type TierKey } from "../../src/regulation/edition";
import { edition2021 } from "../../src/regulation/editions/2021";
import { RegulationError } from "../../src/regulation/error";
import { allocateReward } from "../../src/regulation/award/reward";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";
import { chosen } from "./chosen";

const say = speaker(texts);
const MODES = ["ratio321", "poolSplit", "priority", "capsOnly", "quota"] as const;
const [E, A, G, Q, F] = TIER_KEYS;
/** a platforms in 优秀, b in 先进, c in 良好 */
const cohort = (a: number, b: number, c: number): TierKey[] =>
  [...Array<TierKey>(a).fill(E), ...Array<TierKey>(b).fill(A), ...Array<TierKey>(c).fill(G)];
const cap = (key: TierKey): string => edition2021.tiers.find((tier) => tier.key === key)?.capWan ?? "0";

function awards(choices: Readonly<Record<string, string>>, tiers: readonly (TierKey | null)[], budgetWan: string): Record<string, string | null> {
  const { awardsWan } = allocateReward(chosen(choices), tiers, new Decimal(budgetWan));
  return Object.fromEntries(tiers.map((tier, index) => [tier ?? "pending", awardsWan[index]?.toFixed(2) ?? null]));
}
const words = (awardMode: string, tiers: readonly TierKey[], budgetWan: string): string =>
  say(allocateReward(chosen({ awardMode }), tiers, new Decimal(budgetWan)).arithmetic);

describe("a pool for each tier, 3:2:1", () => {
  test.each([
    // Pools 300, 200, 100; the example of reading.md: 先进 gets more than 优秀.
    [cohort(3, 1, 1), "600", { excellent: "100.00", advanced: "200.00", good: "100.00" }],
    // 1500 × 3/5 = 900 ÷ 3; × 2/5 = 600 ÷ 3; nobody in 良好 takes a pool.
    [cohort(3, 3, 0), "1500", { excellent: "300.00", advanced: "200.00" }],
    // 300 × 2/3 ÷ 1 = 200; 300 × 1/3 ÷ 2 = 50
    [cohort(0, 1, 2), "300", { advanced: "200.00", good: "50.00" }],
    // One tier has it all: 250 ÷ 4
    [cohort(0, 0, 4), "250", { good: "62.50" }],
    // 100 × 3/6 ÷ 7 = 7.142857…; × 2/6 ÷ 1 = 33.33…; × 1/6 ÷ 3 = 5.555…
    [cohort(7, 1, 3), "100", { excellent: "7.14", advanced: "33.33", good: "5.55" }],
    // 10000 × 3/6 = 5000, capped at 300
    [cohort(1, 1, 1), "10000", { excellent: "300.00", advanced: "200.00", good: "100.00" }],
  ])("%j under %s", (tiers, budget, expected) => expect(awards({ awardMode: "poolSplit" }, tiers, budget)).toEqual(expected));

  test("in words, with a warning where 先进 gets more than 优秀", () => {
    expect(words("poolSplit", cohort(3, 1, 1), "600")).toBe(
      "预算 600 万元按比例分给有平台的梯次，梯次内均分：优秀 600×3/6 ÷ 3 家，舍至 0.01 万元 = 每家 100.00 万元；" +
        "先进 600×2/6 ÷ 1 家，不少于上限，每家 200.00 万元；良好 600×1/6 ÷ 1 家，不少于上限，每家 100.00 万元。注意：先进每家多于优秀",
    );
    expect(words("poolSplit", cohort(1, 1, 1), "600")).not.toContain("注意");
  });
});

describe("priority from the top", () => {
  test.each([
    ["1800", "300.00", "200.00", "100.00"], // 3·300 + 3·200 + 3·100
    ["1200", "300.00", "100.00", "0.00"], // 1200 − 900 = 300 ÷ 3
    ["1000", "300.00", "33.33", "0.00"], // 100 ÷ 3; the cent left over goes to nobody
    ["1500", "300.00", "200.00", "0.00"],
    ["800", "266.66", "0.00", "0.00"], // 800 ÷ 3
    ["0", "0.00", "0.00", "0.00"],
  ])("%s", (budget, excellent, advanced, good) => {
    expect(awards({ awardMode: "priority" }, cohort(3, 3, 3), budget)).toEqual({ excellent, advanced, good });
  });
  test("in words", () => {
    expect(words("priority", cohort(3, 3, 1), "1000")).toBe(
      "预算 1000 万元从最高梯次起依次兑现：优秀 3 家足额，每家 300.00 万元；先进余 100 万元 ÷ 3 家，舍至 0.01 万元 = 每家 33.33 万元；" +
        "良好余 0 万元 ÷ 1 家，舍至 0.01 万元 = 每家 0.00 万元",
    );
  });
});

describe("caps only", () => {
  test("paid in full where the budget suffices", () => {
    expect(awards({ awardMode: "capsOnly" }, cohort(1, 1, 1), "600")).toEqual({ excellent: "300.00", advanced: "200.00", good: "100.00" });
    expect(words("capsOnly", cohort(1, 1, 1), "700")).toBe("各家按上限，共需 600 万元，预算 700 万元，足额");
  });
  test("left to people where it does not; the others have nothing", () => {
    expect(awards({ awardMode: "capsOnly" }, [...cohort(1, 1, 1), Q, F], "599.99")).toEqual({
      excellent: null, advanced: null, good: null, qualified: "0.00", failed: "0.00",
    });
    expect(words("capsOnly", cohort(1, 1, 1), "599.99")).toContain("差 0.01 万元，不能全部按上限兑现");
    expect(allocateReward(chosen({ awardMode: "capsOnly" }), cohort(1, 1, 1), new Decimal(5))).toMatchObject({ paidWan: null, leftWan: null, unitWan: null });
  });
});

describe("22: whole 万元", () => {
  const whole = { awardRounding: "whole" };
  test.each([
    ["ratio321", cohort(1, 1, 2), "300", { excellent: "126.00", advanced: "84.00", good: "42.00" }], // 300 ÷ 7 = 42.857…
    ["ratio321", cohort(0, 0, 4), "250", { good: "62.00" }], // 62.5
    ["poolSplit", cohort(7, 1, 3), "100", { excellent: "7.00", advanced: "33.00", good: "5.00" }],
    ["priority", cohort(3, 3, 0), "1000", { excellent: "300.00", advanced: "33.00" }],
    ["quota", cohort(1, 1, 2), "300", { excellent: "126.00", advanced: "84.00", good: "42.00" }],
  ])("%s of %j under %s", (awardMode, tiers, budget, expected) => expect(awards({ ...whole, awardMode }, tiers, budget)).toEqual(expected));
  test("in words", () => {
    expect(say(allocateReward(chosen(whole), cohort(0, 0, 4), new Decimal(250)).arithmetic)).toContain("250 ÷ 4，舍至 1 万元 = 62.00 万元");
  });
});

const tiers = fc.array(fc.option(fc.constantFrom(...TIER_KEYS)), { maxLength: 60 });
const budget = fc.oneof(fc.nat(2_000_000), fc.nat(20_000)).map((cents) => new Decimal(cents).div(100));

test.each(MODES.flatMap((mode) => [[mode, "hundredth"], [mode, "whole"]] as const))(
  "%s at %s: never over a cap or the budget, equal within a tier, whatever is left is told",
  (awardMode, awardRounding) => {
    const edition = chosen({ awardMode, awardRounding });
    fc.assert(
      fc.property(tiers, budget, (platforms, budgetWan) => {
        const { awardsWan, paidWan, leftWan, needAtCapWan } = allocateReward(edition, platforms, budgetWan);
        const sum = awardsWan.reduce<Decimal>((total, award) => total.plus(award ?? 0), new Decimal(0));
        if (paidWan === null || leftWan === null) return expect([awardMode, needAtCapWan.gt(budgetWan), sum.eq(0)]).toEqual(["capsOnly", true, true]);
        expect(sum.eq(paidWan) && paidWan.plus(leftWan).eq(budgetWan) && leftWan.gte(0) && paidWan.lte(needAtCapWan)).toBe(true);
        const seen = new Map<TierKey, string>();
        platforms.forEach((tier, index) => {
          const award = awardsWan[index];
          if (tier === null) return expect(award).toBeNull();
          const shown = award?.toFixed() ?? "待定";
          expect(seen.get(tier) ?? shown).toBe(shown);
          seen.set(tier, shown);
          expect(award === null || award?.lte(cap(tier)) === true).toBe(true);
          return expect(award?.mod(awardRounding === "whole" ? 1 : "0.01").eq(0) ?? true).toBe(true);
        });
      }),
    );
  },
);

test.each(MODES)("%s: more budget never pays a tier less", (awardMode) => {
  const edition = chosen({ awardMode });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TIER_KEYS), { maxLength: 30 }), budget, budget, (platforms, one, more) => {
      const [less, greater] = [one, one.plus(more)].map((each) => allocateReward(edition, platforms, each).awardsWan);
      less?.forEach((award, index) => expect(award === null || greater?.[index]?.gte(award)).toBe(true));
    }),
  );
});

test.each(MODES)("%s: a negative budget cannot be", (awardMode) => {
  expect(() => allocateReward(chosen({ awardMode }), cohort(1, 0, 0), new Decimal("-1"))).toThrow(RegulationError);
});

describe("award against budget", () => {
  const points = (awardMode: string, platforms: readonly TierKey[]): string[] =>
    awardCurve(chosen({ awardMode }), platforms).map(({ budgetWan, byTier }) =>
      [budgetWan, byTier.excellent, byTier.advanced, byTier.good].map((each) => each?.toFixed() ?? "?").join(" "),
    );

  test.each([
    ["ratio321", ["0 0 0 0", "700 300 200 100"]], // 3 + 2 + 2·1 shares of 100
    // Pools are 1/2, 1/3 and 1/6: 优秀 is full at 600, 先进 at 600, 良好 (2) at 1200
    ["poolSplit", ["0 0 0 0", "600 300 200 50", "1200 300 200 100"]],
    ["priority", ["0 0 0 0", "300 300 0 0", "500 300 200 0", "700 300 200 100"]],
    ["capsOnly", ["0 ? ? ?", "700 300 200 100"]],
  ])("%s", (mode, expected) => expect(points(mode, cohort(1, 1, 2))).toEqual(expected));

  test("nobody to reward", () => expect(points("priority", [Q, F])).toEqual(["0 0 0 0"]));

  test.each(["ratio321", "poolSplit", "priority", "quota"])("%s: straight between its points, but for rounding down", (awardMode) => {
    const edition = chosen({ awardMode });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(E, A, G), { minLength: 1, maxLength: 20 }), fc.nat(99), (platforms, percent) => {
        const curve = awardCurve(edition, platforms);
        curve.slice(1).forEach((to, index) => {
          const from = curve[index] ?? to;
          const at = (low: Decimal, high: Decimal): Decimal => low.plus(high.minus(low).times(percent).div(100));
          const { awardsWan } = allocateReward(edition, platforms, at(from.budgetWan, to.budgetWan));
          platforms.forEach((tier, platform) => {
            const straight = at(from.byTier[tier] ?? new Decimal(0), to.byTier[tier] ?? new Decimal(0));
            // The ratio multiplies a unit that was rounded down: up to 3 × 0.01 below the line.
            expect(straight.minus(awardsWan[platform] ?? 0).abs().lt("0.031")).toBe(true);
          });
        });
      }),
    );
  });
});
