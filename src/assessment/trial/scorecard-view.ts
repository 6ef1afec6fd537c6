import type { ItemKey } from "../../regulation/facts";
import { message, type Message } from "../../regulation/message";
import type { ItemScore } from "../../regulation/scoring/scorecard";
import type { AnnualResult, AssessedPlatform, ReportedEvidence } from "../../report/result";
import { evidenceOf } from "../annual/evidence";
import { outcomeView, type OutcomeView } from "./changes";
import { articlesView, type ArticleView } from "./readings-view";
import { nextTierView, type NextTierView } from "./next-tier-view";
import type { Trial } from "./trial";

/** One platform's scorecard, as people read it. */
export interface ScorecardView extends OutcomeView {
  readonly name: string;
  readonly company: string | null;
  readonly base: string | null;
  readonly bonus: string | null;
  /** The sum of what is known. */
  readonly provisional: string;
  readonly items: readonly ItemView[];
  readonly warnings: readonly Message[];
  /** 距优秀还差…; null for a platform in the highest tier, one that is 待定, and one that is vetoed. */
  readonly next: NextTierView | null;
}

/** One row of the annex, scored. */
export interface ItemView {
  readonly key: ItemKey;
  readonly name: Message;
  /** 考核项目 and 考核细则, word for word. */
  readonly group: string;
  readonly rule: string;
  readonly articles: readonly ArticleView[];
  readonly max: number;
  /** Two decimals; null is 待补. */
  readonly score: string | null;
  /** 0 to 1, for a bar. */
  readonly share: number;
  readonly arithmetic: Message;
  readonly warnings: readonly Message[];
  /** The rows that count first, then those that do not, by reason, and those that are 待核. */
  readonly rows: readonly RowGroup[];
}

export interface RowGroup {
  readonly outcome: ReportedEvidence["outcome"];
  /** null for the rows that count. */
  readonly reason: Message | null;
  readonly rows: readonly ReportedEvidence[];
}

/** @returns the platform's scorecard with the rows behind every point; null where there is no such platform (any more) */
export function scorecardView(trial: Trial, name: string): ScorecardView | null {
  const { result, facts, read } = trial;
  const index = result.platforms.findIndex((platform) => platform.name === name);
  const platform = result.platforms[index];
  const told = facts.platforms[index];
  if (platform === undefined || told === undefined) return null;
  const own = { ...facts, platforms: [told], trace: facts.trace.filter((row) => row.platform === name) };
  const evidence = evidenceOf(own, result.edition, read.sheets);
  const { scorecard, company } = platform;
  return {
    name,
    company,
    ...outcomeOf(result, platform),
    base: scorecard.base?.toFixed(2) ?? null,
    bonus: scorecard.bonus?.toFixed(2) ?? null,
    provisional: scorecard.provisional.toFixed(2),
    items: scorecard.items.map((score) => itemView(trial, score, evidence)),
    warnings: scorecard.warnings,
    next: nextTierView(result.edition, told.facts),
  };
}

function outcomeOf(result: AnnualResult, { scorecard: { total, tier }, rank, awardWan }: AssessedPlatform): OutcomeView {
  return outcomeView(result, { total, tier, rank, awardWan });
}

function itemView({ published }: Trial, { item, score, arithmetic, warnings }: ItemScore, evidence: readonly ReportedEvidence[]): ItemView {
  return {
    key: item.key,
    name: message(`regulation.item.${item.key}`),
    group: item.group,
    rule: published.annex[item.key],
    articles: articlesView(published, [item.article]),
    max: item.max,
    score: score?.toFixed(2) ?? null,
    share: score === null ? 0 : Math.max(0, Number(score.div(item.max).toFixed(4))),
    arithmetic,
    warnings,
    rows: groupsOf(evidence.filter((row) => row.item === item.key)),
  };
}

const ORDER: readonly ReportedEvidence["outcome"][] = ["counted", "review", "excluded"];

function groupsOf(evidence: readonly ReportedEvidence[]): RowGroup[] {
  return ORDER.flatMap((outcome) => {
    const groups = new Map<string, ReportedEvidence[]>();
    for (const row of evidence.filter((each) => each.outcome === outcome)) {
      const known = groups.get(row.code ?? "");
      if (known === undefined) groups.set(row.code ?? "", [row]);
      else known.push(row);
    }
    return [...groups.values()].map((rows) => ({ outcome, reason: rows[0]?.reason ?? null, rows }));
  });
}
