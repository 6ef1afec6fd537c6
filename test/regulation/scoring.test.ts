import { Decimal } from "../../src/regulation/decimal";
import { edition2021 } from "../../src/regulation/editions/2021";
import { RegulationError } from "../../src/regulation/error";
import type { Facts, ItemKey } from "../../src/regulation/facts";
import { scorePlatform } from "../../src/regulation/scoring/scorecard";
import { speaker } from "../../src/text/say";
import { texts as english } from "../../src/text/en-US";
import { texts as chinese } from "../../src/text/zh-CN";
import { facts } from "./facts-of";

const say = speaker(chinese);
const investment = (wan: string): Partial<Facts> => ({ investmentWan: new Decimal(wan) });
const unknown = Object.fromEntries(Object.keys(facts()).map((key) => [key, null])) as Facts;

function item(key: ItemKey, differing: Partial<Facts>): { readonly words: string; readonly missing: readonly string[]; readonly warnings: readonly string[] } {
  const score = scorePlatform(edition2021, facts(differing)).items.find((candidate) => candidate.item.key === key);
  if (score === undefined) throw new Error(key);
  return { words: say(score.arithmetic), missing: score.missing, warnings: score.warnings.map(say) };
}

const words: readonly (readonly [ItemKey, Partial<Facts>, string])[] = [
  ["org", {}, "已注册，4 项齐全，得满分 10.00 分"],
  ["org", { leader: false, duty: false }, "已注册，缺 2 项（班子成员分管、任务落实到人）：10 分 − 2 项 × 2 分 = 6.00 分"],
  ["org", { registered: false }, "未完成本地独立法人注册，不得分：0.00 分"],
  ["staff", { insuredStaff: 50 }, "50 人 ≥ 50 人，得 5.00 分"],
  ["staff", { insuredStaff: 49 }, "49 人 < 50 人，得 0.00 分"],
  ["diag", { diagnosed: 99 }, "99 家 ÷ 100 家 × 30 分 = 29.70 分"],
  ["diag", { diagnosed: 130 }, "130 家，达到 100 家，得满分 30.00 分"],
  ["project", { projects: 39 }, "39 项 ÷ 40 项 × 10 分 = 9.75 分"],
  ["demo", { demos: 1 }, "1 项 × 2.5 分 = 2.50 分"],
  ["event", { events: 7 }, "7 场 × 2 分 = 14 分，满分为限：10.00 分"],
  ["quality", { worstReports: 3 }, "10 分 − 3 次 × 1 分 = 7.00 分"],
  ["quality", { worstReports: 12 }, "10 分 − 12 次 × 1 分 = −2 分，扣完为止：0.00 分"],
  ["feedback", { dissatisfied: 5 }, "5 分 − 5 户 × 1 分 = 0.00 分"],
  ["bonus", investment("9000"), "9000 万元，未达 1 亿元，得 0.00 分；距 1 亿元（2 分）还差 1000 万元"],
  ["bonus", investment("12000"), "12000 万元，达到 1 亿元，得 2.00 分；距 5 亿元（4 分）还差 38000 万元"],
  ["bonus", investment("1000000"), "1000000 万元，达到最高档 100 亿元，得 10.00 分"],
];
test.each(words)("%s with %j: %s", (key, differing, sentence) => expect(item(key, differing).words).toBe(sentence));

test("the arithmetic is said in English too", () => {
  const score = scorePlatform(edition2021, facts({ diagnosed: 99 })).items[2];
  expect(score === undefined ? "" : speaker(english)(score.arithmetic)).toBe("99 enterprises ÷ 100 × 30 points = 29.70 points");
});

describe("a missing fact is 待补, never zero", () => {
  test("the item, its sums and the tier are open; the provisional total is what is known", () => {
    const card = scorePlatform(edition2021, facts({ diagnosed: null }));
    expect(item("diag", { diagnosed: null })).toMatchObject({ words: "待补：诊断并经确认的企业家数", missing: ["diagnosed"] });
    expect([card.base, card.total, card.tier]).toEqual([null, null, null]);
    expect(card.bonus?.toFixed()).toBe("0");
    expect(card.provisional.toFixed()).toBe("70");
  });

  test("a missing bonus leaves the basic score standing", () => {
    const card = scorePlatform(edition2021, facts({ investmentWan: null }));
    expect([card.base?.toFixed(), card.bonus, card.total]).toEqual(["100", null, null]);
  });

  test("an unregistered platform has 0 for 组织机构 whatever else is missing; a registered one waits", () => {
    const checks = { leader: null, goal: null, plan: null, duty: null };
    expect(item("org", { registered: false, ...checks }).words).toContain("0.00");
    expect(item("org", { registered: true, ...checks }).words).toBe("待补：班子成员分管、工作目标清晰、推进计划明确、任务落实到人");
    expect(item("org", { registered: null, leader: false })).toMatchObject({ missing: ["registered"] });
  });

  test("nothing stated at all scores nothing and warns of nothing", () => {
    const card = scorePlatform(edition2021, unknown);
    expect(card.items.every(({ score }) => score === null)).toBe(true);
    expect([card.provisional.toFixed(), card.warnings]).toEqual(["0", []]);
  });
});

describe("warnings", () => {
  const idle = { insuredStaff: 0, diagnosed: 0, adopted: 0, projects: 0, enrolled: 0, demos: 0, events: 0 };
  const warnings = (differing: Partial<Facts>): readonly string[] =>
    scorePlatform(edition2021, facts(differing)).warnings.map((warning) => warning.key);

  test("an unregistered platform may still reach 良好: a red one", () => {
    const card = scorePlatform(edition2021, facts({ registered: false, worstReports: 10 }));
    expect(card.tier).toBe("advanced"); // 100 − 10 − 10
    expect(warnings({ registered: false })).toEqual(["regulation.warning.unregistered"]);
    expect(item("org", { registered: false }).warnings[0]).toMatch(/^红色提示/u);
  });

  test("a platform that did nothing has 15 from the two items that only deduct", () => {
    const card = scorePlatform(edition2021, facts({ ...idle, registered: false }));
    expect(card.total?.toFixed()).toBe("15"); // 10 + 5
    expect(warnings({ ...idle, registered: false })).toContain("regulation.warning.withoutWork");
    expect(warnings({ ...idle, demos: 1 })).not.toContain("regulation.warning.withoutWork");
    expect(warnings({ ...idle, demos: null })).not.toContain("regulation.warning.withoutWork");
  });

  test("an investment shown as reaching a step that it misses", () => {
    expect(item("bonus", investment("9999.99")).warnings).toEqual([
      "显示达线、实际未达：9999.99 万元按两位小数显示为 1.00 亿元，实际不到 1 亿元",
    ]);
    expect(item("bonus", investment("9949.99")).warnings).toEqual([]); // 0.99 亿元
    expect(item("bonus", investment("10000")).warnings).toEqual([]);
  });
});

test.each([
  [{ diagnosed: -1 }, "诊断并经确认的企业家数为 -1，应为 0 或正整数，请更正"],
  [{ demos: 1.5 }, "示范项目数为 1.5，应为 0 或正整数，请更正"],
  [{ events: Number.NaN }, "推广会场数为 NaN，应为 0 或正整数，请更正"],
  [investment("-1"), "累计新增投资额为 -1 万元，不能为负，请更正"],
])("%j cannot be", (differing, sentence) => {
  try {
    scorePlatform(edition2021, facts(differing));
    throw new Error("it was scored");
  } catch (error) {
    expect(error).toBeInstanceOf(RegulationError);
    expect(error instanceof RegulationError ? say(error.detail) : "").toBe(sentence);
  }
});
