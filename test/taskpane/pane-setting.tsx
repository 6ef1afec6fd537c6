import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvents from "@testing-library/user-event";
import type { AnnualSummary } from "../../src/assessment/annual/annual-summary";
import type { AnnualSettings, ReadSheets, ReadWorkbook, ReportPreview, UndoneReport, WantedSheet } from "../../src/assessment/ports";
import type { TurnOutcome } from "../../src/commands/turn-formulas";
import { nextState, type AnnualNews, type AnnualState } from "../../src/commands/annual-state";
import type { SheetGrid } from "../../src/ledger/sheet";
import { App } from "../../src/taskpane/App";
import type { Surroundings } from "../../src/taskpane/office-ready";
import { PaneWork } from "../../src/taskpane/state/pane-work";
import type { Workbook } from "../../src/taskpane/workbook";
import { rowsOfCohort, summaryGrid, type SummaryRow } from "../assessment/summary-grid";
import { workedCases, type Cohort } from "../cases/worked-cases";

// jsdom takes seconds to compute what of a pane is hidden; what must be seen, a test says by `toBeVisible`.
// A busy machine is slow, not wrong.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
// Nor does it scroll.
Element.prototype.scrollIntoView = () => undefined;
/** A user who does not wait between keys. */
export const userEvent = userEvents.setup({ delay: null, pointerEventsCheck: 0 });

export const [cohortA, cohortB] = workedCases.cohorts as [Cohort, Cohort];
export const UNSTATED: AnnualSettings = { budgetWan: null, cycle: null };

/** A workbook that remembers what it was asked, and whose run goes as the test says. */
export class RecordingWorkbook implements Workbook {
  readonly kept: AnnualSettings[] = [];
  readonly selected: (readonly [sheet: string, cell: string])[] = [];
  runs = 0;
  readings = 0;
  stops = 0;
  templates = 0;
  #state: AnnualState = { kind: "idle" };
  #read: ReadSheets;
  readonly #runListeners = new Set<() => void>();
  #changed: () => void = () => undefined;
  #turn: TurnOutcome | null = null;
  readonly #turnListeners = new Set<() => void>();

  constructor(sheets: readonly SheetGrid[] = [summaryGrid(rowsOfCohort(cohortA))], public settings: AnnualSettings = UNSTATED) {
    this.#read = { sheets, date1904: false };
  }

  read(): Promise<ReadWorkbook> {
    this.readings += 1;
    return Promise.resolve({ settings: this.settings, read: this.#read });
  }

  keep(settings: AnnualSettings): Promise<void> {
    this.kept.push(settings);
    return Promise.resolve();
  }

  watch(changed: () => void): Promise<void> {
    this.#changed = changed;
    return Promise.resolve();
  }

  isCellEdited(): Promise<boolean> {
    return Promise.resolve(false);
  }

  select(sheet: string, cell: string): Promise<void> {
    this.selected.push([sheet, cell]);
    return Promise.resolve();
  }

  addTemplates(): Promise<void> {
    this.templates += 1;
    return Promise.resolve();
  }

  runAnnual(): Promise<void> {
    this.runs += 1;
    this.run({ kind: "started" });
    return Promise.resolve();
  }

  stopAnnual(): void {
    this.stops += 1;
    this.run({ kind: "stopping" });
  }

  undos = 0;
  previewed: ReportPreview = { sheets: [], replaced: [], kept: [], taken: [], canUndo: false };

  preview(wanted: readonly WantedSheet[]): Promise<ReportPreview> {
    return Promise.resolve({ ...this.previewed, sheets: wanted.map((sheet) => ({ ...sheet, as: sheet.name })) });
  }

  undo(): Promise<UndoneReport> {
    this.undos += 1;
    return Promise.resolve({ removed: ["年度排名"], restored: ["年度排名（旧）"], kept: [], notices: [] });
  }

  isWriting(): boolean {
    return this.#state.kind === "running";
  }

  annualState(): AnnualState {
    return this.#state;
  }

  onAnnual(listener: () => void): () => void {
    this.#runListeners.add(listener);
    return () => void this.#runListeners.delete(listener);
  }

  lastTurn(): TurnOutcome | null {
    return this.#turn;
  }

  onTurn(listener: () => void): () => void {
    this.#turnListeners.add(listener);
    return () => void this.#turnListeners.delete(listener);
  }

  /** Formulas were turned from the ribbon. */
  turn(outcome: TurnOutcome): void {
    this.#turn = outcome;
    for (const listener of this.#turnListeners) listener();
  }

  /** Somebody changes the bureau's sheets. */
  change(rows: readonly SummaryRow[]): void {
    this.#read = { sheets: [summaryGrid(rows)], date1904: false };
    this.#changed();
  }

  /** The run comes so far, whoever started it. */
  run(...news: readonly AnnualNews[]): void {
    this.#state = news.reduce(nextState, this.#state);
    for (const listener of this.#runListeners) listener();
  }
}

interface Showing {
  readonly where?: Surroundings;
  readonly language?: "zh-CN" | "en-US";
  readonly background?: string;
}

export async function showApp(workbook: Workbook, { where = "excel", language = "zh-CN", background }: Showing = {}): Promise<PaneWork> {
  const work = new PaneWork(workbook, (signal) => ({ rest: () => null, signal }));
  await act(async () => {
    render(<App where={where} locale={language} work={work} background={background} />);
  });
  return work;
}

/** Goes to a step by its tab, and waits until all of its list is there. */
export async function goTo(step: string): Promise<void> {
  await userEvent.click(screen.getByRole("tab", { name: new RegExp(`^${step}`) }));
  await waitFor(() => expect(document.querySelector(':is(ul, table)[aria-busy="true"]')).toBeNull());
}

/** What a run of two platforms came to. */
export const SUMMARY: AnnualSummary = {
  platforms: [], budgetWan: null, unitWan: null, paidWan: null, leftWan: null, findings: [], source: "summary", cycle: null, unassigned: {},
  sheets: [{ kind: "ranking", name: "年度排名" }, { kind: "reward", name: "奖励分配 (2)" }],
};
