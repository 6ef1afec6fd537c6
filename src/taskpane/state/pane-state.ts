import type { AnnualSettings, ReadSheets, ReportPreview, UndoneReport } from "../../assessment/ports";
import type { WrittenFrom } from "../../assessment/trial/written-from";
import type { Trial } from "../../assessment/trial/trial";
import type { SettingFault } from "../../assessment/trial/usable-settings";
import type { AnnualState } from "../../commands/annual-state";
import type { TurnOutcome } from "../../commands/turn-formulas";
import type { Message } from "../../regulation/message";
import { EMPTY_DRAFT, type Draft } from "./draft";
import type { StepName } from "./steps";

/** All that the pane shows. */
export interface PaneState {
  readonly step: StepName;
  /** What is being read or counted now; null while nothing is. */
  readonly busy: Message | null;
  /** The assessment as it would come out; null before the first reading. */
  readonly trial: Trial | null;
  /** As the workbook holds them, with what was changed in the pane since. */
  readonly settings: AnnualSettings;
  readonly draft: Draft;
  /** Settings of the workbook that could not be read, and were left out. */
  readonly faults: readonly SettingFault[];
  /** Why the last reading came to nothing. */
  readonly failure: Message | null;
  /** Something to be told in passing, such as that a cell is on a hidden sheet. */
  readonly notice: Message | null;
  /** The run that writes the sheets, whoever started it. */
  readonly annual: AnnualState;
  /** What the last run was made of, as far as it is known; null while no result of a run is told. */
  readonly written: WrittenFrom | null;
  /** What a run would do to the sheets that are there; null while it is not known. */
  readonly preview: ReportPreview | null;
  /** What taking the last run back came to; null before, and after another run. */
  readonly undone: UndoneReport | null;
  /** What came of the ribbon's 公式转换; null before, and once its user has read it. */
  readonly turn: TurnOutcome | null;
  /** 口径 that somebody tries, before they are adopted; null while nobody does. */
  readonly tried: TriedChoices | null;
}

export interface TriedChoices {
  /** What differs from the defaults. */
  readonly choices: Readonly<Record<string, string>>;
  /** What they are compared with. */
  readonly from: Trial;
  /** What they come to; null while it is being counted. */
  readonly trial: Trial | null;
}

export type PaneNews =
  | { readonly kind: "went"; readonly step: StepName }
  | { readonly kind: "busy"; readonly busy: Message }
  | { readonly kind: "loaded"; readonly settings: AnnualSettings; readonly draft: Draft; readonly faults: readonly SettingFault[] }
  | { readonly kind: "counted"; readonly trial: Trial }
  | { readonly kind: "failed"; readonly failure: Message }
  | { readonly kind: "drafted"; readonly draft: Draft }
  | { readonly kind: "changed"; readonly settings: AnnualSettings }
  | { readonly kind: "noticed"; readonly notice: Message | null }
  /** `read` is what the pane knows of the sheets; null where something changed that it has not read yet. */
  | { readonly kind: "annual"; readonly annual: AnnualState; readonly read: ReadSheets | null }
  | { readonly kind: "previewed"; readonly preview: ReportPreview | null }
  | { readonly kind: "undone"; readonly undone: UndoneReport }
  | { readonly kind: "turned"; readonly turn: TurnOutcome | null }
  | { readonly kind: "tried"; readonly tried: TriedChoices | null };

export const UNREAD: PaneState = {
  step: "data", busy: null, trial: null, settings: { budgetWan: null, cycle: null }, draft: EMPTY_DRAFT, faults: [], failure: null,
  notice: null, annual: { kind: "idle" }, written: null, preview: null, undone: null, turn: null, tried: null,
};

/** @returns the state after the news */
export function nextPaneState(state: PaneState, news: PaneNews): PaneState {
  switch (news.kind) {
    case "went":
      return { ...state, step: news.step, notice: null };
    case "busy":
      return { ...state, busy: news.busy, failure: null };
    case "loaded":
      return { ...state, settings: news.settings, draft: news.draft, faults: news.faults };
    case "counted":
      return { ...state, trial: news.trial, written: writtenAsOf(state, news.trial), busy: null, failure: null };
    case "failed":
      return { ...state, failure: news.failure, busy: null };
    case "drafted":
      return { ...state, draft: news.draft };
    case "changed":
      return { ...state, settings: news.settings, faults: state.faults.filter(({ setting }) => news.settings[setting] === state.settings[setting]) };
    case "noticed":
      return { ...state, notice: news.notice };
    case "annual":
      return { ...state, annual: news.annual, written: writtenBy(state, news.annual, news.read), undone: null, turn: news.annual.kind === "running" ? null : state.turn };
    case "previewed":
      return { ...state, preview: news.preview };
    case "undone":
      // The sheets of the last run are gone: nothing may lead to them any more.
      return { ...state, undone: news.undone, annual: { kind: "idle" }, written: null, preview: null, turn: null };
    case "turned":
      return { ...state, turn: news.turn };
    case "tried":
      return { ...state, tried: news.tried };
  }
}

/** A run is made under the settings that stood when it began, and of the sheets: what is changed while it goes on, it may have read or not. */
function writtenBy(state: PaneState, annual: AnnualState, read: ReadSheets | null): WrittenFrom | null {
  if (annual.kind !== "running") return annual.kind === "done" ? state.written : null;
  if (state.written !== null && state.annual.kind === "running") return state.written;
  return { settings: state.trial === null ? null : state.settings, sheets: read?.sheets ?? null };
}

/** Where the pane did not know the sheets when the run began, what it reads first after it is what the run has read. */
function writtenAsOf({ annual, written }: PaneState, { settings, read }: Trial): WrittenFrom | null {
  return annual.kind === "done" ? { settings: written?.settings ?? settings, sheets: written?.sheets ?? read.sheets } : written;
}
