import { changedTrial } from "../../assessment/trial/trial";
import type { Pace } from "../../assessment/paced";
import { detailOf } from "../../commands/reason";
import type { TriedChoices } from "./pane-state";
import type { PaneWork } from "./pane-work";

/** Trying 口径: what others would change is seen first, and only then adopted. Nothing is written to the workbook before. */
export class Choosing {
  #stop = new AbortController();

  constructor(private readonly work: PaneWork, private readonly pace: (signal: AbortSignal) => Pace) {}

  /** @param choices all that differ from the defaults */
  async try(choices: TriedChoices["choices"]): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const { trial } = this.work.state();
    if (trial === null) return;
    const settings = { ...trial.settings, choices };
    this.work.tell({ kind: "tried", tried: { choices, from: trial, trial: null } });
    try {
      const tried = await changedTrial(trial, settings, { pace: this.pace(signal) });
      this.work.tell({ kind: "tried", tried: { choices, from: trial, trial: tried } });
    } catch (error) {
      if (!signal.aborted) this.work.tell({ kind: "noticed", notice: detailOf(error) });
    }
  }

  /** What is tried becomes what the workbook is assessed by. */
  adopt(): void {
    const { tried } = this.work.state();
    this.drop();
    if (tried !== null) this.work.change({ choices: Object.keys(tried.choices).length === 0 ? null : tried.choices });
  }

  drop(): void {
    this.#stop.abort();
    this.work.tell({ kind: "tried", tried: null });
  }
}
