import type { Say } from "../regulation/message";
import { eliminatedSheet } from "./eliminated";
import { findingsSheet } from "./findings";
import type { PlatformPlaces } from "./listed-sheet";
import { logSheet } from "./log";
import type { LoggedRun } from "./logged-run";
import { publicitySheet } from "./publicity";
import { rankingSheet } from "./ranking";
import { readingsSheet } from "./readings";
import type { AnnualResult, ReportedEvidence, ReportedFinding } from "./result";
import { rewardSheet } from "./reward";
import { rowsBehind } from "./rows-behind";
import { withScoreChart } from "./score-chart";
import { scorecardSheets } from "./scorecard";
import { scoresSheet } from "./scores";
import { inForm } from "./in-form";
import { REPORT_KINDS, type ReportKind, type ReportSheet } from "./sheet";
import { traceSheet } from "./trace";
import type { ReportWishes } from "./wishes";

/** All that the sheets of the annual run tell of. */
export interface AnnualReportParts {
  readonly result: AnnualResult;
  readonly evidence: readonly ReportedEvidence[];
  readonly findings: readonly ReportedFinding[];
  /** Of all runs, this one last. */
  readonly log: readonly LoggedRun[];
}

/**
 * @param say speaks Chinese: the sheets are official documents
 * @returns the sheets of the annual run that are wanted, in the order of their tabs
 */
export function annualReport({ result: assessed, evidence, findings, log }: AnnualReportParts, { sheets, form }: ReportWishes, say: Say): ReportSheet[] {
  const result = { ...assessed, written: sheets };
  const trace = sheets.has("trace") ? traceSheet(result, evidence, say) : null;
  const about = sheets.has("findings") ? findingsSheet(result, findings, say) : null;
  const lists = { trace: trace ?? nowhere("trace"), findings: about ?? nowhere("findings") };
  const makers: Readonly<Record<ReportKind, () => readonly ReportSheet[]>> = {
    scores: () => [scoresSheet(result, lists, say)],
    ranking: () => [withScoreChart(rankingSheet(result, say), result, say)],
    reward: () => [rewardSheet(result, say)],
    eliminated: () => [eliminatedSheet(result, say)],
    publicity: () => [publicitySheet(result, say)],
    readings: () => [readingsSheet(result, say)],
    log: () => [logSheet(result, log, say)],
    scorecard: () => scorecardSheets(result, { rows: rowsBehind(evidence, trace?.itemPlaces ?? new Map(), say), findings: lists.findings }, say),
    findings: () => (about === null ? [] : [about.sheet]),
    trace: () => (trace === null ? [] : [trace.sheet]),
  };
  const wanted = REPORT_KINDS.filter((kind) => sheets.has(kind));
  return inForm(wanted.flatMap((kind) => makers[kind]()), form);
}

function nowhere(kind: ReportKind): PlatformPlaces {
  return { kind, places: new Map() };
}
