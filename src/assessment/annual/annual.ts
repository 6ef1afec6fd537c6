import { findingAbout, type Finding } from "../../ledger/finding";
import type { Edition } from "../../regulation/edition";
import { message, type Say } from "../../regulation/message";
import { annualReportInSteps } from "../../report/annual-report";
import { annualLog } from "./annual-log";
import { annualSummary, type AnnualSummary } from "./annual-summary";
import { assessFacts } from "./assess-facts";
import { readBudget } from "../budget";
import { scoreInSteps } from "./score-in-steps";
import { editionAsChosen } from "../choices";
import { countFacts } from "./count-facts";
import { evidenceInSteps } from "./evidence";
import { paced, UNHURRIED, type Pace } from "../paced";
import type { Progress, WorkbookPort, WrittenReport } from "../ports";
import { refuseNothing } from "./refusal";
import { wishesIn } from "../wishes";

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
  /** When the run was started, as the log is to say it; the core has no clock. */
  readonly time?: string;
}

/**
 * The annual assessment, the whole walk: the bureau's sheets are read, the facts counted, every platform scored, ranked and
 * rewarded, and the sheets that are wanted written (Art. 6–11).
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
  const wishes = wishesIn(settings.report);
  const read = await port.readSheets(pace);
  const facts = await countFacts(edition, read, settings, { pace, progress });
  refuseNothing(facts, read.sheets);

  progress(message("assessment.scoring", { count: facts.platforms.length }));
  await paced(scoreInSteps(edition, facts.platforms), pace);
  const { result, findings } = assessFacts(edition, facts, read.sheets, budget);
  const evidence = await paced(evidenceInSteps(facts, edition, read.sheets), pace);

  progress(message("assessment.writing"));
  const log = annualLog(settings, { result, facts, findings, sheets: read.sheets }, options);
  const report = await paced(annualReportInSteps({ result, evidence, findings, log }, wishes, sayOnSheets), pace);
  const written = await port.writeReport(report, pace, log);
  const parts = { result, facts, evidence, findings: [...findings, ...noticesOf(written)], sheets: written.sheets };
  // The sheets stand: nothing stops what is left to say of them.
  return paced(annualSummary(parts, settings.budgetWan, say), { rest: pace.rest });
}

/** What came up while writing, such as a sheet of the bureau's that bore a wanted name. */
function noticesOf({ notices }: WrittenReport): Finding[] {
  const suggestion = message("assessment.fix.notice");
  return notices.map((problem) => findingAbout("", { severity: "notice", problem, suggestion }));
}
