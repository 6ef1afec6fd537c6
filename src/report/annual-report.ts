import type { Say } from "../regulation/message";
import { findingsSheet } from "./findings";
import { rankingSheet } from "./ranking";
import type { AnnualResult, ReportedEvidence, ReportedFinding } from "./result";
import { rewardSheet } from "./reward";
import { scoresSheet } from "./scores";
import type { ReportSheet } from "./sheet";
import { traceSheet } from "./trace";

/**
 * @param say speaks Chinese: the sheets are official documents
 * @returns the sheets of the annual run, in the order of their tabs
 */
export function annualReport(
  result: AnnualResult, evidence: readonly ReportedEvidence[], findings: readonly ReportedFinding[], say: Say,
): ReportSheet[] {
  const trace = traceSheet(result, evidence, say);
  const about = findingsSheet(result, findings, say);
  return [
    scoresSheet(result, { trace, findings: about }, say),
    rankingSheet(result, say),
    rewardSheet(result, say),
    about.sheet,
    trace.sheet,
  ];
}
