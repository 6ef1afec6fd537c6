import { runAnnual } from "../../../src/assessment/annual/annual";
import type { AnnualSummary } from "../../../src/assessment/annual/annual-summary";
import { AssessmentError } from "../../../src/assessment/assessment-error";
import { editionInForce } from "../../../src/assessment/edition-in-force";
import type { SheetGrid } from "../../../src/ledger/sheet";
import { message, type Message } from "../../../src/regulation/message";
import { texts as english } from "../../../src/text/en-US";
import { speaker } from "../../../src/text/say";
import { texts as chinese } from "../../../src/text/zh-CN";
import { factsOfCase, workedCases } from "../../cases/worked-cases";
import { tabsOf } from "../../report/tab-names";
import { MemoryWorkbook } from "../memory-workbook";
import { cellOfFact, rowsOfCohort, summaryGrid, type SummaryRow } from "../summary-grid";

const say = speaker(chinese);

function run(workbook: MemoryWorkbook, steps: Message[] = []): Promise<AnnualSummary> {
  const progress = (step: Message): void => void steps.push(step);
  return runAnnual(workbook, { edition: editionInForce, say, sayOnSheets: say, progress });
}

/** Two sound platforms of cohort B: 乙一 (80 分, 先进) and 乙二 (79.95 分, 良好). */
function twoSound(): SummaryRow[] {
  const cohort = workedCases.cohorts.find(({ id }) => id === "B");
  return cohort === undefined ? [] : rowsOfCohort(cohort).slice(0, 2);
}

describe("the annual run over the worked cohorts", () => {
  test.each(workedCases.cohorts.map((cohort) => [cohort.id, cohort] as const))("cohort %s", async (_, cohort) => {
    const workbook = new MemoryWorkbook([summaryGrid(rowsOfCohort(cohort))], { budgetWan: cohort.budget_wan, cycle: null });
    const summary = await run(workbook);

    const expected = cohort.platforms.map(({ id, name, expect: { items, base, bonus, total, tier } }) => ({
      name, items, base, bonus, total, tier, rank: cohort.expect.rank[id], awardWan: cohort.expect.award[id],
    }));
    expected.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    expect(summary.platforms).toMatchObject(expected);
    expect(summary.platforms).toHaveLength(expected.length);
    expect(summary).toMatchObject({
      budgetWan: cohort.budget_wan, unitWan: cohort.expect.unit, paidWan: cohort.expect.paid, leftWan: cohort.expect.left,
    });
  });

  it("writes the sheets, the ranking in rank order", async () => {
    const [cohort] = workedCases.cohorts;
    const workbook = new MemoryWorkbook([summaryGrid(rowsOfCohort(cohort!))], { budgetWan: "1500", cycle: null });
    await run(workbook);
    expect(workbook.written.map(({ name }) => name)).toEqual(tabsOf(cohort!.platforms.map(({ name }) => name)));
    const ranking = workbook.table("年度排名").slice(4, 10).map((row) => [row[0], row[1], row[5], row[6]]);
    expect(ranking).toEqual([
      ["1", "甲一", "110", "优秀"],
      ["2", "甲二", "100", "优秀"],
      ["3", "甲三", "90", "优秀"],
      ["4", "甲六", "89.95", "先进"],
      ["5", "甲四", "89.75", "先进"],
      ["6", "甲五", "80", "先进"],
    ]);
  });

  it("tells its steps", async () => {
    const steps: Message[] = [];
    await run(new MemoryWorkbook([summaryGrid(twoSound())]), steps);
    expect(steps.map(say)).toEqual(["正在读取工作簿…", "正在为 2 家平台评分、定等次、排名…", "正在写入结果工作表…"]);
  });
});

