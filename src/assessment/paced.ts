import { message } from "../regulation/message";
import { AssessmentError } from "./assessment-error";

/** How long work goes on among others. */
export interface Pace {
  /** Lets others run, when they have waited long enough; null when it is too early for that. */
  readonly rest: () => Promise<void> | null;
  /** Stops the work before its next step. */
  readonly signal?: AbortSignal | undefined;
}

/** Never rests: for callers that have nothing else to do. */
export const UNHURRIED: Pace = { rest: () => null };

/**
 * Takes the steps of some work one after another.
 *
 * @param tell hears of each step
 * @returns what the work comes to
 * @throws AssessmentError when the signal stops it; nothing has been written then
 */
export async function paced<Step, Result>(
  work: Generator<Step, Result>, { rest, signal }: Pace, tell: (step: Step) => void = () => undefined,
): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    refuseWhenStopped(signal);
    tell(step.value);
    const resting = rest();
    if (resting !== null) await resting;
    step = work.next();
  }
  refuseWhenStopped(signal);
  return step.value;
}

/** @throws AssessmentError when the signal says so */
export function refuseWhenStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new AssessmentError(message("assessment.stopped"));
}
