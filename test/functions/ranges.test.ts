import fc from "fast-check";
import { Decimal } from "../../src/regulation/decimal";
import { edition2021 } from "../../src/regulation/editions/2021";
import { FACT_KEYS, type Facts } from "../../src/regulation/facts";
import { rankTotals } from "../../src/regulation/standing/ranking";
import { allocateReward } from "../../src/regulation/award/reward";
import { scorePlatform } from "../../src/regulation/scoring/scorecard";
import { tierOf } from "../../src/regulation/standing/tier";
import { factsOfCase, workedCases } from "../cases/worked-cases";
import { anyPartialFacts } from "../regulation/facts-of";
import { call, refusalOf } from "./runtime";
import "../../src/functions";

/** One row of =ZHGZ.SCORE's range, as cells. */
function cellsOf(facts: Facts): unknown[] {
  return FACT_KEYS.map((key) => {
    const fact = facts[key];
    if (fact === null) return "";
    return fact instanceof Decimal ? fact.toNumber() : fact;
  });
}

const full = [true, true, true, true, true, 50, 100, 10, 40, 20, 2, 5, 0, 0, 1_000_000];
const changed = (column: number, cell: unknown): unknown[] => full.map((old, index) => (index === column ? cell : old));

describe.each(workedCases.cohorts.map((cohort) => [cohort.id, cohort] as const))("cohort %s", (_, cohort) => {
  const rows = cohort.platforms.map(({ facts }) => cellsOf(factsOfCase(facts)));
  const totals = cohort.platforms.map(({ expect: { total } }) => [total]);

  test("SCORE", () => {
    const expected = cohort.platforms.map(({ expect: { items, base, total } }) => [...Object.values(items), base, total]);
    expect(call("SCORE", rows)).toEqual(expected);
  });
  test("RANK", () => expect(call("RANK", totals)).toEqual(cohort.platforms.map(({ id }) => [cohort.expect.rank[id]])));
  test("REWARD", () => {
    const awards = cohort.platforms.map(({ id }) => [Number(cohort.expect.award[id])]);
    expect(call("REWARD", totals, Number(cohort.budget_wan))).toEqual(awards);
    expect(call("REWARD", totals, `${cohort.budget_wan}万元`)).toEqual(awards);
  });
});

describe("SCORE", () => {
  test("a blank fact is 待补, the sums over it 待定; a blank row stays blank", () => {
    expect(call("SCORE", [changed(6, ""), changed(14, null), full.map(() => ""), full])).toEqual([
      [10, 5, "待补", 10, 10, 5, 5, 10, 10, 5, 10, "待定", "待定"],
      [10, 5, 30, 10, 10, 5, 5, 10, 10, 5, "待补", 100, "待定"],
      Array.from({ length: 13 }, () => ""),
      [10, 5, 30, 10, 10, 5, 5, 10, 10, 5, 10, 100, 110],
    ]);
  });

  test("cells as people write them", () => {
    const written = ["是", "√", "已落实", "Y", "有", "50人", "９９", "10项", "40", "20", "2", "5场", "0", "—", "1.2亿元"];
    expect(call("SCORE", [written])).toEqual([[10, 5, 29.7, 10, 10, 5, 5, 10, 10, "待补", 2, "待定", "待定"]]);
  });

  test("it agrees with scorePlatform on any facts", () => {
    fc.assert(
      fc.property(fc.array(anyPartialFacts, { minLength: 1, maxLength: 8 }), (platforms) => {
        const blank = (facts: Facts): boolean => FACT_KEYS.every((key) => facts[key] === null);
        const expected = platforms.map((facts) => {
          if (blank(facts)) return Array.from({ length: 13 }, () => "");
          const { items, base, total } = scorePlatform(edition2021, facts);
          return [...items.map(({ score }) => score?.toNumber() ?? "待补"), base?.toNumber() ?? "待定", total?.toNumber() ?? "待定"];
        });
        expect(call("SCORE", platforms.map(cellsOf))).toEqual(expected);
      }),
    );
  });

  test.each([
    [[full, changed(7, -1)], "区域第 2 行第 8 列（采用并委托实施的项数）为“-1”，不能为负"],
    [[changed(0, "在办")], "区域第 1 行第 1 列（本地独立法人注册）为“在办”"],
    [[changed(14, "约500万元")], "区域第 1 行第 15 列（累计新增投资额）为“约500万元”，是约数"],
    [[changed(14, 120_000_000)], "超过 1000 亿元，单位可能有误；应为写明单位的金额，如 1.2亿元。如确为 12000万元，请改填 12000万元"],
    [[full.slice(1)], "区域有 14 列，应为 15 列，依次为：本地独立法人注册、"],
  ])("a cell that cannot be read is named", (rows, sentence) => expect(refusalOf("SCORE", rows)).toContain(sentence));
});

