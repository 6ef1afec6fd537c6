import type { AnnualOutcome } from "../../src/commands/annual";
import type { UndoOutcome } from "../../src/commands/undo-report";
import { blankSnapshot } from "../../workbench/host/workbook/blank-snapshot";
import { saveFile } from "../../workbench/host/file/save";
import { openSession, type Session } from "../../workbench/host/node/session";
import { DIST } from "../built";
import { rowsOfCohort, summaryGrid } from "../assessment/summary-grid";
import { workedCases } from "../cases/worked-cases";
import { tabsOf } from "../report/tab-names";
import { fill, openExcel } from "./open-excel";

/** An .xlsx with the summary form of the first worked cohort, or without it. */
async function fileWith(summary: boolean): Promise<Uint8Array> {
  const excel = await openExcel(blankSnapshot(["年度数据"]));
  const [cohort] = workedCases.cohorts;
  await fill(excel, "年度数据", summary ? summaryGrid(rowsOfCohort(cohort!)).values : [["备忘"]]);
  const bytes = await saveFile(excel.office.workbook);
  excel.close();
  return bytes;
}

interface Opened {
  readonly session: Session;
  /** Of every run, in order. */
  readonly outcomes: AnnualOutcome[];
}

async function open(options: { summary?: boolean; locale?: "zh-CN" | "en-US" } = {}): Promise<Opened> {
  const { summary = true, locale = "zh-CN" } = options;
  const session = await openSession({ workbook: await fileWith(summary), dist: DIST, locale });
  const outcomes: AnnualOutcome[] = [];
  session.window.addEventListener("zhgz:annual", (event) => void outcomes.push((event as CustomEvent<AnnualOutcome>).detail));
  return { session, outcomes };
}

describe("the ribbon's 一键年度排名 in the built add-in", () => {
  it("assesses with the budget that the workbook holds and tells the outcome on the window", async () => {
    const { session, outcomes } = await open();
    session.settings["zhgz.budgetWan"] = "1500";
    await session.runCommand("annualRanking");
    const sheets = session.workbook.univer.getActiveWorkbook()?.getSheets().map((sheet) => sheet.getSheetName());
    const { requests } = session.counters.excel;
    session.close();
    expect(outcomes).toMatchObject([{ ok: true, summary: { budgetWan: "1500", unitWan: "100.00", leftWan: "0.00" } }]);
    expect(sheets).toEqual(["年度数据", ...tabsOf(workedCases.cohorts[0]!.platforms.map(({ name }) => name))]);
    expect(requests).toBeLessThanOrEqual(12);
  });

  it.each([
    ["zh-CN", /^未能评分：/],
    ["en-US", /^Nothing was scored:/],
  ] as const)("in %s says in the user's language why there is no result, and completes", async (locale, said) => {
    const { session, outcomes } = await open({ summary: false, locale });
    await session.runCommand("annualRanking");
    session.close();
    expect(outcomes).toMatchObject([{ ok: false, reason: expect.stringMatching(said) as string }]);
  });

  it("refuses a second run while the first one is under way", async () => {
    const { session, outcomes } = await open();
    await Promise.all([session.runCommand("annualRanking"), session.runCommand("annualRanking")]);
    session.close();
    expect(outcomes).toMatchObject([{ ok: false, reason: expect.stringContaining("仍在运行") as string }, { ok: true }]);
  });

  it("runs again after a failure", async () => {
    const { session, outcomes } = await open();
    session.failRequest({ request: 7, when: "after" });
    await session.runCommand("annualRanking");
    session.failRequest(null);
    await session.runCommand("annualRanking");
    session.close();
    expect(outcomes).toMatchObject([{ ok: false, reason: expect.stringContaining("与运行前一致") as string }, { ok: true }]);
  });
});

describe("the ribbon's 撤销本次生成 in the built add-in", () => {
  it("takes the last run back and tells so on the window; a second time it says that there is nothing", async () => {
    const { session } = await open();
    const told: UndoOutcome[] = [];
    session.window.addEventListener("zhgz:undo", (event) => void told.push((event as CustomEvent<UndoOutcome>).detail));
    await session.runCommand("annualRanking");
    await session.runCommand("undoReport");
    await session.runCommand("undoReport");
    const sheets = session.workbook.univer.getActiveWorkbook()?.getSheets().map((sheet) => sheet.getSheetName());
    session.close();
    expect(sheets).toEqual(["年度数据"]);
    expect(told).toMatchObject([{ ok: true, said: expect.stringMatching(/^已撤销：删除 \d+ 张表，恢复 0 张$/) as string }, { ok: false, reason: expect.stringContaining("没有可以撤销的生成") as string }]);
  });
});
