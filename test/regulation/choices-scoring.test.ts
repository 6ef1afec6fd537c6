import { Decimal } from "../../src/regulation/decimal";
import { edition2021 } from "../../src/regulation/editions/2021";
import type { Facts, ItemKey } from "../../src/regulation/facts";
import { scorePlatform, type Scorecard } from "../../src/regulation/scoring/scorecard";
import { standings } from "../../src/regulation/standing/standings";
import { tierOf } from "../../src/regulation/standing/tier";
import { speaker } from "../../src/text/say";
import { texts as english } from "../../src/text/en-US";
import { texts as chinese } from "../../src/text/zh-CN";
import { chosen } from "./chosen";
import { facts } from "./facts-of";

const say = speaker(chinese);
type Stated = Readonly<Record<string, string>>;

const card = (choices: Stated, differing: Partial<Facts>): Scorecard => scorePlatform(chosen(choices), facts(differing));
function item(choices: Stated, differing: Partial<Facts>, key: ItemKey): { score: string | null; words: string; warnings: string[] } {
  const score = card(choices, differing).items.find((candidate) => candidate.item.key === key);
  if (score === undefined) throw new Error(key);
  return { score: score.score?.toFixed() ?? null, words: say(score.arithmetic), warnings: score.warnings.map(say) };
}
const total = (choices: Stated, differing: Partial<Facts>): string | null => card(choices, differing).total?.toFixed() ?? null;

describe("2: 计划 and 责任 as one item", () => {
  const three = { orgItems: "three" };
  test.each([
    [{ plan: false, duty: false }, "8"], // one item: 10 − 2, not 10 − 4
    [{ plan: false }, "8"],
    [{ duty: false, leader: false }, "6"], // 10 − 2·2
    [{ leader: false, goal: false, plan: false, duty: false }, "4"], // 10 − 2·3, not 10 − 2·4
    [{ registered: false }, "0"],
  ])("%j: %s", (differing, score) => expect(item(three, differing, "org").score).toBe(score));

  test("in words", () => {
    expect(item(three, { plan: false, duty: false }, "org").words).toBe("已注册，缺 1 项（推进计划明确、任务落实到人）：10 分 − 1 项 × 2 分 = 8.00 分");
    expect(item(three, {}, "org").words).toBe("已注册，3 项齐全，得满分 10.00 分");
  });
});

describe("3: an unregistered platform is vetoed", () => {
  const veto = { registrationGate: "veto" };
  test("its total stands, it fails, and says why", () => {
    const vetoed = card(veto, { registered: false });
    expect([vetoed.total?.toFixed(), vetoed.tier, vetoed.vetoed]).toEqual(["90", "failed", true]); // 100 − 10
    expect(vetoed.warnings.map(say)).toEqual(["未完成本地独立法人注册，一票否决：认定不及格，不排名、不奖励"]);
    expect(item(veto, { registered: false }, "org").score).toBe("0");
  });

  test("it takes no rank and no award from the others", () => {
    const cohort = [facts({ registered: false }), facts({ dissatisfied: 5 }), facts({ dissatisfied: 4 })];
    const { ranks, allocation } = standings(chosen(veto), cohort, new Decimal(600));
    expect(ranks).toEqual([null, 2, 1]); // 95, 96; the vetoed 90 apart
    expect(allocation?.awardsWan.map((award) => award?.toFixed())).toEqual(["0", "300", "300"]);
    // By default it is 优秀 with 90, and three share: 600 ÷ 9 = 66.666…, down to 66.66; 3 × 66.66.
    expect(standings(edition2021, cohort, new Decimal(600)).allocation?.awardsWan[0]?.toFixed()).toBe("199.98");
  });

  test("only a stated no vetoes", () => {
    expect(card(veto, { registered: null })).toMatchObject({ vetoed: false, tier: null });
    expect(card(veto, {})).toMatchObject({ vetoed: false, tier: "excellent" });
    expect(card({}, { registered: false }).vetoed).toBe(false);
  });
});

describe("4: technical staff", () => {
  const differing = { insuredStaff: 60, technicalStaff: 49 };
  test("both are shown, and the chosen one is scored", () => {
    expect(item({}, differing, "staff")).toMatchObject({ score: "5", words: "60 人 ≥ 50 人，得 5.00 分；其中技术人员 49 人，不作计分依据" });
    expect(item({ staffBasis: "technicians" }, differing, "staff")).toMatchObject({ score: "0", words: "按技术人员计：49 人 < 50 人，得 0.00 分" });
    expect(item({ staffBasis: "technicians" }, { technicalStaff: 50 }, "staff").score).toBe("5");
  });
  test("unknown, the item waits", () => {
    expect(item({ staffBasis: "technicians" }, {}, "staff")).toMatchObject({ score: null, words: "待补：本地社保技术人员人数" });
    expect(total({ staffBasis: "technicians" }, { technicalStaff: null })).toBeNull();
  });
});

