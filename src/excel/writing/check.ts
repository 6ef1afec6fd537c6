import { message } from "../../regulation/message";
import type { ReportSheet } from "../../report/sheet";
import { ExcelRunError } from "../excel-run-error";
import type { Plan } from "./plan";
import type { Survey } from "../reading/survey";

/** Excel's limits. */
export const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * Checks all that Excel would refuse, before the first request that writes.
 *
 * @throws ExcelRunError that names what is in the way; nothing has been written then
 */
export function checkWrite(survey: Survey, plan: Plan): void {
  if (survey.structureProtected) throw new ExcelRunError(message("excel.structureProtected"));
  for (const { report, name } of plan.drafts) {
    if (!isSheetName(name)) throw new ExcelRunError(message("excel.badName", { name }));
    checkSize(report);
    checkTexts(report);
  }
}

function isSheetName(name: string): boolean {
  return name !== "" && name.length <= LONGEST_NAME && !/[:\\/?*[\]]|^'|'$/.test(name);
}

function checkSize({ name, cells }: ReportSheet): void {
  const columns = cells[0]?.length ?? 0;
  if (cells.length <= MOST_ROWS && columns <= MOST_COLUMNS) return;
  throw new ExcelRunError(message("excel.tooLarge", { name, rows: cells.length, columns }));
}

function checkTexts({ name, cells }: ReportSheet): void {
  const row = cells.findIndex((values) => values.some((value) => typeof value === "string" && value.length > LONGEST_TEXT));
  if (row >= 0) throw new ExcelRunError(message("excel.textTooLong", { name, row: row + 1, longest: LONGEST_TEXT }));
}
