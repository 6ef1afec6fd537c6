import type { Say } from "../regulation/message";
import { findingsSheet } from "./findings";
import { rankingSheet } from "./ranking";
import type { AnnualResult, ReportedFinding } from "./result";
import { rewardSheet } from "./reward";
import { scoresSheet } from "./scores";
import type { ReportSheet } from "./sheet";

/**
 * @param say speaks Chinese: the sheets are official documents
 * @returns the sheets of the annual run, in the order of their tabs
 */
export function annualReport(result: AnnualResult, findings: readonly ReportedFinding[], say: Say): ReportSheet[] {
  return [
    scoresSheet(result, say),
    rankingSheet(result, say),
    rewardSheet(result, say),
    findingsSheet(result, findings, say),
  ];
}