describe("a platform with a missing fact", () => {
  const [first, second] = twoSound();
  const pending: SummaryRow = { name: "待补平台", facts: { ...first!.facts, diagnosed: null } };
  const workbook = new MemoryWorkbook([summaryGrid([pending, second!])], { budgetWan: "300", cycle: null });

  it("has no total, tier, rank or award, stands last, and the others are ranked among themselves", async () => {
    const { platforms } = await run(workbook);
    expect(platforms.map(({ name, total, tier, rank, awardWan }) => ({ name, total, tier, rank, awardWan }))).toEqual([
      { name: "乙二", total: 79.95, tier: "良好", rank: 1, awardWan: "100.00" },
      { name: "待补平台", total: null, tier: null, rank: null, awardWan: null },
    ]);
    expect(platforms[1]?.items).toMatchObject({ org: 10, diag: null, adopt: 9 });
    expect(platforms[1]).toMatchObject({ base: null, bonus: 0 });
  });

  it("makes the result provisional, and every sheet and the summary say so", async () => {
    const { findings } = await run(workbook);
    expect(findings.map(({ problem }) => problem)).toContainEqual(expect.stringMatching(/暂定.*待补平台/));
    for (const name of ["年度评分汇总", "年度排名", "奖励分配"]) expect(workbook.table(name)[1]?.[0]).toMatch(/（暂定）$/);
  });

  it("is marked 待补 and 待定 on the sheets, with what is known", async () => {
    await run(workbook);
    const scores = workbook.table("年度评分汇总").find((row) => row[1] === "待补平台");
    // 10 + 5 + 9 + 9 + 4 + 5 + 8 + 6 + 3 + 0 = 59
    expect(scores?.slice(2)).toEqual([
      ...["是", "是", "是", "是", "是", "10"], ...["50", "5"], ...["", "待补"], ...["9", "9"], ...["36", "9"], ...["16", "4"], ...["2", "5"], ...["4", "8"],
      ...["4", "6"], ...["2", "3"], ...["0", "0"], "待定", "0", "待定", "待定", "待定",
      expect.stringMatching(/^待补：诊断.*；已知各项合计 59.00 分$/),
      "14 行", "1 行", "", expect.stringMatching(/^\d$/), "", "、待补平台",
    ]);
  });
});

describe("the budget", () => {
  it("when not stated, leaves scores and ranking, and the reward sheet says what is missing and how to give it", async () => {
    const workbook = new MemoryWorkbook([summaryGrid(twoSound())]);
    const summary = await run(workbook);
    expect(summary).toMatchObject({ budgetWan: null, unitWan: null, paidWan: null, leftWan: null });
    expect(summary.platforms.map(({ rank, awardWan }) => [rank, awardWan])).toEqual([[1, null], [2, null]]);
    expect(workbook.table("奖励分配").flat().join("\n")).toMatch(/尚未设置年度预算.*考核面板.*年度奖励预算/);
  });

  it("may say its unit; the summary echoes it as stated", async () => {
    const summary = await run(new MemoryWorkbook([summaryGrid(twoSound())], { budgetWan: "0.03亿元", cycle: null }));
    expect(summary).toMatchObject({ budgetWan: "0.03亿元", unitWan: "100.00", paidWan: "300.00", leftWan: "0.00" });
  });

  it.each(["约1500", "-5", "很多", "1000-1500"])("of %s is refused in words, and nothing is written", async (budgetWan) => {
    const workbook = new MemoryWorkbook([summaryGrid(twoSound())], { budgetWan, cycle: null });
    const refusal = await run(workbook).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AssessmentError);
    expect(say((refusal as AssessmentError).detail)).toContain(`“${budgetWan}”无法识别`);
    expect(workbook.written).toEqual([]);
  });
});

