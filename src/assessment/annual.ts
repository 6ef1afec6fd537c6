import { findingAbout, type Finding } from "../ledger/finding";
import { readFactsInSteps, type FactsReading } from "../ledger/read-facts";
import type { Edition } from "../regulation/edition";
import { message, type Say } from "../regulation/message";
import { annualReport } from "../report/annual-report";
import { annualFindings } from "./annual-findings";
import { annualSummary, type AnnualSummary } from "./annual-summary";
import { assess } from "./assess";
import { readBudget } from "./budget";
import { editionAsChosen } from "./choices";
import { countingProgress } from "./counting-progress";
import { evidenceOf } from "./evidence";
import { mappingIn } from "./mapping";
import { paced, UNHURRIED, type Pace } from "./paced";
import type { AnnualSettings, Progress, ReadSheets, WorkbookPort, WrittenReport } from "./ports";
import { refuseNothing } from "./refusal";

export interface AnnualOptions {
  /** As published; the workbook's settings say which readings are taken. */
  readonly edition: Edition;
  /** Speaks the user's language: the summary. */
  readonly say: Say;
  /** Speaks Chinese: the sheets are official documents. */
  readonly sayOnSheets: Say;
  readonly progress: Progress;
  /** How long the run may hold up others, and what stops it. */
  readonly pace?: Pace;
}

/**
 * The annual assessment, the whole walk: the bureau's sheets are read, the facts counted, every platform scored, ranked and
 * rewarded, and the sheets 年度评分汇总, 年度排名, 奖励分配, 计分依据 and 数据体检 written (Art. 6–11).
 *
 * @throws AssessmentError when nothing can be scored, a setting cannot be read, or the run is stopped; nothing is written then
 * @throws what the port throws when the workbook cannot be read or written
 */
export async function runAnnual(port: WorkbookPort, options: AnnualOptions): Promise<AnnualSummary> {
  const { say, sayOnSheets, progress, pace = UNHURRIED } = options;

  progress(message("assessment.reading"));
  const settings = await port.readSettings();
  const budget = readBudget(settings.budgetWan);
  const edition = editionAsChosen(options.edition, settings.choices);
  const read = await port.readSheets(pace);
  const facts = await count(read, settings, options);

  progress(message("assessment.scoring", { count: facts.platforms.length }));
  const result = assess(edition, facts.platforms, budget, facts.cycle);
  const evidence = evidenceOf(facts, edition, read.sheets);
  const findings = [...facts.findings, ...annualFindings(result, facts, read.sheets)];

  progress(message("assessment.writing"));
  const written = await port.writeReport(annualReport(result, evidence, findings, sayOnSheets), pace);
  return annualSummary({ result, facts, evidence, findings: [...findings, ...noticesOf(written)] }, settings.budgetWan, say);
}

/** Counts the facts in steps, so that a page is never held up for long. */
async function count({ sheets, date1904 }: ReadSheets, { cycle, mapping }: AnnualSettings, { pace, progress }: AnnualOptions): Promise<FactsReading> {
  const steps = readFactsInSteps(sheets, { cycle, mapping: mappingIn(mapping), date1904 });
  const facts = await paced(steps, pace ?? UNHURRIED, countingProgress(progress));
  refuseNothing(facts, sheets);
  return facts;
}

/** What came up while writing, such as a sheet of the bureau's that bore a wanted name. */
function noticesOf({ notices }: WrittenReport): Finding[] {
  const suggestion = message("assessment.fix.notice");
  return notices.map((problem) => findingAbout("", { severity: "notice", problem, suggestion }));
}
