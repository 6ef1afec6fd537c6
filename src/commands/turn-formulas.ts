import { turnFormulas, type FormulaTurn, type TurnSummary } from "../assessment/turn-formulas";
import { excelWorkbook } from "../excel/workbook-port";
import { message, type Message, type Say } from "../regulation/message";
import { annualState } from "./annual";
import { sayHere } from "./language";
import { detailOf } from "./reason";

/** Raised on the window after formulas were turned, wherever it was started; the task pane and the command line listen. */
export const TURN_EVENT = "zhgz:turn";

/** What is turned into what, and where. */
export type TurnWanted = Pick<FormulaTurn, "to" | "scope">;

export type TurnOutcome =
  | { readonly ok: true; readonly summary: TurnSummary; readonly said: readonly string[] }
  | { readonly ok: false; readonly reason: string; readonly detail: Message };

let last: TurnOutcome | null = null;
let isRunning = false;

/** @returns a function that ends the listening */
export function onTurn(listener: () => void): () => void {
  window.addEventListener(TURN_EVENT, listener);
  return () => window.removeEventListener(TURN_EVENT, listener);
}

/** @returns what came of the last turn in this page, for a pane that is opened after it; null before the first */
export function lastTurn(): TurnOutcome | null {
  return last;
}

/** Turns the formulas of the workbook that is open in Excel, and raises the event with its outcome; never throws. */
export async function turnFormulasHere(wanted: TurnWanted): Promise<TurnOutcome> {
  last = await outcomeOf(wanted);
  window.dispatchEvent(new CustomEvent<TurnOutcome>(TURN_EVENT, { detail: last }));
  return last;
}

async function outcomeOf(wanted: TurnWanted): Promise<TurnOutcome> {
  const say = sayHere();
  const state = annualState().kind;
  if (isRunning || state === "running") return failure(message("commands.busy"), say);
  isRunning = true;
  try {
    const summary = await turnFormulas(excelWorkbook(), wanted);
    return { ok: true, summary, said: summary.messages.map(say) };
  } catch (error) {
    return failure(detailOf(error), say);
  } finally {
    isRunning = false;
  }
}

function failure(detail: Message, say: Say): TurnOutcome {
  return { ok: false, reason: say(detail), detail };
}
