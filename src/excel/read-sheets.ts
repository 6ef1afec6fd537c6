import type { Pace } from "../assessment/paced";
import type { ReadSheets } from "../assessment/ports";
import type { CellValue, SheetGrid } from "../ledger/sheet";
import { message } from "../regulation/message";
import { inExcel } from "./excel-run";
import { codeOf, ExcelRunError } from "./excel-run-error";
import { inTurn } from "./in-turn";
import { readingParts, type Block } from "./payload";
import { stopWhenAsked } from "./stop";
import type { Survey, SurveyedSheet } from "./survey";

type Rows = readonly (readonly CellValue[])[];

/**
 * More cells than a sheet of the bureau's has: a stray entry or a blank in the last row or column makes a sheet look so
 * large.
 */
const LARGEST_SHEET = 5_000_000;
/** Excel on the web answers with the one or with an empty value when an answer would be too large. */
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

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
  const rows = await inExcel(async (context) => {
    const read: [Block, Rows][] = [];
    await inTurn(readingParts(blocks), async (part) => {
      stopWhenAsked(signal);
      read.push(...(await readPart(context, part)));
    });
    return read;
  });
  const sheets = bureaus.map((sheet) => gridOf(sheet, rows.filter(([{ sheetId }]) => sheetId === sheet.id).flatMap(([, part]) => part)));
  return { sheets, date1904: survey.date1904 };
}

/** Reads some blocks in one request; in two halves when the answer would be larger than Excel gives. */
async function readPart(context: Excel.RequestContext, blocks: readonly Block[]): Promise<[Block, Rows][]> {
  const ranges = blocks.map(({ sheetId, firstRow, firstColumn, rows, columns }) =>
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(firstRow, firstColumn, rows, columns).load("values").untrack(),
  );
  const complete = await syncUnlessTooLarge(context);
  if (complete) return blocks.map((block, index) => [block, ranges[index]?.values as Rows]);
  const [one, other] = halves(blocks);
  return [...(await readPart(context, one)), ...(await readPart(context, other))];
}

async function syncUnlessTooLarge(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) !== TOO_LARGE) throw error;
    return false;
  }
}

function halves(blocks: readonly Block[]): [Block[], Block[]] {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined && only.rows > 1) {
    const rows = Math.floor(only.rows / 2);
    return [[{ ...only, rows }], [{ ...only, firstRow: only.firstRow + rows, rows: only.rows - rows }]];
  }
  if (blocks.length < 2) throw new ExcelRunError(message("excel.readFailed", { reason: message("excel.reason.payload") }));
  const middle = Math.floor(blocks.length / 2);
  return [blocks.slice(0, middle), blocks.slice(middle)];
}

function gridOf({ name, hidden, used }: SurveyedSheet, values: Rows): SheetGrid {
  return { name, hidden, rowsHidden: used?.rowsHidden ?? false, firstRow: used?.firstRow ?? 0, firstColumn: used?.firstColumn ?? 0, values };
}

function refuseGiant({ name, used }: SurveyedSheet): void {
  if (used === null || used.rows * used.columns <= LARGEST_SHEET) return;
  const values = { sheet: name, rows: used.firstRow + used.rows, columns: used.firstColumn + used.columns };
  throw new ExcelRunError(message("excel.sheetTooLarge", values));
}
