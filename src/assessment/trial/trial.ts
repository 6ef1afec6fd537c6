import type { Finding } from "../../ledger/finding";
import type { FactsReading } from "../../ledger/read-facts";
import type { Edition } from "../../regulation/edition";
import type { Message } from "../../regulation/message";
import type { AnnualResult } from "../../report/result";
import { assessFacts } from "../annual/assess-facts";
import { readBudget } from "../budget";
import { editionAsChosen } from "../choices";
import { countFacts, type CountingOptions } from "../annual/count-facts";
import { scoreInSteps } from "../annual/score-in-steps";
import { paced, UNHURRIED } from "../paced";
import type { AnnualSettings, ReadSheets } from "../ports";
import { refusalOf } from "../annual/refusal";
import { countsAlike } from "./counts-alike";

/**
 * 试算: the annual assessment as it would come out under these settings, with nothing written. It is made of what `runAnnual`
 * is made of, so that the sheets say what the trial said.
 */
export interface Trial {
  /** As published. */
  readonly published: Edition;
  readonly settings: AnnualSettings;
  readonly read: ReadSheets;
  readonly facts: FactsReading;
  readonly result: AnnualResult;
  readonly findings: readonly Finding[];
  /** Why a run would write nothing; null when it would. */
  readonly refusal: Message | null;
}

/**
 * Counts from the sheets in memory, in steps, and assesses.
 *
 * @throws AssessmentError when a setting cannot be read, or the counting is stopped
 */
export async function countTrial(published: Edition, read: ReadSheets, settings: AnnualSettings, options: CountingOptions = {}): Promise<Trial> {
  const edition = editionAsChosen(published, settings.choices);
  const facts = await countFacts(edition, read, settings, options);
  await paced(scoreInSteps(edition, facts.platforms), options.pace ?? UNHURRIED);
  return assessTrial({ published, read, facts }, settings);
}

/**
 * Assesses what is counted already, at once: for another budget, or another choice that only concerns scoring, ranking or reward.
 *
 * @param counted the facts under settings by which they are counted alike
 * @throws AssessmentError when budget or choices cannot be read
 */
export function assessTrial({ published, read, facts }: Pick<Trial, "published" | "read" | "facts">, settings: AnnualSettings): Trial {
  const edition = editionAsChosen(published, settings.choices);
  const assessed = assessFacts(edition, facts, read.sheets, readBudget(settings.budgetWan));
  return { published, settings, read, facts, ...assessed, refusal: refusalOf(facts, read.sheets) };
}

/**
 * The trial under other settings, from the sheets in memory: only assessed anew where they count alike, else counted anew.
 *
 * @throws AssessmentError when a setting cannot be read, or the counting is stopped
 */
export async function changedTrial(trial: Trial, settings: AnnualSettings, options: CountingOptions = {}): Promise<Trial> {
  const edition = editionAsChosen(trial.published, settings.choices);
  if (countsAlike(trial.published, trial.settings, settings)) {
    await paced(scoreInSteps(edition, trial.facts.platforms), options.pace ?? UNHURRIED);
    return assessTrial(trial, settings);
  }
  return countTrial(trial.published, trial.read, settings, options);
}
