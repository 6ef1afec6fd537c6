import { listed, message } from "../regulation/message";
import { show } from "./commit";
import { inExcel } from "./excel-run";
import { ExcelRunError, reasonOf } from "./excel-run-error";
import type { Plan } from "./plan";
import { storeLog } from "./settings";

type Sheets = readonly Excel.Worksheet[];

/**
 * After a failed request: an answer can be lost although all was carried out, and a batch can stop half-way, so the workbook
 * itself is asked. When the new sheets stand under their names the write is brought to its end; otherwise it is undone.
 *
 * @returns when the write is complete after all
 * @throws ExcelRunError when it was undone, or could not be
 */
export async function settle(plan: Plan, error: unknown): Promise<void> {
  const reason = reasonOf(error);
  const complete = await inExcel((context) => completeOrUndo(context, plan)).catch((failure: unknown) => {
    const names = listed([...plan.drafts, ...plan.retired].map(({ passing }) => passing), "regulation.enumeration");
    throw new ExcelRunError(message("excel.notUndone", { reason, second: reasonOf(failure), names }), failure);
  });
  if (complete) return;
  throw error instanceof ExcelRunError ? error : new ExcelRunError(message("excel.writeFailed", { reason }), error);
}

async function completeOrUndo(context: Excel.RequestContext, plan: Plan): Promise<boolean> {
  const sheets = await look(context);
  if (isComplete(sheets, plan)) {
    const failure = await bringToEnd(context, sheets, plan);
    if (failure === null) return true;
    // Where an earlier sheet is gone already, the new ones are all there is: they stay.
    if (!retiredAreThere(await look(context), plan)) throw failure;
  }
  undo(context, await look(context), plan);
  await context.sync();
  return false;
}

/** Shows all, and removes what they replace. @returns the error that kept it from being done, or null */
async function bringToEnd(context: Excel.RequestContext, sheets: Sheets, plan: Plan): Promise<Error | null> {
  show(context, plan);
  sheets.filter(({ name }) => plan.retired.some(({ passing }) => passing === name)).forEach((sheet) => sheet.delete());
  try {
    await context.sync();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function look(context: Excel.RequestContext): Promise<Sheets> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  return sheets.items;
}

/** Sheets that were not there before and bear one of this run's names. */
function madeHere(sheets: Sheets, { drafts, knownIds }: Plan): Excel.Worksheet[] {
  const names = new Set(drafts.flatMap(({ passing, name }) => [passing, name]));
  return sheets.filter(({ id, name }) => !knownIds.has(id) && names.has(name));
}

function isComplete(sheets: Sheets, plan: Plan): boolean {
  const made = new Set(madeHere(sheets, plan).map(({ name }) => name));
  return plan.drafts.every(({ name }) => made.has(name));
}

function retiredAreThere(sheets: Sheets, { retired }: Plan): boolean {
  return retired.every(({ id }) => sheets.some((sheet) => sheet.id === id));
}

/** Queues that what was made goes, what it was to replace has its name again, and the user sees the sheet of before. */
function undo({ workbook }: Excel.RequestContext, sheets: Sheets, plan: Plan): void {
  const { worksheets } = workbook;
  const made = madeHere(sheets, plan);
  made.forEach((sheet) => sheet.delete());
  for (const { id, name } of plan.retired) {
    if (sheets.some((sheet) => sheet.id === id && sheet.name !== name)) worksheets.getItem(id).name = name;
  }
  if (made.length > 0 && sheets.some(({ id }) => id === plan.activeId)) worksheets.getItem(plan.activeId).activate();
  if (plan.log !== null) storeLog(workbook, plan.log.before);
}