describe("the cycle", () => {
  it("within the validity stands on the sheets", async () => {
    const cycle = { from: "2021-03-07", to: "2022-03-06" };
    const workbook = new MemoryWorkbook([summaryGrid(twoSound())], { budgetWan: null, cycle });
    const { findings } = await run(workbook);
    expect(workbook.table("年度排名")[2]).toContain("考核周期：2021年3月7日至2022年3月6日");
    expect(findings.filter(({ problem }) => problem.includes("有效期"))).toEqual([]);
  });

  it("outside the validity is said on every sheet and in the summary", async () => {
    const cycle = { from: "2023-03-07", to: "2024-03-07" };
    const workbook = new MemoryWorkbook([summaryGrid(twoSound())], { budgetWan: null, cycle });
    const { findings } = await run(workbook);
    for (const { name } of workbook.written) expect(workbook.table(name).flat().join("")).toContain("有效期外，参照执行");
    expect(findings.map(({ problem }) => problem)).toContainEqual(expect.stringContaining("有效期外"));
  });
});

describe("what the regulation warns of", () => {
  it("is a finding at the cell of its fact, and a remark in the ranking", async () => {
    const [first, second] = twoSound();
    const unregistered: SummaryRow = { name: "未注册平台", facts: { ...first!.facts, registered: false } };
    const workbook = new MemoryWorkbook([summaryGrid([second!, unregistered])]);
    const { findings } = await run(workbook);
    const warning = findings.find(({ problem }) => problem.startsWith("未注册平台：") && problem.includes("注册"));
    expect(warning).toMatchObject({ sheet: "年度数据", cell: cellOfFact(1, "registered"), found: "否" });
    expect(workbook.table("年度排名").find((row) => row[1] === "未注册平台")?.[7]).toContain("注册");
  });

  it("of a platform that did nothing is a finding of the whole sheet", async () => {
    const idle = workedCases.cohorts.flatMap(({ platforms }) => platforms).map(({ name, facts }) => ({
      name,
      facts: { ...factsOfCase(facts), registered: false, insuredStaff: 0, diagnosed: 0, adopted: 0, projects: 0, enrolled: 0, demos: 0, events: 0, worstReports: 0, dissatisfied: 0 },
    }))[0]!;
    const { findings } = await run(new MemoryWorkbook([summaryGrid([idle])]));
    const problems = findings.filter(({ sheet, cell }) => sheet === "年度数据" && cell === "").map(({ problem }) => problem);
    expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${idle.name}：.*15`)));
  });
});

describe("when nothing can be scored", () => {
  const empty: SheetGrid = { name: "空表", hidden: false, firstRow: 0, firstColumn: 0, values: [] };
  const memo: SheetGrid = { name: "备忘", hidden: true, firstRow: 0, firstColumn: 0, values: [["勿删"]] };
  const blank = summaryGrid([{ name: "甲", facts: {} }, { name: "乙", facts: {} }]);

  it.each<[string, SheetGrid[], RegExp]>([
    ["a workbook without a summary", [empty, memo], /未能评分.*“空表”、“备忘”（隐藏）.*平台名称/s],
    ["no sheets at all", [], /未能评分.*没有含数据的工作表/s],
    ["a summary without any fact", [blank], /未能评分：工作表“年度数据”.*第 2 行起.*“年度数据”/s],
  ])("%s is refused with what was looked at and what is expected", async (_, sheets, said) => {
    const workbook = new MemoryWorkbook(sheets);
    const refusal = await run(workbook).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(AssessmentError);
    expect(say((refusal as AssessmentError).detail)).toMatch(said);
    expect(speaker(english)((refusal as AssessmentError).detail)).toMatch(/^Nothing was scored/);
    expect(workbook.written).toEqual([]);
  });
});

it("notices from writing are findings of the summary, in the user's language", async () => {
  const notice = message("excel.nameTaken", { wanted: "年度排名", name: "年度排名 (2)" });
  const workbook = new MemoryWorkbook([summaryGrid(twoSound())], { budgetWan: null, cycle: null }, [notice]);
  const options = { edition: editionInForce, say: speaker(english), sayOnSheets: say, progress: () => undefined };
  const { findings } = await runAnnual(workbook, options);
  expect(findings.map(({ problem }) => problem)).toContainEqual(expect.stringContaining("the new result sheet is “年度排名 (2)”"));
  expect(workbook.table("奖励分配").flat().join("")).toContain("尚未设置年度预算");
});
