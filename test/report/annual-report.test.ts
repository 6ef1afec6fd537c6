import { atOnce } from "../../src/report/in-steps";
import { message } from "../../src/regulation/message";
import { outsideValidity } from "../../src/regulation/validity";
import { edition2021 } from "../../src/regulation/editions/2021";
import { findingsSheet } from "../../src/report/evidence/findings";
import { rankingSheet as liveRankingSheet } from "../../src/report/ranking/ranking";
import { annualReport } from "../../src/report/annual-report";
import type { AnnualResult, ReportedFinding } from "../../src/report/result";
import { rewardSheet as liveRewardSheet } from "../../src/report/reward/reward";
import { scoresSheet as liveScoresSheet } from "../../src/report/scores/scores";
import type { ReportSheet } from "../../src/report/sheet";
import { EVERYTHING, type ReportWishes } from "../../src/report/wishes";
import { traceSheet } from "../../src/report/evidence/trace";
import { resultOf, say, stilled } from "./sample-result";

const rankingSheet: typeof liveRankingSheet = (...of) => stilled(liveRankingSheet(...of));
const rewardSheet: typeof liveRewardSheet = (...of) => stilled(liveRewardSheet(...of));
const scoresSheet = (...of: Parameters<typeof liveScoresSheet>): ReportSheet => stilled(atOnce(liveScoresSheet(...of)));

const text = (sheet: ReportSheet): string => sheet.cells.flat().filter((cell) => typeof cell === "string").join("\n");
const rowOf = (sheet: ReportSheet, name: string): ReportSheet["cells"][number] => sheet.cells.find((row) => row[1] === name) ?? [];
const column = (sheet: ReportSheet, heading: string): number =>
  Math.max(...sheet.cells.slice(3, 5).map((row) => row.indexOf(heading)));

const scoresOf = (result: AnnualResult): ReportSheet =>
  scoresSheet(result, { trace: atOnce(traceSheet(result, [], say)), findings: atOnce(findingsSheet(result, [], say)) }, say);

/** 甲 100 分; 乙 and 丙 98 分 (−2 最差报告); 丁 95 分. */
const tied = resultOf({ 丁: { insuredStaff: 49 }, 乙: { worstReports: 2 }, 甲: {}, 丙: { worstReports: 2 } });

describe("年度排名", () => {
  const sheet = rankingSheet(tied, say);

  it("stands in rank order, ties share a rank in the order of the bureau's sheet and are remarked", () => {
    const rows = sheet.cells.slice(4, 8).map((row) => [row[0], row[1], row[5], row[7]]);
    expect(rows).toEqual([
      [{ count: 1 }, "甲", { decimal: "100" }, ""],
      [{ count: 2 }, "乙", { decimal: "98" }, "并列"],
      [{ count: 2 }, "丙", { decimal: "98" }, "并列"],
      [{ count: 4 }, "丁", { decimal: "95" }, ""],
    ]);
  });

  it("has the columns that the bureau knows", () => {
    expect(sheet.cells[3]).toEqual(["名次", "平台名称", "承担企业", "基本项得分", "附加项得分", "考核得分", "等次", "备注"]);
  });

  it("remarks elimination below 60", () => {
    // 10 + 0 + 0 + 10 + 10 + 5 + 5 + 0 + 10 + 5 = 55
    const failed = rankingSheet(resultOf({ 戊: { insuredStaff: 0, diagnosed: 0, events: 0 } }), say);
    expect(rowOf(failed, "戊").slice(5)).toEqual([{ decimal: "55" }, "不及格", "不及格，淘汰"]);
  });
});

