import { editionInForce } from "../../assessment/edition-in-force";
import type { Pace } from "../../assessment/paced";
import type { AnnualSettings, ReadSheets } from "../../assessment/ports";
import { countsAlike } from "../../assessment/trial/counts-alike";
import { assessTrial, countTrial } from "../../assessment/trial/trial";
import { usableSettings } from "../../assessment/trial/usable-settings";
import { detailOf } from "../../commands/reason";
import { message } from "../../regulation/message";
import type { Workbook } from "../workbook";
import { Choosing } from "./choosing";
import { draftOf, EMPTY_DRAFT, faultOf, isBudget, statedIn, type Draft } from "./draft";
import { patiently } from "./patiently";
import { nextPaneState, UNREAD, type PaneNews, type PaneState } from "./pane-state";
import { Quiet } from "./quiet";
import { ResultSheets } from "./result-sheets";
import type { StepName } from "./steps";

/** Somebody who types has paused for so long. */
const PAUSE_MS = 500;

/**
 * The work behind the pane: reads the workbook once and again what changed, keeps the trial up to date with what is typed and
 * chosen, and stores the settings. It knows no React; components show its state and call it.
 */
export class PaneWork {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();
  #read: ReadSheets | null = null;
  /** A reading is under way, or was stopped before its sheets were counted. */
  #unread = true;
  #counting: AbortController | null = null;
  /** Settings were changed in the pane, and are not in the workbook yet. */
  #unkept = false;
  /** What was changed before the workbook had told its own. */
  #early: Partial<AnnualSettings> = {};
  /** What components remember while another step is shown. */
  readonly remembered = new Map<string, unknown>();
  readonly choosing: Choosing;
  readonly results: ResultSheets;
  readonly #keeping = new Quiet(PAUSE_MS, () => void this.keepNow());
  readonly #rereading = new Quiet(PAUSE_MS, () => void this.reread());

  /** @param pace how long counting may hold up the page; made anew for each count, with the signal that stops it */
  constructor(readonly workbook: Workbook, private readonly pace: (signal: AbortSignal) => Pace) {
    this.choosing = new Choosing(this, pace);
    this.results = new ResultSheets(this);
    const annual = workbook.annualState();
    this.#state = { ...UNREAD, annual, turn: workbook.lastTurn(), step: annual.kind === "done" ? "rank" : "data" };
  }