describe("RANK", () => {
  test("blank cells and 待定 stay as they are, and take no rank", () => {
    expect(call("RANK", [[90], [""], ["待定"], [90], [80.5], [null], ["70"]])).toEqual([[1], [""], ["待定"], [1], [3], [""], [4]]);
  });
  test("the same shape, row or column", () => expect(call("RANK", [[70, 90, 80]])).toEqual([[3, 1, 2]]));
  test("noise of binary floats is no difference", () => {
    const noisy = 29.7 + 10 + 9.25 + 41; // 89.94999999999999 or 89.95
    expect(call("RANK", [[noisy], [89.95], [89.95000000000002]])).toEqual([[1], [1], [1]]);
  });
  test("it agrees with rankTotals", () => {
    const totals = fc.array(fc.integer({ min: 0, max: 11_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(totals, (hundredths) => {
        const ranks = rankTotals(hundredths.map((total) => new Decimal(total).div(100)));
        expect(call("RANK", hundredths.map((total) => [total / 100]))).toEqual(ranks.map((rank) => [rank]));
      }),
    );
  });
  test("a cell that is no total is named", () =>
    expect(refusalOf("RANK", [[90], ["优秀"]])).toContain("区域第 2 行第 1 列（考核得分）为“优秀”，不是得分"));
});

describe("REWARD", () => {
  test("blank cells and 待定 stay as they are", () => {
    expect(call("REWARD", [[95], [""], ["待定"], [60]], 600)).toEqual([[300], [""], ["待定"], [0]]);
  });
  test("no budget, no awards", () => expect(call("REWARD", [[95], [85]], "")).toEqual([[""], [""]]));
  test("it agrees with allocateReward", () => {
    const totals = fc.array(fc.integer({ min: 5000, max: 11_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(totals, fc.nat(1_000_000), (hundredths, cents) => {
        const tiers = hundredths.map((total) => tierOf(edition2021, new Decimal(total).div(100)));
        const { awardsWan } = allocateReward(edition2021, tiers, new Decimal(cents).div(100));
        const expected = awardsWan.map((award) => [award?.toNumber()]);
        expect(call("REWARD", hundredths.map((total) => [total / 100]), cents / 100)).toEqual(expected);
      }),
    );
  });
  test.each([
    [[[95]], -1, "年度预算为“-1”，不能为负"],
    [[[95]], "约1500", "年度预算为“约1500”，是约数；应为 0 或正的人民币金额，如 12000（万元）或 1.2亿元。如确为 1500万元，请改填 1500万元"],
    [[[111]], 1500, "区域第 1 行第 1 列（考核得分）为“111”，超过满分"],
  ])("REWARD(%j, %j) is refused", (totals, budget, sentence) => expect(refusalOf("REWARD", totals, budget)).toContain(sentence));
});

describe("PROJECTCOUNT", () => {
  test("counts those of at least 100万元, blank cells aside", () => {
    expect(call("PROJECTCOUNT", [["100万元", "99.99万元"], ["1000000元", "0.01亿元"], ["", 500], [99.99, null]])).toBe(4);
    expect(call("PROJECTCOUNT", [[1_000_000, 999_999.99]], "元")).toBe(1);
    expect(call("PROJECTCOUNT", [["", null]])).toBe("");
    expect(call("PROJECTCOUNT", [[0]])).toBe(0);
  });
  test("a cell that cannot be read is named", () =>
    expect(refusalOf("PROJECTCOUNT", [[100], ["约500万元"]])).toBe(
      "区域第 2 行第 1 列（项目投资额）为“约500万元”，是约数；应为 0 或正的人民币金额，如 12000（万元）或 1.2亿元。如确为 500万元，请改填 500万元",
    ));
});
