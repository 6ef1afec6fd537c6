import type { Say } from "../regulation/message";
import { eliminatedSheet } from "./ranking/eliminated";
import { findingsSheet } from "./evidence/findings";
import type { PlatformPlaces } from "./evidence/listed-sheet";
import { logSheet } from "./record/log";
import type { LoggedRun } from "./record/logged-run";
import { publicitySheet } from "./publicity/publicity";
import { rankingSheet } from "./ranking/ranking";
import { readingsSheet } from "./record/readings";
import type { AnnualResult, ReportedEvidence, ReportedFinding } from "./result";
import { rewardSheet } from "./reward/reward";
import { rowsBehind } from "./evidence/rows-behind";
import { withScoreChart } from "./ranking/score-chart";
import { scorecardSheets } from "./scorecard/scorecard";
import { scoresSheet } from "./scores/scores";
import { inForm } from "./in-form";
import { atOnce, type InSteps } from "./in-steps";
import { REPORT_KINDS, type ReportKind, type ReportSheet } from "./sheet";
import { traceSheet } from "./evidence/trace";
import type { ReportWishes } from "./wishes";

/** All that the sheets of the annual run tell of. */
export interface AnnualReportParts {
  readonly result: AnnualResult;
  readonly evidence: readonly ReportedEvidence[];
  readonly findings: readonly ReportedFinding[];
  /** Of all runs, this one last. */
  readonly log: readonly LoggedRun[];
}

/** {@link annualReportInSteps} for a caller whom nobody waits for. */
export function annualReport(parts: AnnualReportParts, wishes: ReportWishes, say: Say): ReportSheet[] {
  return atOnce(annualReportInSteps(parts, wishes, say));
}

/**
 * @param say speaks Chinese: the sheets are official documents
 * @returns in steps of a few milliseconds, the sheets of the annual run that are wanted, in the order of their tabs
 */
export function* annualReportInSteps(
  { result: assessed, evidence, findings, log }: AnnualReportParts, { sheets, form }: ReportWishes, say: Say,
): InSteps<ReportSheet[]> {
  const result = { ...assessed, written: sheets };
  const trace = sheets.has("trace") ? yield* traceSheet(result, evidence, say) : null;
  const about = sheets.has("findings") ? yield* findingsSheet(result, findings, say) : null;
  const lists = { trace: trace ?? nowhere("trace"), findings: about ?? nowhere("findings") };
  const behind = sheets.has("scorecard") ? yield* rowsBehind(evidence, trace?.itemPlaces ?? new Map(), say) : () => null;
  const makers: Readonly<Record<Exclude<ReportKind, "scorecard" | "scores">, () => readonly ReportSheet[]>> = {
    ranking: () => [withScoreChart(rankingSheet(result, say), result, say)],
    reward: () => [rewardSheet(result, say)],
    eliminated: () => [eliminatedSheet(result, say)],
    publicity: () => [publicitySheet(result, say)],
    readings: () => [readingsSheet(result, say)],
    log: () => [logSheet(result, log, say)],
    findings: () => (about === null ? [] : [about.sheet]),
    trace: () => (trace === null ? [] : [trace.sheet]),
  };
  const wanted = REPORT_KINDS.filter((kind) => sheets.has(kind));
  const made: ReportSheet[] = [];
  for (const kind of wanted) {
    if (kind === "scorecard") made.push(...(yield* scorecardSheets(result, { rows: behind, findings: lists.findings }, say)));
    else if (kind === "scores") made.push(yield* scoresSheet(result, lists, say));
    else made.push(...makers[kind]());
    yield null;
  }
  return yield* inForm(made, form);
}

function nowhere(kind: ReportKind): PlatformPlaces {
  return { kind, places: new Map() };
}
