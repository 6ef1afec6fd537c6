import type { Pace } from "../assessment/paced";
import type { WrittenReport } from "../assessment/ports";
import type { ReportSheet } from "../report/sheet";
import { checkWrite } from "./check";
import { commit } from "./commit";
import { drawingSteps, type Step } from "./draw";
import { inExcel } from "./excel-run";
import type { NameOf } from "./formula-text";
import { inTurn } from "./in-turn";
import { MARK, markFormula } from "./marks";
import { parts } from "./payload";
import { planWrite, type Draft, type Plan } from "./plan";
import { settle } from "./settle";
import { stopWhenAsked } from "./stop";
import type { Survey } from "./survey";

/**
 * Writes all sheets or none. They are made hidden under passing names, and take the place of what an earlier run made in
 * one last request; when a request fails, what was made is removed again.
 *
 * @param survey the workbook as it stands
 * @throws ExcelRunError when the workbook does not take the sheets; it is as it was then, or the message says what is not
 */
export async function writeReport(survey: Survey, reports: readonly ReportSheet[], pace: Pace, log?: unknown): Promise<WrittenReport> {
  const plan = planWrite(survey, reports, log);
  checkWrite(survey, plan);
  try {
    await inExcel(async (context) => {
      await makeDrafts(context, plan, pace);
      commit(context, plan);
      await context.sync();
    });
  } catch (error) {
    await settle(plan, error);
  }
  return { sheets: plan.drafts.map(({ report, name }) => ({ kind: report.kind, name })), notices: plan.notices };
}

/** A step of the drawing, and the draft that it is of; null begins the draft. */
interface DraftStep {
  readonly draft: Draft;
  readonly step: Step | null;
}

const BYTES_OF_BEGINNING = 2_000;

async function makeDrafts(context: Excel.RequestContext, { drafts }: Plan, { signal }: Pace): Promise<void> {
  const nameOf: NameOf = ({ kind, key }) => drafts.find(({ report }) => report.kind === kind && report.key === key)?.name ?? "";
  const steps = drafts.flatMap((draft): DraftStep[] => [
    { draft, step: null },
    ...drawingSteps(draft.report, nameOf).map((step) => ({ draft, step })),
  ]);
  await inTurn(parts(steps, ({ step }) => step?.bytes ?? BYTES_OF_BEGINNING), async (part) => {
    stopWhenAsked(signal);
    queue(context.workbook.worksheets, part);
    await context.sync();
  });
}

function queue(worksheets: Excel.WorksheetCollection, part: readonly DraftStep[]): void {
  const sheets = new Map<Draft, Excel.Worksheet>();
  for (const { draft, step } of part) {
    const sheet = sheets.get(draft) ?? (step === null ? beginDraft(worksheets, draft) : worksheets.getItem(draft.passing));
    sheets.set(draft, sheet);
    step?.queue(sheet);
  }
}

/** Marked from its first moment: should all else fail, the next run knows it for one that it may remove. */
function beginDraft(worksheets: Excel.WorksheetCollection, { passing, name, report }: Draft): Excel.Worksheet {
  const sheet = worksheets.add(passing);
  sheet.names.add(MARK, markFormula(report.kind, name)).visible = false;
  sheet.visibility = "Hidden";
  return sheet;
}
