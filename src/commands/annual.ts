import { runAnnual } from "../assessment/annual";
import type { AnnualSummary } from "../assessment/annual-summary";
import { editionInForce } from "../assessment/edition-in-force";
import type { Progress } from "../assessment/ports";
import { excelWorkbook } from "../excel/workbook-port";
import { message, type Say } from "../regulation/message";
import { sayChinese, sayHere } from "./language";
import { reasonIn } from "./reason";
import { timeHere } from "./time";

/** Raised on the window after each run, wherever it was started; the task pane and the command line listen. */
export const ANNUAL_EVENT = "zhgz:annual";

export type AnnualOutcome =
  | { readonly ok: true; readonly summary: AnnualSummary }
  | { readonly ok: false; readonly reason: string };

/** One run at a time: two would take each other's sheets for their own. */
let running = false;
let last: AnnualOutcome | null = null;

/** @returns what came of the last run in this page, for a pane that is opened after it; null before the first */
export function lastOutcome(): AnnualOutcome | null {
  return last;
}

/**
 * Runs the annual assessment on the workbook that is open in Excel, with the budget and the cycle that it holds, and raises
 * the event with its outcome.
 *
 * @throws Error whose message says in the user's language why there is no result; a second run at the same time is refused so
 */
export async function runAnnualHere(options: { readonly progress?: Progress } = {}): Promise<AnnualSummary> {
  const say = sayHere();
  const outcome = running ? busy(say) : await run(say, options.progress ?? (() => undefined));
  last = outcome;
  window.dispatchEvent(new CustomEvent<AnnualOutcome>(ANNUAL_EVENT, { detail: outcome }));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.summary;
}

function busy(say: Say): AnnualOutcome {
  return { ok: false, reason: say(message("commands.busy")) };
}

async function run(say: Say, progress: Progress): Promise<AnnualOutcome> {
  running = true;
  try {
    const options = { edition: editionInForce, say, sayOnSheets: sayChinese, progress, time: timeHere() };
    return { ok: true, summary: await runAnnual(excelWorkbook(), options) };
  } catch (error) {
    return { ok: false, reason: reasonIn(error, say) };
  } finally {
    running = false;
  }
}
