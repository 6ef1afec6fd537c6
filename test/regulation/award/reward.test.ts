import fc from "fast-check";
import { Decimal } from "../../../src/regulation/decimal";
import { TIER_KEYS, type TierKey } from "../../../src/regulation/edition";
import { edition2021 } from "../../../src/regulation/editions/2021";
import { RegulationError } from "../../../src/regulation/error";
import { allocateReward } from "../../../src/regulation/award/reward";
import { outsideValidity } from "../../../src/regulation/validity";
import { speaker } from "../../../src/text/say";
import { texts } from "../../../src/text/zh-CN";

const say = speaker(texts);
const tiers = fc.array(fc.option(fc.constantFrom(...TIER_KEYS)), { maxLength: 60 });
const budget = fc.oneof(fc.nat(2_000_000), fc.nat(20_000)).map((cents) => new Decimal(cents).div(100));
const cap = (key: TierKey): string => edition2021.tiers.find((tier) => tier.key === key)?.capWan ?? "0";

function words(platforms: readonly (TierKey | null)[], budgetWan: string): string {
  return say(allocateReward(edition2021, platforms, new Decimal(budgetWan)).arithmetic);
}

test.each([
  // 300 ÷ (3 + 2 + 1 + 1) = 42.857…, down to 42.85; 7 × 42.85 = 299.95
  [["excellent", "advanced", "good", "good"], "300", ["128.55", "85.70", "42.85", "42.85"], "0.05"],
  [["excellent", "qualified", "failed"], "1000", ["300.00", "0.00", "0.00"], "700.00"],
  [["good", null], "0", ["0.00", undefined], "0.00"],
  [["qualified"], "100", ["0.00"], "100.00"],
] as const)("%j under %s 万元", (platforms, budgetWan, awards, left) => {
  const allocation = allocateReward(edition2021, platforms, new Decimal(budgetWan));
  expect(allocation.awardsWan.map((award) => award?.toFixed(2))).toEqual(awards);
  expect(allocation.leftWan?.toFixed(2)).toBe(left);
});

test("the unit's arithmetic in words", () => {
  expect(words(["advanced", "good", "good"], "300")).toBe(
    "单位额 = 预算 300 万元 ÷（3×0 + 2×1 + 1×2）= 300 ÷ 4，舍至 0.01 万元 = 75.00 万元",
  );
  expect(words(["excellent"], "900")).toBe("单位额 = 预算 900 万元 ÷（3×1 + 2×0 + 1×0）= 900 ÷ 3，不少于 100 万元，以 100 万元为限，足额");
  expect(words(["failed"], "900")).toContain("不发放奖励");
  expect(words(["good", null], "50")).toContain("另有 1 家待定");
});

test("never over a cap or the budget, equal within a tier, 3:2:1, and no unit more would do", () => {
  fc.assert(
    fc.property(tiers, budget, (platforms, budgetWan) => {
      const { awardsWan, unitWan, paidWan, leftWan } = allocateReward(edition2021, platforms, budgetWan);
      if (unitWan === null || paidWan === null || leftWan === null) throw new Error("the ratio 3:2:1 has a unit, and leaves nothing to decide");
      const sum = awardsWan.reduce<Decimal>((total, award) => total.plus(award ?? 0), new Decimal(0));
      expect(sum.eq(paidWan) && paidWan.plus(leftWan).eq(budgetWan) && leftWan.gte(0)).toBe(true);
      const shares = { excellent: 3, advanced: 2, good: 1, qualified: 0, failed: 0 };
      platforms.forEach((tier, index) => {
        const award = awardsWan[index];
        if (tier === null) expect(award).toBeNull();
        else expect(award?.eq(unitWan.times(shares[tier])) === true && award.lte(cap(tier))).toBe(true);
      });
      const total = platforms.reduce((count, tier) => count + (tier === null ? 0 : shares[tier]), 0);
      const oneMore = unitWan.plus("0.01").times(total);
      expect(unitWan.eq(100) || oneMore.gt(budgetWan)).toBe(true);
    }),
  );
});

test("a negative budget cannot be", () => {
  expect(() => allocateReward(edition2021, [], new Decimal("-1"))).toThrow(RegulationError);
});

test.each([
  ["2021-03-07", "2022-03-06", null],
  ["2023-03-07", "2024-03-06", null],
  ["2023-03-08", "2024-03-07", "有效期外，参照执行"],
  ["2021-03-06", "2022-03-05", "有效期外，参照执行"],
])("a cycle of %s to %s: %s", (from, to, sentence) => {
  const outside = outsideValidity(edition2021, { from, to });
  if (sentence === null) expect(outside).toBeNull();
  else expect(outside === null ? "" : say(outside)).toContain(sentence);
});
