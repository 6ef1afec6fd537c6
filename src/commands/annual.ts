import { runAnnual } from "../assessment/annual/annual";
import type { AnnualSummary } from "../assessment/annual/annual-summary";
import { editionInForce } from "../assessment/edition-in-force";
import type { Progress } from "../assessment/ports";
import { excelWorkbook } from "../excel/workbook-port";
import { message, type Message, type Say } from "../regulation/message";
import { nextState, type AnnualNews, type AnnualOutcome, type AnnualState } from "./annual-state";
import { breathing } from "./breath";
import { sayChinese, sayHere } from "./language";
import { detailOf } from "./reason";
import { timeHere } from "./time";

export type { AnnualOutcome } from "./annual-state";

/** Raised on the window after each run, wherever it was started; the command line listens. */
export const ANNUAL_EVENT = "zhgz:annual";

/** Raised on the window at each step of a run, with what it is at as a message. */
export const PROGRESS_EVENT = "zhgz:progress";

/** One run at a time: two would take each other's sheets for their own. */
let state: AnnualState = { kind: "idle" };
let writing = false;
let stop = new AbortController();
const listeners = new Set<() => void>();

/** @returns where the run stands, also for a pane that is opened during it or after it */
export function annualState(): AnnualState {
  return state;
}

/** @returns a function that ends the listening */
export function onAnnual(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Stops the run before its next step; what it made is removed again, and its outcome says so. */
export function stopAnnual(): void {
  stop.abort();
  tell({ kind: "stopping" });
}

/**
 * Runs the annual assessment on the workbook that is open in Excel, with the settings that it holds, and raises the event with
 * its outcome.
 *
 * @throws Error whose message says in the user's language why there is no result; a second run at the same time is refused so
 */
export async function runAnnualHere(options: { readonly progress?: Progress } = {}): Promise<AnnualSummary> {
  const say = sayHere();
  const outcome = writing || state.kind === "running" ? failure(message("commands.busy"), say) : await run(say, options.progress ?? (() => undefined));
  window.dispatchEvent(new CustomEvent<AnnualOutcome>(ANNUAL_EVENT, { detail: outcome }));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.summary;
}

/**
 * Lets something else write to the workbook, unless a run does; a run that is started meanwhile is refused.
 *
 * @throws what `write` throws, or (in no language yet, as `detail`) that a run is under way
 */
export async function writeAlone<T>(write: () => Promise<T>): Promise<T> {
  if (isWriting()) throw new BusyError();
  writing = true;
  try {
    return await write();
  } finally {
    writing = false;
  }
}

/** @returns whether a run or something else writes to the workbook now: what is read meanwhile is neither old nor new */
export function isWriting(): boolean {
  return writing || state.kind === "running";
}

class BusyError extends Error {
  readonly detail = message("commands.busy");
}

/** Tells those who listen that a run was taken back: the pane shows no result any more, or why it still does. */
export function tellTakenBack(failed: Message | null): void {
  tell(failed === null ? { kind: "takenBack" } : { kind: "ended", outcome: failure(failed, sayHere()) });
}

/** Lets the pane say why another command of the ribbon did not work; while a run is under way it says how that goes on. */
export function failAnnual(detail: Message): void {
  if (state.kind !== "running") tell({ kind: "ended", outcome: failure(detail, sayHere()) });
}

function tell(news: AnnualNews): void {
  state = nextState(state, news);
  for (const listener of listeners) listener();
}

function failure(detail: ReturnType<typeof message>, say: Say): AnnualOutcome {
  return { ok: false, reason: say(detail), detail };
}

async function run(say: Say, progress: Progress): Promise<AnnualOutcome> {
  stop = new AbortController();
  tell({ kind: "started" });
  const outcome = await outcomeOf(say, progress);
  tell({ kind: "ended", outcome });
  return outcome;
}

async function outcomeOf(say: Say, progress: Progress): Promise<AnnualOutcome> {
  const heard: Progress = (step) => {
    tell({ kind: "step", step });
    window.dispatchEvent(new CustomEvent<Message>(PROGRESS_EVENT, { detail: step }));
    progress(step);
  };
  try {
    const options = { edition: editionInForce, say, sayOnSheets: sayChinese, progress: heard, pace: breathing(stop.signal), time: timeHere() };
    return { ok: true, summary: await runAnnual(excelWorkbook(), options) };
  } catch (error) {
    return failure(detailOf(error), say);
  }
}
