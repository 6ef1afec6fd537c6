import { runAnnual } from "../../src/assessment/annual/annual";
import type { AnnualSummary } from "../../src/assessment/annual/annual-summary";
import { turnFormulas } from "../../src/assessment/turn-formulas";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { ExcelRunError } from "../../src/excel/excel-run-error";
import { excelWorkbook } from "../../src/excel/workbook-port";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";
import { blankSnapshot } from "../../workbench/host/workbook/blank-snapshot";
import { rowsOfCohort, summaryGrid, type SummaryRow } from "../assessment/summary-grid";
import { workedCases, type Cohort } from "../cases/worked-cases";
import { tabsOf } from "../report/tab-names";
import { fill, openExcel, type ExcelUnderTest } from "./open-excel";
import { inSight } from "./written";

const say = speaker(texts);
const [cohortA, cohortB] = workedCases.cohorts as [Cohort, Cohort];
const OURS = tabsOf(cohortA.platforms.map(({ name }) => name));
const FIGURES = OURS.slice(0, 3);

function annual(): Promise<AnnualSummary> {
  return runAnnual(excelWorkbook(), { edition: editionInForce, say, sayOnSheets: say, progress: () => undefined });
}

/** A workbook with the summary form and the given other sheets; the results are asked for as values, since no functions are registered here. */
async function workbookWith(rows: readonly SummaryRow[], others: readonly string[] = [], budgetWan = "1500"): Promise<ExcelUnderTest> {
  const excel = await openExcel(blankSnapshot(["年度数据", ...others]));
  await fill(excel, "年度数据", summaryGrid(rows).values);
  await excelWorkbook().writeSettings({ budgetWan, cycle: null, report: { form: "values" } });
  excel.watch();
  return excel;
}

