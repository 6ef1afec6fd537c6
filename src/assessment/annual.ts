import { findingAbout, type Finding } from "../ledger/finding";
import { readSummary } from "../ledger/summary/read-summary";
import type { Edition } from "../regulation/edition";
import { message, type Say } from "../regulation/message";
import { annualReport } from "../report/annual-report";
import { annualFindings } from "./annual-findings";
import { annualSummary, type AnnualSummary } from "./annual-summary";
import { assess } from "./assess";
import { readBudget } from "./budget";
import type { Progress, WorkbookPort, WrittenReport } from "./ports";
import { refuseNothing } from "./refusal";

export interface AnnualOptions {
  readonly edition: Edition;
  /** Speaks the user's language: the summary. */
  readonly say: Say;
  /** Speaks Chinese: the sheets are official documents. */
  readonly sayOnSheets: Say;
  readonly progress: Progress;
}

/**
 * The annual assessment, the whole walk: the bureau's sheets are read, the facts counted, every platform scored, ranked and
 * rewarded, and the sheets 年度评分汇总, 年度排名, 奖励分配 and 数据体检 written (Art. 6–11).
 *
 * @throws AssessmentError when nothing can be scored, or the budget cannot be read; nothing is written then
 * @throws what the port throws when the workbook cannot be read or written
 */
export async function runAnnual(port: WorkbookPort, options: AnnualOptions): Promise<AnnualSummary> {
  const { edition, say, sayOnSheets, progress } = options;

  progress(message("assessment.reading"));
  const { budgetWan, cycle } = await port.readSettings();
  const budget = readBudget(budgetWan);
  const sheets = await port.readSheets();
  const reading = readSummary(sheets);
  refuseNothing(reading, sheets);

  progress(message("assessment.scoring", { count: reading.platforms.length }));
  const result = assess(edition, reading.platforms, budget, cycle);
  const findings = [...reading.findings, ...annualFindings(result, reading.platforms, sheets, reading.found?.sheet ?? "")];

  progress(message("assessment.writing"));
  const written = await port.writeReport(annualReport(result, findings, sayOnSheets));
  return annualSummary(result, [...findings, ...noticesOf(written)], budgetWan, say);
}

/** What came up while writing, such as a sheet of the bureau's that bore a wanted name. */
function noticesOf({ notices }: WrittenReport): Finding[] {
  const suggestion = message("assessment.fix.notice");
  return notices.map((problem) => findingAbout("", { severity: "notice", problem, suggestion }));
}
