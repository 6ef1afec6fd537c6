import type { Finding } from "../../ledger/finding";
import type { FactsReading } from "../../ledger/read-facts";
import type { SheetGrid } from "../../ledger/sheet";
import type { Decimal } from "../../regulation/decimal";
import type { Edition } from "../../regulation/edition";
import type { AnnualResult } from "../../report/result";
import { annualFindings } from "./annual-findings";
import { assess } from "./assess";

/** What counted facts come to. */
export interface AssessedFacts {
  readonly result: AnnualResult;
  /** What was found on reading, and then what the assessment itself has to say. */
  readonly findings: readonly Finding[];
}

/**
 * Scores, ranks and rewards what was counted. It takes a few milliseconds however long the ledgers are, so it can be done
 * again with every key that is typed.
 *
 * @param edition as the choices read it (applyChoices)
 * @param budgetWan the year's budget in 万元; null leaves the reward open
 */
export function assessFacts(edition: Edition, facts: FactsReading, sheets: readonly SheetGrid[], budgetWan: Decimal | null): AssessedFacts {
  const result = assess(edition, facts.platforms, budgetWan, facts.cycle);
  return { result, findings: [...facts.findings, ...annualFindings(result, facts, sheets)] };
}
