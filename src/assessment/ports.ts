import type { Cycle } from "../ledger/cycle";
import type { SheetGrid } from "../ledger/sheet";
import type { LoggedRun } from "../report/record/logged-run";
import type { ReportSheet } from "../report/sheet";
import type { Message } from "../regulation/message";
import type { Pace } from "./paced";
import type { FormulaTurn, TurnedFormulas } from "./turn-formulas";

export type { Cycle } from "../ledger/cycle";

/** What an assessment needs of a workbook; `src/excel` carries it out, tests may do so with plain data. */
export interface WorkbookPort {
  /** Every sheet of the bureau's (not those that the add-in made itself), hidden ones too. */
  readSheets(pace: Pace): Promise<ReadSheets>;
  /**
   * Writes all sheets or none: new sheets, replacing what an earlier run made. The log is kept in the same step, so that it
   * tells of a run if and only if its sheets stand.
   */
  writeReport(sheets: readonly ReportSheet[], pace: Pace, log?: readonly LoggedRun[]): Promise<WrittenReport>;
  /** What `writeReport` would do to the workbook's sheets now; changes nothing. */
  previewReport(wanted: readonly WantedSheet[]): Promise<ReportPreview>;
  /** Takes the last `writeReport` back as one step; a result that somebody has changed since is kept. */
  undoReport(): Promise<UndoneReport>;
  /** Turns the formulas of the add-in's own sheets: all that were wanted, or none. */
  turnFormulas(turn: FormulaTurn): Promise<TurnedFormulas>;
  readSettings(): Promise<AnnualSettings>;
  writeSettings(settings: AnnualSettings): Promise<void>;
}

/** The bureau's sheets as they were read. */
export interface ReadSheets {
  readonly sheets: readonly SheetGrid[];
  /** Dates count from 1904, as in workbooks that once came from a Mac. */
  readonly date1904: boolean;
}

/** The bureau's sheets together with what the workbook keeps. */
export interface ReadWorkbook {
  readonly settings: AnnualSettings;
  readonly read: ReadSheets;
}

/** Kept in the workbook. Money is decimal text in 万元; dates are ISO and inclusive. null is "not stated yet". */
export interface AnnualSettings {
  readonly budgetWan: string | null;
  readonly cycle: Cycle | null;
  /** Where the ledgers are, as somebody told it: JSON that `readMapping` reads. Left as it is when it is not stated. */
  readonly mapping?: unknown;
  /** 口径, as far as it is not the default: JSON that `parseChoices` reads. Left as it is when it is not stated. */
  readonly choices?: unknown;
  /** Which sheets are wanted and in which form: JSON that `readWishes` reads. Left as it is when it is not stated. */
  readonly report?: unknown;
  /** 操作留痕 of earlier runs: JSON that `readLog` reads. Only `writeReport` changes it. */
  readonly log?: unknown;
  /** What somebody has 已核: JSON that `readChecked` reads. Left as it is when it is not stated. */
  readonly checked?: unknown;
  /** Sets of choices that somebody saved under a name: JSON that `readChoiceSets` reads. Left as it is when it is not stated. */
  readonly choiceSets?: unknown;
}

export interface WrittenReport {
  readonly sheets: readonly { readonly kind: ReportSheet["kind"]; readonly name: string }[];
  /** Such as "年度排名 already was a sheet of yours; the new one is called 年度排名 (2)". */
  readonly notices: readonly Message[];
}

/** A sheet that is to be written, by the name that it would like to have. */
export interface WantedSheet {
  readonly kind: ReportSheet["kind"];
  readonly name: string;
}

export interface ReportPreview {
  /** Each with the name that it would get. */
  readonly sheets: readonly (WantedSheet & { readonly as: string })[];
  /** Results of an earlier run that nobody has changed. */
  readonly replaced: readonly string[];
  readonly kept: readonly KeptSheet[];
  /** Wanted names that sheets of the bureau's bear. */
  readonly taken: readonly string[];
  /** Whether there is a run that can be taken back. */
  readonly canUndo: boolean;
}

/** A result of an earlier run that stays, under a dated name, because somebody has changed it or refers to it. */
export interface KeptSheet {
  readonly name: string;
  readonly as: string;
  readonly reason: Message;
}

export interface UndoneReport {
  readonly removed: readonly string[];
  readonly restored: readonly string[];
  readonly kept: readonly KeptSheet[];
  readonly notices: readonly Message[];
}

export type Progress = (step: Message) => void;
