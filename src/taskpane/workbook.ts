import type { AnnualSettings, Progress } from "../assessment/ports";
import type { AnnualOutcome } from "../commands/annual";

/** What the pane asks of the workbook around it. */
export interface Workbook {
  /** Budget and cycle as an earlier run, or a colleague, left them. */
  readSettings(): Promise<AnnualSettings>;
  writeSettings(settings: AnnualSettings): Promise<void>;
  /** Runs the annual assessment; its outcome comes as the event "zhgz:annual", as after the ribbon's button. */
  runAnnual(progress: Progress): Promise<void>;
  /** What came of a run before the pane was opened; null when there was none. */
  lastOutcome(): AnnualOutcome | null;
}
