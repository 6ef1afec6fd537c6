import type { AnnualSettings, WorkbookPort } from "../assessment/ports";
import { inExcel } from "./excel-run";
import { readSheets } from "./read-sheets";
import { storeSettings } from "./settings";
import { surveyWorkbook, type Survey } from "./survey";
import { unlessItFails } from "./unless-it-fails";
import { writeReport } from "./write-report";

/**
 * The workbook that is open in Excel. Serves one run: it looks over the workbook once, when it is first asked.
 *
 * @throws ExcelRunError from each of its methods, saying what happened, how the workbook stands and what to do next
 */
export function excelWorkbook(): WorkbookPort {
  let surveyed: Promise<Survey> | null = null;
  const survey = (): Promise<Survey> => (surveyed ??= unlessItFails("excel.readFailed", surveyWorkbook));
  return {
    readSettings: async () => (await survey()).settings,
    readSheets: async (pace) => {
      const seen = await survey();
      return unlessItFails("excel.readFailed", () => readSheets(seen, pace));
    },
    writeReport: async (sheets, pace, log) => writeReport(await survey(), sheets, pace, log),
    writeSettings: async (settings) => {
      surveyed = null;
      await unlessItFails("excel.settingsFailed", () => keep(settings));
    },
  };
}

function keep(settings: AnnualSettings): Promise<void> {
  return inExcel(async (context) => {
    storeSettings(context.workbook, settings);
    await context.sync();
  });
}
