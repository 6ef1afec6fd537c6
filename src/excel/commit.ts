import type { Plan } from "./plan";
import { storeLog } from "./settings";

/** The sheet that the user sees when the run is over. */
const SHOWN = "ranking";

/** Queues the one step by which the drafts become the sheets of the workbook. What is deleted goes last. */
export function commit(context: Excel.RequestContext, plan: Plan): void {
  takeNames(context, plan);
  show(context, plan);
  plan.retired.forEach(({ passing }) => context.workbook.worksheets.getItem(passing).delete());
}

function takeNames({ workbook: { worksheets } }: Excel.RequestContext, { drafts, retired }: Plan): void {
  for (const { id, passing } of retired) worksheets.getItem(id).name = passing;
  for (const { passing, name } of drafts) worksheets.getItem(passing).name = name;
}

/** Queues that the new sheets are seen, the ranking in front, and that the log tells of them. May be done again. */
export function show({ workbook }: Excel.RequestContext, { drafts, log }: Plan): void {
  const { worksheets } = workbook;
  for (const { name } of drafts) worksheets.getItem(name).visibility = "Visible";
  const shown = drafts.find(({ report }) => report.kind === SHOWN) ?? drafts[0];
  if (shown !== undefined) worksheets.getItem(shown.name).activate();
  if (log !== null) storeLog(workbook, log.after);
}