describe("5: all or nothing", () => {
  const all = { partialCredit: "allOrNothing" };
  test.each([
    ["diag", { diagnosed: 99 }, "0"], ["diag", { diagnosed: 100 }, "30"], ["adopt", { adopted: 9 }, "0"], ["adopt", { adopted: 10 }, "10"],
    ["project", { projects: 39 }, "0"], ["project", { projects: 41 }, "10"], ["enroll", { enrolled: 19 }, "0"], ["enroll", { enrolled: 20 }, "5"],
    // The body's 至少打造2项 and 5场以上 are targets as well.
    ["demo", { demos: 1 }, "0"], ["demo", { demos: 2 }, "5"], ["event", { events: 4 }, "0"], ["event", { events: 6 }, "10"],
  ] as const)("%s of %j: %s", (key, differing, score) => expect(item(all, differing, key).score).toBe(score));

  test("work without points is work all the same", () => {
    const someWork = { diagnosed: 80, adopted: 0, projects: 0, enrolled: 0, demos: 0, events: 0 };
    expect(card(all, someWork).warnings).toEqual([]);
    expect(card(all, { ...someWork, diagnosed: 0 }).warnings).toHaveLength(1);
  });
});

describe("8: no floor", () => {
  const none = { itemFloor: "none" };
  test("the deductions go on below zero", () => {
    expect(item(none, { worstReports: 12 }, "quality")).toMatchObject({ score: "-2", words: "10 分 − 12 次 × 1 分 = −2.00 分" });
    expect(item(none, { dissatisfied: 7 }, "feedback").score).toBe("-2");
    expect(total(none, { worstReports: 12, dissatisfied: 7 })).toBe("81"); // 85 − 2 − 2
    expect(total({}, { worstReports: 12, dissatisfied: 7 })).toBe("85");
  });
  test("a total below zero is 不及格, and ranked", () => {
    const worst = facts({ worstReports: 200 }); // 90 + (10 − 200)
    const { scorecards, ranks } = standings(chosen(none), [worst, facts({ worstReports: 201 }), facts()], null);
    expect(scorecards.map((each) => each.total?.toFixed())).toEqual(["-100", "-101", "100"]);
    expect(scorecards.map(({ tier }) => tier)).toEqual(["failed", "failed", "excellent"]);
    expect(ranks).toEqual([2, 3, 1]);
  });
});

describe("9: nothing sampled", () => {
  const unsampled = { visitedEnterprises: 0, dissatisfied: null };
  test.each([
    ["full", "5", "5 分 − 0 户 × 1 分 = 5.00 分", 1],
    ["pending", null, "无样本，待定", 1],
    ["zero", "0", "无样本，计 0.00 分", 1],
  ])("%s: %s", (noSample, score, words, warnings) => {
    const found = item({ noSample }, unsampled, "feedback");
    expect(found).toMatchObject({ score, words });
    expect(found.warnings).toHaveLength(warnings);
  });
  test("full marks are flagged", () => {
    expect(item({}, { sampledReports: 0 }, "quality").warnings).toEqual(["无样本：报告质量没有抽查样本，按未扣分计满分"]);
  });
  test("a sample, or not knowing of one, changes nothing; a recorded decision counts", () => {
    for (const noSample of ["full", "pending", "zero"]) {
      expect(item({ noSample }, { dissatisfied: 2 }, "feedback")).toEqual({ score: "3", words: "5 分 − 2 户 × 1 分 = 3.00 分", warnings: [] });
      expect(item({ noSample }, { visitedEnterprises: 4, dissatisfied: 0 }, "feedback").score).toBe("5");
      expect(item({ noSample }, { visitedEnterprises: 0, dissatisfied: 2 }, "feedback").score).toBe("3");
    }
  });
});

describe("10: 90 is not 优秀", () => {
  const exclusive = chosen({ excellentInclusive: "exclusive" });
  test.each([["90", "advanced"], ["90.004", "advanced"], ["90.01", "excellent"], ["89.999", "advanced"], ["80", "advanced"], ["70", "good"], ["60", "qualified"]])(
    "%s is %s", (score, tier) => expect(tierOf(exclusive, new Decimal(score))).toBe(tier),
  );
  test("a platform of 90 gets 先进's award", () => {
    const ninety = facts({ insuredStaff: 49, worstReports: 5 }); // 100 − 5 − 5
    expect(standings(edition2021, [ninety], new Decimal(300)).allocation?.awardsWan[0]?.toFixed()).toBe("300");
    expect(standings(exclusive, [ninety], new Decimal(300)).allocation?.awardsWan[0]?.toFixed()).toBe("200");
  });
});

