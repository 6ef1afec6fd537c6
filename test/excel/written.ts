import { ExcelRunError } from "../../src/excel/excel-run-error";
import type { RunBy } from "../../src/excel/writing/run-by";
import { excelWorkbook } from "../../src/excel/workbook-port";
import { UNHURRIED } from "../../src/assessment/paced";
import type { WorkbookPort } from "../../src/assessment/ports";
import type { ReportSheet } from "../../src/report/sheet";
import { speaker } from "../../src/text/say";
import { texts } from "../../src/text/zh-CN";
import { blankSnapshot } from "../../workbench/host/workbook/blank-snapshot";
import { fill, openExcel, type ExcelUnderTest } from "./open-excel";
import { plainSheet } from "./plain-sheet";

/** The page of a user, on 1 March 2022. */
export const ZHANG: RunBy = { owner: "zhang", now: () => new Date(2022, 2, 1, 9, 30) };

export const say = speaker(texts);

/** Two results, one with a list that a filter sorts; the round shows in a cell, as the figures of another run would. */
export function reports(round = 1): ReportSheet[] {
  const list = [["平台", "分"], ["甲", { decimal: "90.5" }], ["乙", { decimal: "80" }], ["丙", { count: round }]];
  return [
    plainSheet("ranking", "年度排名", [["名次", "平台"], [{ count: 1 }, "甲"], [{ count: 2 }, `第${round}轮`]]),
    { ...plainSheet("trace", "计分依据", list), filter: { row: 0, column: 0, rows: 4, columns: 2 } },
  ];
}

/** A workbook with two sheets of the bureau's, after so many runs. */
export async function workbookAfter(runs: number): Promise<ExcelUnderTest> {
  const excel = await openExcel(blankSnapshot(["台账", "备忘"]));
  await fill(excel, "台账", [["甲", 1], ["乙", 2]]);
  for (let round = 1; round <= runs; round += 1) await run(round);
  excel.watch();
  return excel;
}

export function run(round = 1, port: WorkbookPort = excelWorkbook(ZHANG)): Promise<string[]> {
  return port.writeReport(reports(round), UNHURRIED).then(({ notices }) => notices.map(say));
}

export function undo(port: WorkbookPort = excelWorkbook(ZHANG)): Promise<string[]> {
  return port.undoReport().then(({ notices }) => notices.map(say));
}

/** @returns what the user reads of a failure; null when there is none */
export async function failureOf(work: Promise<unknown>): Promise<string | null> {
  const failure: unknown = await work.then(() => null, (error: unknown) => error);
  if (failure === null) return null;
  expect(failure).toBeInstanceOf(ExcelRunError);
  return say((failure as ExcelRunError).detail);
}

/** Somebody does something to the workbook by hand. */
export function byHand(excel: ExcelUnderTest, change: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  return excel.office.run(async ({ workbook }) => {
    change(workbook.worksheets);
    await Promise.resolve();
  });
}

/** Names of the sheets that a user sees or can show. */
export function inSight(excel: ExcelUnderTest): string[] {
  const { book } = excel.office.interpreter.host;
  return book.sheets.filter((sheet) => book.sheetSide(sheet.getSheetId()).visibility !== "VeryHidden").map((sheet) => sheet.getName());
}