describe("the annual run in Excel", () => {
  let excel: ExcelUnderTest;
  afterEach(() => excel.close());

  it.each([cohortA, cohortB].map((cohort) => [cohort.id, cohort] as const))("cohort %s: its ranks, scores and awards stand on the sheets", async (_, cohort) => {
    excel = await workbookWith(rowsOfCohort(cohort), [], cohort.budget_wan);
    const { platforms } = await annual();
    expect(inSight(excel)).toEqual(["年度数据", ...tabsOf(cohort.platforms.map(({ name }) => name))]);
    const ranking = await excel.values("年度排名");
    const expected = platforms.map(({ rank, name, base, bonus, total, tier }) => [rank, name, "", base, bonus, total, tier]);
    expect(ranking.slice(4, 4 + platforms.length).map((row) => row.slice(0, 7))).toEqual(expected);
    const rewards = await excel.values("奖励分配");
    const awards = platforms.map(({ name, awardWan }) => [name, Number(awardWan)]);
    expect(rewards.slice(4, 4 + platforms.length).map((row) => [row[1], row[6]])).toEqual(awards);
    expect(platforms.map(({ awardWan }) => awardWan)).toEqual(
      [...cohort.platforms].sort((a, b) => cohort.expect.rank[a.id]! - cohort.expect.rank[b.id]!).map(({ id }) => cohort.expect.award[id]),
    );
  });

  it("shows the ranking and leaves the bureau's sheet as it was", async () => {
    excel = await workbookWith(rowsOfCohort(cohortA), ["备忘"]);
    const before = [await excel.values("年度数据"), sheetSnapshot(excel, "年度数据"), sheetSnapshot(excel, "备忘")];
    await annual();
    expect([await excel.values("年度数据"), sheetSnapshot(excel, "年度数据"), sheetSnapshot(excel, "备忘")]).toEqual(before);
    expect(excel.office.interpreter.host.book.unit.getActiveSheet().getName()).toBe("年度排名");
  });

  it("a second run replaces what the first one made", async () => {
    excel = await workbookWith(rowsOfCohort(cohortA));
    await annual();
    await excelWorkbook().writeSettings({ budgetWan: "750", cycle: null });
    const { unitWan } = await annual();
    expect(inSight(excel)).toEqual(["年度数据", ...OURS]);
    expect(unitWan).toBe("50.00");
    expect((await excel.values("奖励分配")).find((row) => row[0] === "年度预算")?.[6]).toBe(750);
  });

  it("a sheet of the bureau's of that name is left alone, run after run", async () => {
    excel = await workbookWith(rowsOfCohort(cohortA), ["年度排名"]);
    await fill(excel, "年度排名", [["本局手工排名"]]);
    const { findings } = await annual();
    await annual();
    expect(inSight(excel)).toEqual(["年度数据", "年度排名", ...OURS.map((name) => (name === "年度排名" ? "年度排名 (2)" : name))]);
    expect(await excel.values("年度排名")).toEqual([["本局手工排名"]]);
    expect(findings.map(({ problem }) => problem)).toContainEqual(expect.stringContaining("新生成的结果表名为“年度排名 (2)”"));
  });

  it("an earlier sheet that somebody renamed stays", async () => {
    excel = await workbookWith(rowsOfCohort(cohortA));
    await annual();
    await excel.office.run(async ({ workbook }) => {
      workbook.worksheets.getItem("年度排名").name = "2021年终稿";
      await Promise.resolve();
    });
    await annual();
    expect(inSight(excel)).toEqual(["年度数据", "年度评分汇总", "年度排名", "2021年终稿", ...OURS.slice(2)]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(1)", "=HYPERLINK(\"http://x\")", "2021-03-07", "00123"])("the platform's name %s stays text", async (name) => {
    const [first] = rowsOfCohort(cohortA);
    excel = await workbookWith([{ ...first!, name }]);
    await annual();
    for (const sheet of FIGURES) {
      const rows = await formulas(excel, sheet);
      expect(rows.flat()).toContain(name);
      expect(rows.flat().filter((cell) => typeof cell === "string" && cell.startsWith("=") && !cell.startsWith("=HYPERLINK(") && cell !== name)).toEqual([]);
    }
    expect((await excel.values("年度排名"))[4]?.[1]).toBe(name);
  });

  it("makes every sheet of 60 platforms in at most 40 requests, each below 4 MB", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => {
      const row = rowsOfCohort(cohortA)[index % 6]!;
      return { name: `${row.name}${index}`, facts: index % 10 === 0 ? { ...row.facts, diagnosed: null } : row.facts };
    });
    excel = await workbookWith(rows, ["甲", "乙", "丙"]);
    await annual();
    expect(inSight(excel)).toHaveLength(4 + 9 + 60);
    expect(excel.requests.length).toBeLessThanOrEqual(40);
    for (const body of excel.requests) expect(Buffer.byteLength(body)).toBeLessThan(4_000_000);
  });

  it("turns a live result in at most 6 requests and takes it back in at most 20, each below 4 MB", async () => {
    excel = await workbookWith(rowsOfCohort(cohortA));
    await excelWorkbook().writeSettings({ budgetWan: "1500", cycle: null, report: { form: "native" } });
    await annual();
    const turning = await requestsOf(excel, () => turnFormulas(excelWorkbook(), { to: "values", scope: "workbook" }));
    expect(turning).toBeLessThanOrEqual(6);
    expect(await requestsOf(excel, () => excelWorkbook().undoReport())).toBeLessThanOrEqual(20);
    expect(inSight(excel)).toEqual(["年度数据"]);
  }, 60_000);

  it("keeps budget and cycle in the workbook", async () => {
    excel = await workbookWith(rowsOfCohort(cohortA));
    const cycle = { from: "2021-03-07", to: "2022-03-06" };
    await excelWorkbook().writeSettings({ budgetWan: "1.2亿", cycle });
    expect(await excelWorkbook().readSettings()).toMatchObject({ budgetWan: "1.2亿", cycle });
    await excelWorkbook().writeSettings({ budgetWan: null, cycle: null });
    expect(await excelWorkbook().readSettings()).toMatchObject({ budgetWan: null, cycle: null });
  });

  it("a protected structure is refused before anything is written", async () => {
    excel = await workbookWith(rowsOfCohort(cohortA));
    excel.office.workbook.side.structureProtected = true;
    const before = excel.snapshot();
    const refusal: unknown = await annual().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ExcelRunError);
    expect(say((refusal as ExcelRunError).detail)).toMatch(/工作簿结构受保护/);
    expect(excel.snapshot()).toEqual(before);
  });
});

/** @returns how many requests the work took, each of them small enough for Excel on the web */
async function requestsOf(excel: ExcelUnderTest, work: () => Promise<unknown>): Promise<number> {
  excel.watch();
  await work();
  for (const body of excel.requests) expect(Buffer.byteLength(body)).toBeLessThan(4_000_000);
  return excel.requests.length;
}

function sheetSnapshot(excel: ExcelUnderTest, name: string): unknown {
  const { sheets } = excel.snapshot() as { sheets: { name: string }[] };
  return sheets.find((sheet) => sheet.name === name);
}

async function formulas(excel: ExcelUnderTest, sheet: string): Promise<unknown[][]> {
  return excel.office.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("formulas");
    await context.sync();
    return used.formulas as unknown[][];
  });
}
