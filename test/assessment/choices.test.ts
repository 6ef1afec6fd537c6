import { runAnnual } from "../../src/assessment/annual/annual";
import type { AnnualSummary } from "../../src/assessment/annual/annual-summary";
import { AssessmentError } from "../../src/assessment/assessment-error";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { speaker } from "../../src/text/say";
import { texts as chinese } from "../../src/text/zh-CN";
import { workedCases } from "../cases/worked-cases";
import { MemoryWorkbook } from "./memory-workbook";
import { rowsOfCohort, summaryGrid, type SummaryRow } from "./summary-grid";

const say = speaker(chinese);

function rows(id: string): SummaryRow[] {
  const cohort = workedCases.cohorts.find((each) => each.id === id);
  return cohort === undefined ? [] : rowsOfCohort(cohort);
}

async function run(platforms: SummaryRow[], budgetWan: string, choices: unknown): Promise<{ workbook: MemoryWorkbook; summary: AnnualSummary }> {
  const workbook = new MemoryWorkbook([summaryGrid(platforms)], { budgetWan, cycle: null, choices });
  const summary = await runAnnual(workbook, { edition: editionInForce, say, sayOnSheets: say, progress: () => undefined });
  return { workbook, summary };
}

const shown = ({ platforms }: AnnualSummary): string[] =>
  platforms.map(({ name, total, tier, rank, awardWan }) => `${rank ?? "—"} ${name} ${total} ${tier} ${awardWan}`);

/** B: 80, 79.95, 70, 69.95, 60 (56 + 4), 59.95; budget 300 */
test.each([
  // As kept without choices
  [null, ["1 乙一 80 先进 150.00", "2 乙二 79.95 良好 75.00", "3 乙三 70 良好 75.00", "4 乙四 69.95 合格 0.00", "5 乙五 60 合格 0.00", "6 乙六 59.95 不及格 0.00"]],
  // 乙五 is not saved by its bonus
  [{ bonusInTier: "base" }, ["1 乙一 80 先进 150.00", "2 乙二 79.95 良好 75.00", "3 乙三 70 良好 75.00", "4 乙四 69.95 合格 0.00", "5 乙五 60 不及格 0.00", "6 乙六 59.95 不及格 0.00"]],
  // 先进 has 200 in full, 100 are left for two
  [{ awardMode: "priority" }, ["1 乙一 80 先进 200.00", "2 乙二 79.95 良好 50.00", "3 乙三 70 良好 50.00", "4 乙四 69.95 合格 0.00", "5 乙五 60 合格 0.00", "6 乙六 59.95 不及格 0.00"]],
])("cohort B with %j", async (choices, expected) => {
  const { summary } = await run(rows("B"), "300", choices);
  expect(shown(summary)).toEqual(expected);
  expect(summary.unitWan).toBe(choices !== null && "awardMode" in choices ? null : "75.00");
});

test("a vetoed platform is not ranked, fails, and makes nothing provisional", async () => {
  const [first, second] = rows("B");
  const vetoed = { name: "未注册平台", facts: { ...first!.facts, registered: false } }; // 80 − 10
  const { workbook, summary } = await run([vetoed, second!], "300", { registrationGate: "veto" });
  expect(shown(summary)).toEqual(["1 乙二 79.95 良好 100.00", "— 未注册平台 70 不及格 0.00"]);
  const ranking = workbook.table("年度排名");
  expect(ranking.flat().join()).not.toContain("暂定");
  const row = ranking.find((cells) => cells[1] === "未注册平台");
  expect([row?.[0], row?.[6]]).toEqual(["—", "不及格"]);
  expect(row?.[7]).toContain("一票否决");
  expect(row?.[7]).not.toContain("待补");
  expect(workbook.table("奖励分配").find((cells) => cells[1] === "未注册平台")?.[0]).toBe("—");
});

test("the readings taken stand on every sheet with notes, those that are not the default marked", async () => {
  const { workbook } = await run(rows("B"), "300", { awardMode: "priority" });
  for (const name of ["年度评分汇总", "年度排名", "奖励分配", "数据体检"]) {
    const text = workbook.table(name).flat().join("\n");
    expect(text).toContain("奖励方式：【非默认】从最高梯次起依次足额，不足的梯次内均分（");
    expect(text).toContain("其余 24 项按默认口径，详见“口径说明”");
    expect(text).not.toContain("均按默认口径");
  }
});

test("choices that there are not are refused, and nothing is written", async () => {
  const workbook = new MemoryWorkbook([summaryGrid(rows("B"))], { budgetWan: "300", cycle: null, choices: { awardMode: "fair" } });
  const attempt = runAnnual(workbook, { edition: editionInForce, say, sayOnSheets: say, progress: () => undefined });
  const error = await attempt.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AssessmentError);
  expect(error instanceof AssessmentError ? say(error.detail) : "").toMatch(/口径“awardMode”（奖励方式）没有“fair”这个取值；可用的取值：ratio321/u);
  expect(workbook.written).toEqual([]);
});
