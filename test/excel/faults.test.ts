import { runAnnual } from "../../src/assessment/annual";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { ExcelRunError } from "../../src/excel/excel-run-error";
import { excelWorkbook } from "../../src/excel/workbook-port";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";
import { blankSnapshot } from "../../workbench/host/workbook/blank-snapshot";
import type { OpenedFile } from "../../workbench/host/workbook/host-workbook";
import { rowsOfCohort, summaryGrid } from "../assessment/summary-grid";
import { workedCases } from "../cases/worked-cases";
import { failing, fill, openExcel, stopping, type ExcelUnderTest, type Fate } from "./open-excel";

const say = speaker(texts);
const OURS = ["年度评分汇总", "年度排名", "奖励分配", "数据体检", "计分依据"];
/** The requests of a run: two to look over the workbook, one to read, one to make the sheets, one to put them in place. */
const REQUESTS = [1, 2, 3, 4, 5];
const WRITE = 4;
const COMMIT = 5;

function annual(): Promise<unknown> {
  return runAnnual(excelWorkbook(), { edition: editionInForce, say, sayOnSheets: say, progress: () => undefined });
}

/** By the number of complete runs. */
const prepared = new Map<number, Promise<OpenedFile>>();

/** The summary form, a hidden sheet, a sheet of the bureau's that bears a wanted name; after `runs` complete runs. */
async function workbookAfter(runs: number): Promise<ExcelUnderTest> {
  const file = prepared.get(runs) ?? prepare(runs);
  prepared.set(runs, file);
  const excel = await openExcel(await file);
  excel.watch();
  return excel;
}

async function prepare(runs: number): Promise<OpenedFile> {
  const [cohort] = workedCases.cohorts;
  const excel = await openExcel(blankSnapshot(["年度数据", "备忘", "奖励分配"]));
  await fill(excel, "年度数据", summaryGrid(rowsOfCohort(cohort!).slice(0, 2)).values);
  await fill(excel, "奖励分配", [["本局手工表"]]);
  await excel.office.run(async ({ workbook }) => {
    workbook.worksheets.getItem("备忘").visibility = "VeryHidden";
    await Promise.resolve();
  });
  await excelWorkbook().writeSettings({ budgetWan: "1500", cycle: null, report: { sheets: OURS } });
  if (runs > 0) await annual();
  const file = excel.saved();
  excel.close();
  return file;
}

/** @returns what the user reads; "" when the run succeeded */
async function attempt(excel: ExcelUnderTest, fate: Fate): Promise<string> {
  excel.watch(fate);
  const failure: unknown = await annual().then(() => null, (error: unknown) => error);
  excel.watch();
  if (failure === null) return "";
  expect(failure).toBeInstanceOf(ExcelRunError);
  return say((failure as ExcelRunError).detail);
}

const cases = [0, 1].flatMap((runs) =>
  REQUESTS.flatMap((request) => (["before", "after"] as const).map((when) => [runs, request, when] as const)),
);

test("a run makes the requests that the tables below count", async () => {
  const excel = await workbookAfter(1);
  await annual();
  expect(excel.requests).toHaveLength(REQUESTS.length);
  excel.close();
});

describe.each(cases)("after %d complete run(s), request %d fails %s it is carried out", (runs, request, when) => {
  let excel: ExcelUnderTest;
  beforeEach(async () => void (excel = await workbookAfter(runs)));
  afterEach(() => excel.close());

  it("the workbook is as it was and the user is told so, or the run is complete", async () => {
    const before = excel.snapshot();
    const said = await attempt(excel, failing(request, when));
    const complete = request === COMMIT && when === "after";
    if (complete) {
      expect(said).toBe("");
      expect(excel.sheetNames()).toEqual(["年度数据", "备忘", "奖励分配", "年度评分汇总", "年度排名", "奖励分配 (2)", "数据体检", "计分依据"]);
      return;
    }
    expect(said).toMatch(request < WRITE ? /^读取工作簿失败.*未作任何改动.*重新运行/ : /^写入结果未完成.*全部撤销.*与运行前一致.*重新运行/);
    expect(excel.snapshot()).toEqual(before);
  });
});

describe.each([0, 1])("after %d complete run(s), a batch that stops half-way", (runs) => {
  /** How many actions a request of the run has. */
  async function actionsOf(request: number): Promise<number> {
    const excel = await workbookAfter(runs);
    await annual();
    const { Actions } = JSON.parse(excel.requests[request - 1] ?? "{}") as { Actions: unknown[] };
    excel.close();
    return Actions.length;
  }

  it("while the sheets are put in place, at each action: all or nothing", async () => {
    const actions = await actionsOf(COMMIT);
    expect(actions).toBeGreaterThan(12);
    let excel = await workbookAfter(runs);
    const before = excel.snapshot();
    for (let done = 0; done <= actions; done += 1) {
      const said = await attempt(excel, stopping(COMMIT, done));
      expect(excel.sheetNames().filter((name) => name.startsWith("ZHGZ"))).toEqual([]);
      if (said !== "") {
        expect(excel.snapshot()).toEqual(before);
        continue;
      }
      expect(excel.sheetNames().filter((name) => OURS.includes(name.replace(" (2)", "")))).toHaveLength(6);
      excel.close();
      excel = await workbookAfter(runs);
    }
    excel.close();
  }, 120_000);

  it("while the sheets are made, here and there: nothing is left of them", async () => {
    const actions = await actionsOf(WRITE);
    const excel = await workbookAfter(runs);
    const before = excel.snapshot();
    for (const part of [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999]) {
      expect(await attempt(excel, stopping(WRITE, Math.floor(actions * part)))).toMatch(/^写入结果未完成/);
      expect(excel.snapshot()).toEqual(before);
    }
    excel.close();
  }, 120_000);
});

describe("when undoing fails too", () => {
  it("the user is told what may remain, and the next run clears it away", async () => {
    const excel = await workbookAfter(1);
    const broken: Fate = async (n, body, carryOut) => (n >= COMMIT ? failing(n, "before")(n, body, carryOut) : carryOut(body));
    expect(await attempt(excel, broken)).toMatch(/撤销时又失败.*隐藏工作表（ZHGZ~1.*重新运行即可自动清理/);
    expect(excel.sheetNames().filter((name) => name.startsWith("ZHGZ~"))).toHaveLength(OURS.length);
    expect(await attempt(excel, (_, body, carryOut) => carryOut(body))).toBe("");
    expect(excel.sheetNames()).toEqual(["年度数据", "备忘", "奖励分配", "年度评分汇总", "年度排名", "奖励分配 (2)", "数据体检", "计分依据"]);
    excel.close();
  });
});

describe("an answer that is too large", () => {
  it("is asked for in halves", async () => {
    const excel = await workbookAfter(0);
    const tooLarge: Fate = async (_, body, carryOut) => {
      const answer = await carryOut(body);
      const rows = (JSON.parse(answer.body) as { Results: { Value?: { Values?: unknown[] } }[] }).Results.flatMap(({ Value }) => Value?.Values ?? []);
      if (rows.length <= 2) return answer;
      return { status: 200, body: JSON.stringify({ Results: [], Error: { Code: "ResponsePayloadSizeLimitExceeded", Message: "too large", Location: "" } }) };
    };
    const expected = await annual();
    excel.watch(tooLarge);
    expect(await annual()).toEqual(expected);
    expect(excel.requests.length).toBeGreaterThan(REQUESTS.length + 2);
    excel.close();
  });
});
