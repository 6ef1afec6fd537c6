import type { LedgerMapping } from "../ledger/ledgers/mapping";
import { readMapping } from "../ledger/ledgers/read-mapping";
import { message } from "../regulation/message";
import { AssessmentError } from "./assessment-error";

/**
 * @param kept what the workbook's settings hold, JSON
 * @throws AssessmentError when it is not a mapping; which ledger is meant is never guessed
 */
export function mappingIn(kept: unknown): LedgerMapping {
  const reading = readMapping(kept);
  if (reading.kind === "mapping") return reading.mapping;
  throw new AssessmentError(message("assessment.mappingUnreadable", { problem: reading.problem }));
}