describe("年度评分汇总", () => {
  const sheet = scoresOf(tied);

  it("keeps the bureau's order and has a column for each of the eleven items, under its group", () => {
    expect(sheet.cells.slice(5, 9).map((row) => row[1])).toEqual(["丁", "乙", "甲", "丙"]);
    const items = ["组织落实", "社保人数", "诊断家数", "方案采用", "实施项目", "入库项目", "示范项目", "推广会", "报告质量", "企业反馈", "附加考核"];
    const others = ["基本分", "附加分", "总分", "等次", "名次", "备注", "计分\n依据", "数据\n体检", "承担企业", "列示顺序", "淘汰顺序", "待定平台"];
    const groups = items.map((item) => expect.stringMatching(new RegExp(`^${item}\n（\\d+分）$`)) as string);
    expect(sheet.cells[3]?.filter((cell) => cell !== null)).toEqual(["序号", "平台名称", ...groups, ...others]);
    expect(sheet.cells[4]?.slice(2, 10)).toEqual(["注册", "分管", "目标", "计划", "责任", "得分", "完成\n（人）", "得分"]);
  });

  it("has the items' facts and points and their sums; nothing leads to a list that has no rows of the platform's", () => {
    const done = [["是", "是", "是", "是", "是"], [50], [100], [10], [40], [20], [2], [5], [0], [0]].map((facts) => facts.map((fact) => (typeof fact === "number" ? { count: fact } : fact)));
    const points = [10, 5, 30, 10, 10, 5, 5, 10, 10, 5].map((score) => ({ decimal: String(score) }));
    const items = [...done.flatMap((facts, index) => [...facts, points[index]!]), { decimal: "0" }, { decimal: "0" }];
    const sums = [100, 0, 100].map((score) => ({ decimal: String(score) }));
    expect(rowOf(sheet, "甲").slice(2)).toEqual([...items, ...sums, "优秀", { count: 1 }, "", null, null, null, { count: 1 }, "", ""]);
  });
});

describe("奖励分配", () => {
  it("has cap, coefficient and amount, then sum, budget and remainder", () => {
    // 甲 100 优秀, 乙 88 先进 (events 0 → −10, −2): u = min(100, ⌊301 ÷ (3 + 2)⌋) = 60.20
    const sheet = rewardSheet(resultOf({ 乙: { events: 0, worstReports: 2 }, 甲: {} }, "301.03"), say);
    expect(sheet.cells.slice(4, 9)).toEqual([
      [{ count: 1 }, "甲", { decimal: "100" }, "优秀", { decimal: "300" }, { count: 3 }, { decimal: "180.6" }],
      [{ count: 2 }, "乙", { decimal: "88" }, "先进", { decimal: "200" }, { count: 2 }, { decimal: "120.4" }],
      ["合计", null, null, null, null, null, { decimal: "301" }],
      ["年度预算", null, null, null, null, null, { decimal: "301.03" }],
      ["结余", null, null, null, null, null, { decimal: "0.03" }],
    ]);
  });

  it("says the arithmetic of the unit in words, and what full payment takes", () => {
    const sheet = rewardSheet(resultOf({ 甲: {}, 乙: { events: 0, worstReports: 2 } }, "301.03"), say);
    expect(text(sheet)).toMatch(/奖励测算：.*301\.03.*60\.2/);
    expect(text(sheet)).toContain("全部按上限兑现需 500.00 万元，年度预算 301.03 万元");
  });

  it("without a budget marks the amounts 待定, leaves the budget to be filled in, and says how to give it", () => {
    const sheet = rewardSheet(resultOf({ 甲: {} }, null), say);
    expect(sheet.cells.slice(4, 8).map((row) => row[6])).toEqual(["待定", "待定", null, "待定"]);
    expect(text(sheet)).toMatch(/尚未设置年度预算.*考核面板/);
  });
});

