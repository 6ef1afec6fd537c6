import type { AnnualSettings, WorkbookPort } from "../assessment/ports";
import { inExcel } from "./excel-run";
import { previewReport } from "./writing/preview-report";
import { readSheets } from "./reading/read-sheets";
import { HERE, type RunBy } from "./writing/run-by";
import { storeSettings } from "./settings";
import { surveyWorkbook, type Survey } from "./reading/survey";
import { turnFormulas } from "./turning/turn-formulas";
import { undoReport } from "./undoing/undo-report";
import { unlessItFails } from "./unless-it-fails";
import { writeReport } from "./writing/write-report";

/**
 * The workbook that is open in Excel. Serves one run: it looks over the workbook once, when it is first asked.
 *
 * @param by who writes, and when
 * @throws ExcelRunError from each of its methods, saying what happened, how the workbook stands and what to do next
 */
export function excelWorkbook(by: RunBy = HERE): WorkbookPort {
  let surveyed: Promise<Survey> | null = null;
  const survey = (): Promise<Survey> => (surveyed ??= lookOver());
  return {
    readSettings: async () => (await survey()).settings,
    readSheets: async (pace) => {
      const seen = await survey();
      return unlessItFails("excel.readFailed", () => readSheets(seen, pace));
    },
    // What is written to may have changed while the assessment took its time: it is looked over anew.
    writeReport: async (sheets, pace, log) => writeReport(await lookOver(), sheets, by, pace, log),
    previewReport: async (wanted) => {
      const seen = await lookOver();
      return unlessItFails("excel.readFailed", () => previewReport(seen, wanted, by));
    },
    undoReport: async () => undoReport(await lookOver(), by),
    turnFormulas: async (turn) => {
      const seen = await lookOver();
      return unlessItFails("excel.readFailed", () => turnFormulas(seen, turn));
    },
    writeSettings: async (settings) => {
      surveyed = null;
      await unlessItFails("excel.settingsFailed", () => keep(settings));
    },
  };
}

function lookOver(): Promise<Survey> {
  return unlessItFails("excel.readFailed", surveyWorkbook);
}

function keep(settings: AnnualSettings): Promise<void> {
  return inExcel(async (context) => {
    storeSettings(context.workbook, settings);
    await context.sync();
  });
}
