import type { AnnualSummary } from "../assessment/annual-summary";
import type { AnnualOutcome } from "../commands/annual";
import type { Message } from "../regulation/message";

/** Where the annual assessment stands, as the pane sees it. */
export type AnnualState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly steps: readonly Message[] }
  | { readonly kind: "done"; readonly summary: AnnualSummary }
  | { readonly kind: "failed"; readonly reason: string };

export type AnnualNews =
  | { readonly kind: "started" }
  | { readonly kind: "step"; readonly step: Message }
  | { readonly kind: "ended"; readonly outcome: AnnualOutcome };

/** @returns the state after the news; a step that arrives when nothing runs changes nothing */
export function nextState(state: AnnualState, news: AnnualNews): AnnualState {
  if (news.kind === "started") return { kind: "running", steps: [] };
  if (news.kind === "ended") return ended(news.outcome);
  return state.kind === "running" ? { kind: "running", steps: [...state.steps, news.step] } : state;
}

/** @returns the state in which a pane opens: `outcome` is that of the last run, null when there was none */
export function stateAfter(outcome: AnnualOutcome | null): AnnualState {
  return outcome === null ? { kind: "idle" } : ended(outcome);
}

function ended(outcome: AnnualOutcome): AnnualState {
  return outcome.ok ? { kind: "done", summary: outcome.summary } : { kind: "failed", reason: outcome.reason };
}
