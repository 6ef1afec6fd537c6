import { lastOutcome, runAnnualHere } from "../commands/annual";
import { sayHere } from "../commands/language";
import { reasonIn } from "../commands/reason";
import { excelWorkbook } from "../excel/workbook-port";
import type { Workbook } from "./workbook";

/** The workbook that is open in Excel beside the pane. Its errors say their reason in the user's language. */
export const workbookHere: Workbook = {
  readSettings: () => inWords(excelWorkbook().readSettings()),
  writeSettings: (settings) => inWords(excelWorkbook().writeSettings(settings)),
  runAnnual: async (progress) => {
    await runAnnualHere({ progress });
  },
  lastOutcome,
};

async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Error(reasonIn(error, sayHere()));
  }
}
