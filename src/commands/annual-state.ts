import type { AnnualSummary } from "../assessment/annual/annual-summary";
import type { Message } from "../regulation/message";

/** What came of a run; `detail` is the reason in no language yet. */
export type AnnualOutcome =
  | { readonly ok: true; readonly summary: AnnualSummary }
  | { readonly ok: false; readonly reason: string; readonly detail: Message };

/** Where the annual run stands, whoever started it. */
export type AnnualState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly steps: readonly Message[]; readonly stopping: boolean }
  | { readonly kind: "done"; readonly summary: AnnualSummary }
  | { readonly kind: "failed"; readonly detail: Message };

export type AnnualNews =
  | { readonly kind: "started" }
  | { readonly kind: "step"; readonly step: Message }
  | { readonly kind: "stopping" }
  | { readonly kind: "ended"; readonly outcome: AnnualOutcome }
  | { readonly kind: "takenBack" };

/** @returns the state after the news; a step that arrives when nothing runs changes nothing */
export function nextState(state: AnnualState, news: AnnualNews): AnnualState {
  if (news.kind === "started") return { kind: "running", steps: [], stopping: false };
  if (news.kind === "ended") return ended(news.outcome);
  if (news.kind === "takenBack") return { kind: "idle" };
  if (state.kind !== "running") return state;
  return news.kind === "stopping" ? { ...state, stopping: true } : { ...state, steps: [...state.steps, news.step] };
}

function ended(outcome: AnnualOutcome): AnnualState {
  return outcome.ok ? { kind: "done", summary: outcome.summary } : { kind: "failed", detail: outcome.detail };
}

/** @returns whether a run came to nothing because its user stopped it */
export function isStop({ key }: Message): boolean {
  return key === "assessment.stopped" || key === "excel.stopped";
}
