import type { Pace } from "../assessment/paced";
import type { AnnualSettings, ReadWorkbook, ReportPreview, UndoneReport, WantedSheet } from "../assessment/ports";
import type { AnnualState } from "../commands/annual-state";
import type { TurnOutcome } from "../commands/turn-formulas";

/** What the pane asks of the workbook around it. A rejection bears its reason as `detail`, a message. */
export interface Workbook {
  /** Settings and sheets; of the sheets only those that changed are read, unless all are to be read anew. */
  read(pace: Pace, anew: boolean): Promise<ReadWorkbook>;
  keep(settings: AnnualSettings): Promise<void>;
  /** Tells each time that a sheet was changed. */
  watch(changed: () => void): Promise<void>;
  /** A cell is being edited now: Excel answers nothing else before that has ended. */
  isCellEdited(): Promise<boolean>;
  /** Goes to a cell as if its user had clicked it; `cell` may be "". */
  select(sheet: string, cell: string): Promise<void>;
  /** Runs the annual assessment; how it stands, `annualState` says, also of a run that the ribbon started. */
  runAnnual(): Promise<void>;
  stopAnnual(): void;
  /** What a run would do to the sheets that are there; changes nothing. */
  preview(wanted: readonly WantedSheet[]): Promise<ReportPreview>;
  /** Takes the last run back. */
  undo(): Promise<UndoneReport>;
  /** A run, or taking one back, writes to the workbook now. */
  isWriting(): boolean;
  /** Adds an empty ledger of each kind that the workbook has none of; why it cannot, `annualState` says. */
  addTemplates(): Promise<void>;
  annualState(): AnnualState;
  /** @returns a function that ends the listening */
  onAnnual(listener: () => void): () => void;
  /** What came of the last 公式转换 of the ribbon; null before the first. */
  lastTurn(): TurnOutcome | null;
  /** @returns a function that ends the listening */
  onTurn(listener: () => void): () => void;
}
