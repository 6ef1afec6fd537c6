import { wantedSheets } from "../../assessment/trial/report-view";
import { detailOf } from "../../commands/reason";
import type { PaneWork } from "./pane-work";
import { patiently } from "./patiently";

/** The result sheets that stand in the workbook: what a run would do to them, and taking the last run back. */
export class ResultSheets {
  /** Of several previews under way only the last one counts. */
  #asked = 0;

  constructor(private readonly work: PaneWork) {}

  /** What cannot be previewed now, such as while a cell is edited, is not shown; a run says why it cannot. */
  async preview(): Promise<void> {
    const { trial, settings, annual } = this.work.state();
    if (trial === null || annual.kind === "running") return;
    const asked = (this.#asked += 1);
    const preview = await this.work.workbook.preview(wantedSheets(trial, settings.report)).catch(() => null);
    if (asked === this.#asked) this.work.tell({ kind: "previewed", preview });
  }

  async undo(): Promise<void> {
    if (this.work.state().annual.kind === "running") return;
    try {
      this.work.tell({ kind: "undone", undone: await patiently(this.work, this.work.workbook.undo()) });
    } catch (error) {
      this.work.tell({ kind: "noticed", notice: detailOf(error) });
    }
    await this.preview();
  }
}
