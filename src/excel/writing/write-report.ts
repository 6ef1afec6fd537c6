import type { Pace } from "../../assessment/paced";
import type { WrittenReport } from "../../assessment/ports";
import type { ReportSheet } from "../../report/sheet";
import { message, type Message } from "../../regulation/message";
import { checkWrite } from "./check";
import { askDimensions } from "../reading/dimensions";
import { inExcel } from "../excel-run";
import { ExcelRunError } from "../excel-run-error";
import type { Fingerprint } from "../marks/fingerprint";
import { finish, type Ending, type KeptNames } from "./finish";
import { refuseWhileLocked } from "./lock-note";
import { askSheets, look, type Sheets } from "./look";
import { fingerprintsOf, makeDrafts } from "./make-drafts";
import { markFormula } from "../marks/marks";
import { planWrite, type Plan } from "./plan";
import { reasonsToKeep } from "../marks/reasons-to-keep";
import { detailsOf, type Details, type Stored } from "../marks/records";
import { rollBack } from "./roll-back";
import { dayOf, type RunBy } from "./run-by";
import { suspectsOf, type Suspected } from "../marks/suspects";
import { swap } from "./swap";
import type { Survey } from "../reading/survey";

/**
 * Writes all sheets or none. They are made hidden under passing names and take the places of what an earlier run made in one
 * request. What that run made stays in the workbook, very hidden, so that this one can be taken back, until the next run; a sheet
 * that somebody has changed stays in sight under a dated name. When a request fails, everything is put back.
 *
 * @param survey the workbook as it stands
 * @param log of the runs, this one included; left out, it stays as it is
 * @throws ExcelRunError when the workbook does not take the sheets; it is as it was then, or the message says what is not
 */
export async function writeReport(
  survey: Survey, reports: readonly ReportSheet[], by: RunBy, pace: Pace, log?: unknown,
): Promise<WrittenReport> {
  refuseWhileLocked(survey.records.lock, by);
  const plan = planWrite(survey, reports, by.owner);
  checkWrite(survey, plan);
  const made: string[] = [];
  try {
    return await inExcel(async (context) => {
      made.push(...(await makeDrafts(context, plan.drafts, by, pace)));
      const prints = await fingerprintsOf(context, plan.drafts, made);
      refuseIfMoved(await look(context), plan);
      return await takePlaces(context, { survey, plan, prints, day: dayOf(by), log });
    });
  } catch (error) {
    return await rollBack({ turn: plan.turn, made, records: survey.records }, error, "excel.writeFailed");
  }
}

/** Somebody whose run began in the same moment may have put away what this one was to replace. */
function refuseIfMoved(sheets: Sheets, { turn: { leaving } }: Plan): void {
  const moved = leaving.some(({ id, name }) => !sheets.some((sheet) => sheet.id === id && sheet.name === name));
  if (moved) throw new ExcelRunError(message("excel.writeFailed", { reason: message("excel.reason.itemNotFound") }));
}

/** Everything that is known once the sheets are made. */
interface Made {
  readonly survey: Survey;
  readonly plan: Plan;
  /** Of the drafts, in their order. */
  readonly prints: readonly Fingerprint[];
  readonly day: string;
  readonly log: unknown;
}

async function takePlaces(context: Excel.RequestContext, made: Made): Promise<WrittenReport> {
  const { survey, plan } = made;
  const { drafts, turn } = plan;
  const suspected = suspectsOf(survey, turn, plan.discarded);
  swap(context, turn, new Map(drafts.map(({ report, name, passing, loose }, index) => [passing, markFormula(report.kind, name, made.prints[index]?.hash, loose)])));
  const dimensions = askDimensions(context, suspected.ids);
  const sheets = askSheets(context);
  await context.sync();
  const reasons = await reasonsToKeep(context, suspected.suspects, suspected.readers, survey.records.details, dimensions());
  const kept = await finish(context, sheets(), endingOf(made, suspected, reasons));
  return {
    sheets: drafts.map(({ report, name }) => ({ kind: report.kind, name })),
    notices: [...plan.notices, ...keptNotices(suspected, reasons, kept)],
  };
}

function endingOf({ survey, plan, prints, day, log }: Made, { suspects }: Suspected, reasons: ReadonlyMap<string, Message>): Ending {
  const { leaving } = plan.turn;
  const before = new Map(leaving.map(({ id, visibility }) => [id, visibility]));
  return {
    keep: suspects.filter(({ id }) => reasons.has(id)).map(({ id, mark }) => ({ id, name: mark.name, visibility: before.get(id) ?? "Visible" })),
    remove: plan.discarded.map(({ id }) => id).filter((id) => !reasons.has(id)),
    records: (kept) => ({ lock: undefined, ...recordOf(survey, plan, kept, log), details: currentDetails(survey, plan, prints) }),
    day,
  };
}

function recordOf({ sheets, activeId, records }: Survey, { drafts, turn }: Plan, kept: KeptNames, log: unknown): Stored {
  const { leaving } = turn;
  const lastRun = {
    made: drafts.map(({ name }) => name),
    aside: leaving.filter(({ id }) => !kept.has(id)).map(({ name, passing, visibility }) => ({ from: passing, to: name, visibility })),
    kept: leaving.flatMap(({ id, name, visibility }) => (kept.has(id) ? [{ from: kept.get(id) ?? "", to: name, visibility }] : [])),
    front: sheets.find(({ id }) => id === activeId)?.name ?? null,
    ...(log === undefined ? {} : { logged: true, ...(records.log === undefined ? {} : { log: records.log }) }),
  };
  return log === undefined ? { lastRun } : { lastRun, log };
}

/** Of the new sheets, and of the earlier ones that can be brought back. */
function currentDetails({ records }: Survey, { results }: Plan, prints: readonly Fingerprint[]): Details {
  const earlier = results.flatMap(({ mark }) => (mark?.print == null ? [] : [mark.print]));
  return { ...detailsOf(records.details, earlier), ...Object.fromEntries(prints.flatMap(({ hash, detail }) => (detail === null ? [] : [[hash, detail]]))) };
}

function keptNotices({ suspects }: Suspected, reasons: ReadonlyMap<string, Message>, kept: KeptNames): Message[] {
  return suspects.flatMap(({ id, mark }) => {
    const reason = reasons.get(id);
    const as = kept.get(id);
    return reason === undefined || as === undefined ? [] : [message("excel.kept", { name: mark.name, reason, as })];
  });
}