describe("11: the bonus lifts no tier", () => {
  const differing = { registered: true, insuredStaff: 0, diagnosed: 60, adopted: 6, projects: 24, enrolled: 12, events: 4, worstReports: 3, dissatisfied: 2 };
  const lifted = { ...differing, investmentWan: new Decimal(50000) }; // 66 + 4 = 70
  test("70 with a basic score of 66 is 合格, and ranked by 70", () => {
    expect(card({}, lifted)).toMatchObject({ tier: "good" });
    expect(card({ bonusInTier: "base" }, lifted)).toMatchObject({ tier: "qualified" });
    const other = facts({ ...differing, adopted: 8, investmentWan: new Decimal(0) }); // 68 + 0
    expect(standings(chosen({ bonusInTier: "base" }), [other, facts(lifted)], null).ranks).toEqual([2, 1]);
  });
  test("nor does it save from elimination", () => {
    const saved = { ...lifted, adopted: 0, demos: 0 }; // 66 − 6 − 5 = 55, + 4
    expect(card({ bonusInTier: "base" }, { ...saved, investmentWan: new Decimal(1000000) }).tier).toBe("failed"); // 55 + 10 = 65
    expect(card({}, { ...saved, investmentWan: new Decimal(1000000) }).tier).toBe("qualified");
  });
  test("a platform whose bonus is missing is 待定 all the same", () => {
    expect(card({ bonusInTier: "base" }, { investmentWan: null }).tier).toBeNull();
  });
});

test("12: a raw total of 89.995 is not 优秀", () => {
  expect(tierOf(edition2021, new Decimal("89.995"))).toBe("excellent");
  expect(tierOf(chosen({ roundBeforeTier: "raw" }), new Decimal("89.995"))).toBe("advanced");
  expect(tierOf(chosen({ roundBeforeTier: "raw", excellentInclusive: "exclusive" }), new Decimal("90.004"))).toBe("excellent");
});

describe("13: the investment is rounded to two decimals of 亿元", () => {
  const rounded = { roundInvestment: "rounded" };
  test.each([
    ["9950", "2"], // 0.995 → 1.00 亿元
    ["9949.99", "0"], // 0.994999 → 0.99
    ["49950", "4"], // 4.995 → 5.00
    ["10000", "2"],
  ])("%s 万元: %s", (wan, score) => expect(item(rounded, { investmentWan: new Decimal(wan) }, "bonus").score).toBe(score));
  test("it says so, and warns no more", () => {
    const found = item(rounded, { investmentWan: new Decimal("9999.99") }, "bonus");
    expect(found.words).toBe("9999.99 万元取整为 1.00 亿元：10000 万元，达到 1 亿元，得 2.00 分；距 5 亿元（4 分）还差 40000 万元");
    expect(found.warnings).toEqual([]);
    expect(item(rounded, { investmentWan: null }, "bonus").score).toBeNull();
  });
});

describe("20: what is missing scores zero", () => {
  const zero = { missingAsZero: "zero" };
  test("the item is 0, of deductions too, and total, tier and rank are there", () => {
    const known = card(zero, { diagnosed: null, dissatisfied: null });
    expect([known.total?.toFixed(), known.tier]).toEqual(["65", "qualified"]); // 100 − 30 − 5
    expect(known.total?.eq(known.provisional)).toBe(true);
    expect(item(zero, { diagnosed: null }, "diag").words).toBe("待补：诊断并经确认的企业家数；缺数据按零分计，得 0.00 分");
    expect(card(zero, { diagnosed: null }).items[2]?.missing).toEqual(["diagnosed"]);
    expect(standings(chosen(zero), [facts({ diagnosed: null }), facts()], new Decimal(100)).ranks).toEqual([2, 1]);
  });
  test("the total is what is otherwise the provisional one", () => {
    const differing = { plan: null, events: null, investmentWan: null };
    expect(card(zero, differing).total?.toFixed()).toBe(card({}, differing).provisional.toFixed()); // 100 − 10 − 10
  });
});

test("the readings are said in English too", () => {
  const sayEnglish = speaker(english);
  const staff = scorePlatform(chosen({ staffBasis: "technicians" }), facts({ technicalStaff: 50 })).items[1];
  expect(staff === undefined ? "" : sayEnglish(staff.arithmetic)).toBe("by technical staff: 50 staff ≥ 50: 5.00 points");
});
