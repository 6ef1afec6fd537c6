import type { WrittenReport } from "../assessment/ports";
import type { ReportSheet } from "../report/sheet";
import { checkWrite } from "./check";
import { commit } from "./commit";
import { drawingSteps } from "./draw";
import { inExcel } from "./excel-run";
import { inTurn } from "./in-turn";
import { MARK, markFormula } from "./marks";
import { parts } from "./payload";
import { planWrite, type Draft, type Plan } from "./plan";
import { settle } from "./settle";
import type { Survey } from "./survey";

/**
 * Writes all sheets or none. They are made hidden under passing names, and take the place of what an earlier run made in
 * one last request; when a request fails, what was made is removed again.
 *
 * @param survey the workbook as it stands
 * @throws ExcelRunError when the workbook does not take the sheets; it is as it was then, or the message says what is not
 */
export async function writeReport(survey: Survey, reports: readonly ReportSheet[]): Promise<WrittenReport> {
  const plan = planWrite(survey, reports);
  checkWrite(survey, plan);
  try {
    await inExcel(async (context) => {
      await makeDrafts(context, plan);
      commit(context, plan);
      await context.sync();
    });
  } catch (error) {
    await settle(plan, error);
  }
  return { sheets: plan.drafts.map(({ report, name }) => ({ kind: report.kind, name })), notices: plan.notices };
}

/** Something to be queued, and the bytes that it takes in a request. */
interface DraftStep {
  readonly bytes: number;
  readonly queue: (worksheets: Excel.WorksheetCollection) => void;
}

const BYTES_OF_BEGINNING = 2_000;

async function makeDrafts(context: Excel.RequestContext, { drafts }: Plan): Promise<void> {
  const steps = drafts.flatMap(draftSteps);
  await inTurn(parts(steps, ({ bytes }) => bytes), async (part) => {
    part.forEach(({ queue }) => queue(context.workbook.worksheets));
    await context.sync();
  });
}

function draftSteps(draft: Draft): DraftStep[] {
  const begin: DraftStep = { bytes: BYTES_OF_BEGINNING, queue: (worksheets) => beginDraft(worksheets, draft) };
  const drawing = drawingSteps(draft.report).map(({ bytes, queue }): DraftStep => ({
    bytes,
    queue: (worksheets) => queue(worksheets.getItem(draft.passing)),
  }));
  return [begin, ...drawing];
}

/** Marked from its first moment: should all else fail, the next run knows it for one that it may remove. */
function beginDraft(worksheets: Excel.WorksheetCollection, { passing, name, report }: Draft): void {
  const sheet = worksheets.add(passing);
  sheet.names.add(MARK, markFormula(report.kind, name)).visible = false;
  sheet.visibility = "Hidden";
}