describe("数据体检", () => {
  const finding = (severity: ReportedFinding["severity"], found: string): ReportedFinding => ({
    severity, sheet: "年度数据", cell: "H6", found, platform: "甲",
    problem: message("report.tied"), suggestion: message("report.eliminated"),
  });

  it("lists what decides a score first, with place, value, suggestion, problem and what was done", () => {
    const { sheet } = atOnce(findingsSheet(tied, [finding("notice", "a"), finding("error", "约500万"), finding("warning", "c")], say));
    expect(sheet.cells.slice(4, 7).map((row) => [row[1], row[5]])).toEqual([["待核", "约500万"], ["提醒", "c"], ["备案", "a"]]);
    expect(sheet.cells[4]).toEqual([
      { count: 1 }, "待核", "甲", "年度数据", { text: "H6", to: { sheet: "年度数据", cell: "H6" } },
      "约500万", "不及格，淘汰", "并列", "未计入；核实并改正原表后重新运行",
    ]);
  });

  it("leads from the platform's line in 年度评分汇总 to its first row", () => {
    const about = atOnce(findingsSheet(tied, [finding("warning", "a"), finding("notice", "b")], say));
    const scores = scoresSheet(tied, { trace: atOnce(traceSheet(tied, [], say)), findings: about }, say);
    expect(rowOf(scores, "甲").slice(-6, -4)).toEqual([null, { text: "2 行", to: { sheet: { kind: "findings" }, cell: "A5" } }]);
  });

  it("says so when there is nothing to check", () => {
    const { sheet } = atOnce(findingsSheet(tied, [], say));
    expect(sheet.cells[4]).toEqual(["未发现需要核对的问题", ...Array<null>(8).fill(null)]);
  });

  it("shows the beginning of an endless cell and says that it goes on", () => {
    const { sheet } = atOnce(findingsSheet(tied, [finding("error", "字".repeat(32_767))], say));
    expect(sheet.cells[4]?.[5]).toBe(`${"字".repeat(500)}…（共 32767 字，全文见原单元格）`);
  });
});

describe("every sheet", () => {
  const cycle = { from: "2023-03-07", to: "2024-03-07" };
  const outside = resultOf({ 甲: {} }, "1500", { cycle, validity: outsideValidity(edition2021, cycle) });
  const report = (wishes: ReportWishes = EVERYTHING): ReportSheet[] => annualReport({ result: outside, evidence: [], findings: [], log: [] }, wishes, say);

  it.each(report().map((sheet) => [sheet.name, sheet] as const))("%s names edition, articles, and where the readings stand", (_, sheet) => {
    expect(text(sheet)).toContain("（武经信规〔2021〕1号）");
    if (sheet.kind !== "readings") expect(text(sheet)).toContain("口径：条文未明确或前后不一致处 25 项，均按默认口径，详见“口径说明”。");
  });

  it("says every reading where there is no 口径说明", () => {
    const sheets = report({ ...EVERYTHING, sheets: new Set(["ranking", "reward"]) });
    expect(sheets.map(({ name }) => name)).toEqual(["年度排名", "奖励分配"]);
    for (const sheet of sheets) for (const reading of edition2021.readings) expect(text(sheet)).toContain(reading.default.text);
  });

  it.each(report().map((sheet) => [sheet.name, sheet] as const))("%s says 有效期外，参照执行", (_, sheet) => {
    expect(text(sheet)).toMatch(/2023年3月7日至2024年3月7日/);
    expect(text(sheet)).toContain("有效期外，参照执行");
  });

  it.each(report().map((sheet) => [sheet.name, sheet] as const))("%s leaves no text unsaid", (_, sheet) => {
    expect(text(sheet)).not.toMatch(/\[[a-z]+\.|\{\w+\}|undefined|NaN/);
  });

  it("is provisional in words while a platform is 待定", () => {
    const pending = resultOf({ 甲: {}, 乙: { diagnosed: null } });
    for (const sheet of [scoresOf(pending), rankingSheet(pending, say), rewardSheet(pending, say)]) {
      expect(sheet.cells[1]?.[0]).toMatch(/（暂定）$/);
      expect(text(sheet)).toMatch(/本表为暂定：1 家平台.*（乙）/);
    }
    expect(rowOf(rankingSheet(pending, say), "乙")[column(rankingSheet(pending, say), "名次")]).toBe("待定");
  });
});
