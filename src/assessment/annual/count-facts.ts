import { readFactsInSteps, type FactsReading } from "../../ledger/read-facts";
import type { Edition } from "../../regulation/edition";
import { countingProgress } from "./counting-progress";
import { mappingIn } from "../mapping";
import { paced, UNHURRIED, type Pace } from "../paced";
import type { AnnualSettings, Progress, ReadSheets } from "../ports";

export interface CountingOptions {
  /** How long the counting may hold up others, and what stops it. */
  readonly pace?: Pace | undefined;
  readonly progress?: Progress;
}

/**
 * Counts the facts from sheets that were read, in steps, so that a page is never held up for long. Nothing is refused here: a
 * workbook in which nothing is found gives a reading that says so.
 *
 * @param edition as the choices read it (applyChoices)
 * @throws AssessmentError when the mapping that the settings hold cannot be read, or the counting is stopped
 */
export async function countFacts(
  { choices, projectMinimumWan }: Edition, { sheets, date1904 }: ReadSheets, { cycle, mapping }: AnnualSettings, { pace = UNHURRIED, progress = () => undefined }: CountingOptions,
): Promise<FactsReading> {
  const steps = readFactsInSteps(sheets, { cycle, mapping: mappingIn(mapping), date1904, choices, projectMinimumWan });
  return paced(steps, pace, countingProgress(progress));
}
