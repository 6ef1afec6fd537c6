import type { UndoneReport } from "../../assessment/ports";
import { message, type Message } from "../../regulation/message";
import { askDimensions } from "../reading/dimensions";
import { inExcel } from "../excel-run";
import { ExcelRunError } from "../excel-run-error";
import { finish, type Ending } from "../writing/finish";
import { refuseWhileLocked } from "../writing/lock-note";
import { askSheets } from "../writing/look";
import { planUndo, type UndoPlan } from "./plan-undo";
import { reasonsToKeep } from "../marks/reasons-to-keep";
import { detailsOf, type Details, type Stored } from "../marks/records";
import { rollBack } from "../writing/roll-back";
import type { RunRecord } from "../marks/run-record";
import { dayOf, type RunBy } from "../writing/run-by";
import { suspectsOf, type Suspected } from "../marks/suspects";
import { swap } from "../writing/swap";
import type { Survey } from "../reading/survey";

/**
 * Takes the last run back: what it made goes, what it put aside is in its place again, and so is the log. A result that somebody
 * has changed since stays, under a dated name. All or nothing, as a run.
 *
 * @param survey the workbook as it stands
 * @throws ExcelRunError when there is nothing to take back, or the workbook does not allow it; it is as it was then, or the message
 * says what is not
 */
export async function undoReport(survey: Survey, by: RunBy): Promise<UndoneReport> {
  const { lastRun } = survey.records;
  refuseWhileLocked(survey.records.lock, by);
  if (lastRun === null) throw new ExcelRunError(message("excel.nothingToUndo"));
  if (survey.structureProtected) throw new ExcelRunError(message("excel.structureProtected"));
  const plan = planUndo(survey, lastRun, by.owner);
  try {
    return await inExcel((context) => takeBack(context, survey, plan, dayOf(by)));
  } catch (error) {
    return await rollBack({ turn: plan.turn, made: [], records: survey.records }, error, "excel.undoFailed");
  }
}

async function takeBack(context: Excel.RequestContext, survey: Survey, plan: UndoPlan, day: string): Promise<UndoneReport> {
  const suspected = suspectsOf(survey, plan.turn, []);
  swap(context, plan.turn, new Map());
  const dimensions = askDimensions(context, suspected.ids);
  const sheets = askSheets(context);
  await context.sync();
  const reasons = await reasonsToKeep(context, suspected.suspects, suspected.readers, survey.records.details, dimensions());
  const kept = await finish(context, sheets(), endingOf(survey, plan, suspected, reasons, day));
  const keptSheets = suspected.suspects.flatMap(({ id, mark: { name } }) => {
    const [as, reason] = [kept.get(id), reasons.get(id)];
    return as === undefined || reason === undefined ? [] : [{ name, as, reason }];
  });
  return {
    removed: plan.turn.leaving.filter(({ id }) => !kept.has(id)).map(({ name }) => name),
    restored: plan.turn.entering.map(({ name }) => name),
    kept: keptSheets,
    notices: [...plan.notices, ...keptSheets.map(({ name, as, reason }) => message("excel.kept", { name, as, reason }))],
  };
}

function endingOf(
  { records }: Survey, { turn, lastRun }: UndoPlan, { suspects }: Suspected, reasons: ReadonlyMap<string, Message>, day: string,
): Ending {
  const visibility = new Map(turn.leaving.map((sheet) => [sheet.id, sheet.visibility]));
  return {
    keep: suspects.filter(({ id }) => reasons.has(id)).map(({ id, mark }) => ({ id, name: mark.name, visibility: visibility.get(id) ?? "Visible" })),
    remove: suspects.map(({ id }) => id).filter((id) => !reasons.has(id)),
    records: () => before(records.details, lastRun, suspects.flatMap(({ mark }) => mark.print ?? [])),
    day,
  };
}

/** The records as the run found them, but for the run before, which cannot be taken back any more. */
function before(details: Details, lastRun: RunRecord, gone: readonly string[]): Stored {
  const left = detailsOf(details, Object.keys(details).filter((hash) => !gone.includes(hash)));
  return { lastRun: undefined, details: Object.keys(left).length === 0 ? undefined : left, ...(lastRun.logged === true ? { log: lastRun.log } : {}) };
}
