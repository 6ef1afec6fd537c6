import { runAnnual } from "../../src/assessment/annual/annual";
import { editionInForce } from "../../src/assessment/edition-in-force";
import { excelWorkbook } from "../../src/excel/workbook-port";
import { diagnoses, roster } from "../ledger/ledgers/ledgers";
import type { Message } from "../../src/regulation/message";
import { blankSnapshot } from "../../workbench/host/workbook/blank-snapshot";
import { fill, openExcel, type ExcelUnderTest } from "./open-excel";
import { say, ZHANG } from "./written";

jest.setTimeout(180_000);

/** @returns a workbook of two ledgers and a budget */
async function ledgerWorkbook(): Promise<ExcelUnderTest> {
  const excel = await openExcel(blankSnapshot(["平台名册", "诊断台账"]));
  await fill(excel, "平台名册", roster("甲一", "乙二").values);
  await fill(excel, "诊断台账", diagnoses(...[1, 2, 3, 4, 5].map((n) => ["甲一", `企业${n}`, "", `ZD-${n}`, "2021-05-01", "是"])).values);
  await excelWorkbook(ZHANG).writeSettings({ budgetWan: "300", cycle: null });
  excel.watch();
  return excel;
}

/** @returns what the user reads of a failure; null when there is none */
function said(work: Promise<unknown>): Promise<string | null> {
  return work.then(() => null, (error: unknown) => say((error as { detail: Message }).detail));
}

interface Run {
  /** Null when the run came to its end. */
  readonly reason: string | null;
  readonly rests: number;
}

/** Runs, and stops at the n-th chance to rest. */
async function runUntil(n: number): Promise<Run> {
  const stop = new AbortController();
  let rests = 0;
  const rest = (): null => {
    rests += 1;
    if (rests === n) stop.abort();
    return null;
  };
  const options = { edition: editionInForce, say, sayOnSheets: say, progress: () => undefined, pace: { rest, signal: stop.signal } };
  return { reason: await said(runAnnual(excelWorkbook(ZHANG), options)), rests };
}

it("a run that is stopped at any step of the counting writes nothing and says so", async () => {
  const excel = await ledgerWorkbook();
  const before = excel.snapshot();
  for (let n = 1; ; n += 1) {
    const { reason, rests } = await runUntil(n);
    if (reason === null) {
      expect(n).toBeGreaterThan(5);
      expect(rests).toBe(n - 1);
      break;
    }
    expect(reason).toMatch(/停止.*工作簿未作任何改动/);
    expect(excel.snapshot()).toEqual(before);
  }
  excel.close();
});

it("a run that is stopped while a request of the writing is under way leaves every sheet, setting and name as it was", async () => {
  const excel = await ledgerWorkbook();
  const before = JSON.stringify(excel.snapshot());
  let stopped = 0;
  for (let n = 1; n <= 12; n += 1) {
    const stop = new AbortController();
    excel.watch(async (at, body, carryOut) => {
      if (at === n) stop.abort();
      return carryOut(body);
    });
    const options = { edition: editionInForce, say, sayOnSheets: say, progress: () => undefined, pace: { rest: () => null, signal: stop.signal } };
    const reason = await said(runAnnual(excelWorkbook(ZHANG), options));
    if (reason === null) break;
    stopped += 1;
    expect(reason).toMatch(/停止.*(工作簿未作任何改动|工作簿与运行前一致)/);
    expect(JSON.stringify(excel.snapshot())).toBe(before);
  }
  expect(stopped).toBeGreaterThanOrEqual(3);
  excel.close();
});
