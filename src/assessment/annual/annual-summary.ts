import type { Cycle } from "../../ledger/cycle";
import type { Finding } from "../../ledger/finding";
import type { FactsReading } from "../../ledger/read-facts";
import type { Decimal } from "../../regulation/decimal";
import { ITEM_KEYS, type ItemKey } from "../../regulation/facts";
import type { Say } from "../../regulation/message";
import { mapInSteps, type InSteps } from "../../report/in-steps";
import { inRankOrder, type AnnualResult, type AssessedPlatform, type ReportedEvidence } from "../../report/result";
import { factsSummary, type FactsSummary } from "./facts-summary";
import type { WrittenReport } from "../ports";
import { traceSummaries, type TraceByItem } from "./trace-summary";

/**
 * The outcome of an annual run as plain JSON: what the task pane shows and the command line prints. Scores are numbers of at most
 * two decimals, money is decimal text in 万元; null is 待补, 待定 or not stated.
 */
export interface AnnualSummary {
  /** By rank, 待定 ones last. */
  readonly platforms: readonly PlatformSummary[];
  /** As the user stated it. */
  readonly budgetWan: string | null;
  readonly unitWan: string | null;
  readonly paidWan: string | null;
  readonly leftWan: string | null;
  readonly findings: readonly FindingSummary[];
  /** Which way the facts came in. */
  readonly source: "ledgers" | "summary" | "both";
  /** ISO dates, inclusive; null when none is stated, or the platforms' own differ. */
  readonly cycle: Cycle | null;
  /** Rows that belong to no platform of the roster: unknown names, totals, notes. */
  readonly unassigned: TraceByItem;
  /** The sheets that were written, in the order of their tabs, under the names that they got. */
  readonly sheets: WrittenReport["sheets"];
}

export interface PlatformSummary {
  readonly name: string;
  readonly items: Readonly<Record<ItemKey, number | null>>;
  readonly base: number | null;
  readonly bonus: number | null;
  readonly total: number | null;
  /** 优秀, 先进, 良好, 合格, 不及格 */
  readonly tier: string | null;
  readonly rank: number | null;
  readonly awardWan: string | null;
  readonly facts: FactsSummary;
  /** The rows behind each item. */
  readonly trace: TraceByItem;
}

/** `cell` is "" for a whole sheet; `sheet` is "" for the workbook. */
export interface FindingSummary {
  readonly severity: Finding["severity"];
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly problem: string;
  readonly suggestion: string;
  readonly platform: string | null;
}

/** All that a run came to. */
export interface AnnualOutcomeParts {
  readonly result: AnnualResult;
  readonly facts: FactsReading;
  readonly evidence: readonly ReportedEvidence[];
  readonly findings: readonly Finding[];
  readonly sheets: WrittenReport["sheets"];
}

/**
 * @param budgetWan as the user stated it
 * @param say speaks the user's language
 * @returns the summary, in steps
 */
export function* annualSummary(
  { result, facts, evidence, findings, sheets }: AnnualOutcomeParts, budgetWan: string | null, say: Say,
): InSteps<AnnualSummary> {
  const { allocation, edition } = result;
  const tierName = (platform: AssessedPlatform): string | null =>
    edition.tiers.find(({ key }) => key === platform.scorecard.tier)?.name ?? null;
  const traces = yield* traceSummaries(evidence);
  const factsOf = new Map(facts.platforms.map((platform) => [platform.name, platform]));
  return {
    platforms: inRankOrder(result.platforms).map((platform) => ({
      ...scoresOf(platform, tierName(platform)),
      facts: factsSummary(factsOf.get(platform.name)?.facts ?? null),
      trace: traces.get(platform.name) ?? {},
    })),
    budgetWan,
    unitWan: money(allocation?.unitWan ?? null),
    paidWan: money(allocation?.paidWan ?? null),
    leftWan: money(allocation?.leftWan ?? null),
    findings: yield* mapInSteps(findings, ({ severity, sheet, cell, found, problem, suggestion, platform }) => ({
      severity, sheet, cell, found, problem: say(problem), suggestion: say(suggestion), platform,
    })),
    source: facts.from ?? "summary",
    cycle: result.cycle,
    unassigned: traces.get(null) ?? {},
    sheets,
  };
}

function scoresOf({ name, scorecard, rank, awardWan }: AssessedPlatform, tier: string | null): Omit<PlatformSummary, "facts" | "trace"> {
  const scores = new Map(scorecard.items.map(({ item, score }) => [item.key, points(score)]));
  const items = Object.fromEntries(ITEM_KEYS.map((key) => [key, scores.get(key) ?? null]));
  return {
    name,
    items: items as Record<ItemKey, number | null>,
    base: points(scorecard.base),
    bonus: points(scorecard.bonus),
    total: points(scorecard.total),
    tier,
    rank,
    awardWan: money(awardWan),
  };
}

function points(score: Decimal | null): number | null {
  return score === null ? null : Number(score.toFixed());
}

function money(wan: Decimal | null): string | null {
  return wan === null ? null : wan.toFixed(2);
}