  readonly state = (): PaneState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  tell(news: PaneNews): void {
    this.#state = nextPaneState(this.#state, news);
    for (const listener of this.#listeners) listener();
  }

  /** @returns a function that ends the listening */
  open(): () => void {
    const leave = this.workbook.onAnnual(() => this.#annualChanged());
    const leaveTurns = this.workbook.onTurn(() => this.tell({ kind: "turned", turn: this.workbook.lastTurn() }));
    // A workbook that does not tell its changes is read whole each time that it is read.
    this.workbook.watch(() => this.#rereading.start()).catch(() => undefined);
    void this.reread();
    return () => {
      leave();
      leaveTurns();
      this.#counting?.abort();
      this.#keeping.end();
      this.#rereading.end();
    };
  }

  go(step: StepName): void {
    this.tell({ kind: "went", step });
  }

  /** @param anew everything, not only what is known to have changed */
  async reread(anew = false): Promise<void> {
    if (this.workbook.isWriting()) this.#rereading.start();
    else await this.#work((pace) => this.#readAndCount(pace, anew));
  }

  /** Fields for budget and cycle as they are typed: each is used as soon as it is right. */
  typeDraft(draft: Draft): void {
    this.tell({ kind: "drafted", draft });
    const { settings } = this.#state;
    const stated = statedIn(draft);
    const budgetWan = isBudget(draft.budget) ? stated.budgetWan : settings.budgetWan;
    const fault = faultOf({ ...draft, budget: "" });
    const cycle = fault === null ? stated.cycle : settings.cycle;
    if (budgetWan !== settings.budgetWan || JSON.stringify(cycle) !== JSON.stringify(settings.cycle)) this.change({ budgetWan, cycle });
  }

  /** Settings are changed: the trial follows, at once where nothing needs to be counted, and the workbook keeps them. */
  change(changed: Partial<AnnualSettings>): void {
    const before = this.#state.trial;
    const settings = { ...this.#state.settings, ...changed };
    if (this.#read === null) this.#early = { ...this.#early, ...changed };
    this.tell({ kind: "changed", settings });
    this.#unkept = true;
    this.#keeping.start();
    if (before === null) return;
    if (this.#counting === null && countsAlike(editionInForce, before.settings, settings)) {
      this.tell({ kind: "counted", trial: assessTrial(before, settings) });
    } else void this.#work((pace) => (this.#unread ? this.#readAndCount(pace, false) : this.#count(before.read, pace)));
  }

  /** @returns whether the workbook holds the settings now; why not, is told */
  async keepNow(): Promise<boolean> {
    this.#keeping.end();
    if (!this.#unkept) return true;
    this.#unkept = false;
    try {
      await this.workbook.keep(this.#state.settings);
      return true;
    } catch (error) {
      this.#unkept = true;
      this.tell({ kind: "noticed", notice: detailOf(error) });
      return false;
    }
  }

  async select(sheet: string, cell: string): Promise<void> {
    try {
      await patiently(this, this.workbook.select(sheet, cell));
      this.tell({ kind: "noticed", notice: null });
    } catch (error) {
      this.tell({ kind: "noticed", notice: detailOf(error) });
    }
  }

  /** Writes the sheets, with the settings as they stand in the pane. */
  async run(): Promise<void> {
    if (faultOf(this.#state.draft) !== null || this.#state.annual.kind === "running") return;
    if (await patiently(this, this.keepNow())) await this.workbook.runAnnual();
  }

  async #readAndCount(pace: Pace, anew: boolean): Promise<void> {
    this.#unread = true;
    if (this.#read === null || anew) this.tell({ kind: "busy", busy: message("assessment.reading") });
    const { settings, read } = await this.workbook.read(pace, anew);
    if (pace.signal?.aborted === true) return;
    if (this.#read === null) this.#load(settings);
    const { trial } = this.#state;
    const isNews = read !== trial?.read || !countsAlike(editionInForce, trial.settings, this.#state.settings);
    this.#read = read;
    if (isNews) await this.#count(read, pace);
    else this.tell({ kind: "counted", trial });
    this.#unread = false;
  }

  #load(kept: AnnualSettings): void {
    const { settings, faults } = usableSettings(editionInForce, kept);
    const { draft } = this.#state;
    this.tell({ kind: "loaded", settings: { ...settings, ...this.#early }, draft: draft === EMPTY_DRAFT ? draftOf(kept) : draft, faults });
  }

  /** One piece of work at a time: a new one stops the one before it. */
  async #work(work: (pace: Pace) => Promise<void>): Promise<void> {
    this.#counting?.abort();
    const stop = new AbortController();
    this.#counting = stop;
    try {
      await work(this.pace(stop.signal));
    } catch (error) {
      if (!stop.signal.aborted) this.tell({ kind: "failed", failure: detailOf(error) });
    } finally {
      if (this.#counting === stop) this.#counting = null;
    }
  }

  async #count(read: ReadSheets, pace: Pace): Promise<void> {
    const progress = (busy: ReturnType<typeof message>): void => this.tell({ kind: "busy", busy });
    const trial = await countTrial(editionInForce, read, this.#state.settings, { pace, progress });
    this.tell({ kind: "counted", trial });
  }

  #annualChanged(): void {
    const annual = this.workbook.annualState();
    this.tell({ kind: "annual", annual, read: this.#unread || this.#rereading.isStarted ? null : this.#read });
    if (annual.kind !== "running") this.#rereading.start();
  }
}
