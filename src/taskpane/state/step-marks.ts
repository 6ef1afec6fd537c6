import { noteOn, readChecked } from "../../assessment/trial/checked";
import type { Trial } from "../../assessment/trial/trial";
import type { PaneState } from "./pane-state";
import type { StepName } from "./steps";

/** How far a step is: not begun, done, or so many things to do; of 口径, whether all are the defaults or so many were chosen. */
export type StepMark = { readonly kind: "idle" | "done" | "defaults" } | { readonly kind: "open" | "chosen"; readonly count: number };

const IDLE: StepMark = { kind: "idle" };
const DONE: StepMark = { kind: "done" };

/** @returns how far the step is, as its tab shows it */
export function stepMark(step: StepName, state: PaneState): StepMark {
  const { trial, settings, annual } = state;
  if (trial === null) return IDLE;
  switch (step) {
    case "data":
      return open(aboutTables(trial) + state.faults.length, trial.facts.from !== null);
    case "check":
      return trial.facts.from === null ? IDLE : open(openFindings(state).length, true);
    case "score":
    case "rank":
      return trial.refusal === null ? open(pending(trial), true) : IDLE;
    case "reward":
      return trial.refusal !== null || settings.budgetWan === null ? IDLE : open(pending(trial), true);
    case "write":
      return annual.kind === "done" ? DONE : IDLE;
    case "readings":
      return chosen(Object.keys(trial.settings.choices ?? {}).length);
  }
}

/** @returns the findings that decide a score and that nobody has 已核 yet */
export function openFindings({ trial, settings }: Pick<PaneState, "trial" | "settings">): Trial["findings"] {
  const checked = readChecked(settings.checked);
  return (trial?.findings ?? []).filter((finding) => finding.severity === "error" && noteOn(checked, finding) === null);
}

function open(count: number, isBegun: boolean): StepMark {
  if (count > 0) return { kind: "open", count };
  return isBegun ? DONE : IDLE;
}

function chosen(count: number): StepMark {
  return count > 0 ? { kind: "chosen", count } : { kind: "defaults" };
}

/** What is wrong with the tables as a whole: one that is missing, or cannot be told from another. */
function aboutTables({ findings }: Trial): number {
  return findings.filter(({ severity, cell }) => severity === "error" && cell === "").length;
}

function pending({ result }: Trial): number {
  return result.platforms.filter(({ rank, scorecard }) => rank === null && !scorecard.vetoed).length;
}
