import type { Pace } from "../../assessment/paced";
import type { ReadSheets } from "../../assessment/ports";
import type { CellValue, SheetGrid } from "../../ledger/sheet";
import { message } from "../../regulation/message";
import { inExcel } from "../excel-run";
import { ExcelRunError } from "../excel-run-error";
import { readBlocks } from "./read-blocks";
import type { Survey, SurveyedSheet } from "./survey";

type Rows = readonly (readonly CellValue[])[];

/**
 * More cells than a sheet of the bureau's has: a stray entry or a blank in the last row or column makes a sheet look so
 * large.
 */
const LARGEST_SHEET = 5_000_000;

/**
 * Reads every sheet that is not the add-in's own: one request for all together, or several below Excel's limit when they
 * hold much. Hidden and filtered rows are read like the others, and formulas as their values.
 *
 * @throws ExcelRunError when a sheet's used area is beyond reason, or the reading is stopped
 */
export async function readSheets(survey: Survey, { signal }: Pace): Promise<ReadSheets> {
  const bureaus = survey.sheets.filter(({ mark }) => mark === null);
  bureaus.forEach(refuseGiant);
  const blocks = bureaus.flatMap(({ id, used }) => (used === null ? [] : [{ sheetId: id, ...used }]));
  const rows = await inExcel((context) => readBlocks(context, blocks, "values", signal));
  const sheets = bureaus.map((sheet) => gridOf(sheet, (rows.get(sheet.id) ?? []) as Rows));
  return { sheets, date1904: survey.date1904 };
}

function gridOf({ name, hidden, used }: SurveyedSheet, values: Rows): SheetGrid {
  return { name, hidden, rowsHidden: used?.rowsHidden ?? false, firstRow: used?.firstRow ?? 0, firstColumn: used?.firstColumn ?? 0, merged: used?.merged ?? [], values };
}

function refuseGiant({ name, used }: SurveyedSheet): void {
  if (used === null || used.rows * used.columns <= LARGEST_SHEET) return;
  const values = { sheet: name, rows: used.firstRow + used.rows, columns: used.firstColumn + used.columns };
  throw new ExcelRunError(message("excel.sheetTooLarge", values));
}
