import type { SheetGrid } from "../ledger/sheet";
import type { ReportSheet } from "../report/sheet";
import type { Message } from "../regulation/message";

/** What an assessment needs of a workbook; `src/excel` carries it out, tests may do so with plain data. */
export interface WorkbookPort {
  /** Every sheet of the bureau's (not those that the add-in made itself), hidden ones too. */
  readSheets(): Promise<readonly SheetGrid[]>;
  /** Writes all sheets or none: new sheets, replacing what an earlier run made. */
  writeReport(sheets: readonly ReportSheet[]): Promise<WrittenReport>;
  readSettings(): Promise<AnnualSettings>;
  writeSettings(settings: AnnualSettings): Promise<void>;
}

/** Kept in the workbook. Money is decimal text in 万元; dates are ISO and inclusive. null is "not stated yet". */
export interface AnnualSettings {
  readonly budgetWan: string | null;
  readonly cycle: Cycle | null;
}

export interface Cycle {
  readonly from: string;
  readonly to: string;
}

export interface WrittenReport {
  readonly sheets: readonly { readonly kind: ReportSheet["kind"]; readonly name: string }[];
  /** Such as "年度排名 already was a sheet of yours; the new one is called 年度排名 (2)". */
  readonly notices: readonly Message[];
}

export type Progress = (step: Message) => void;
