import { changedPlatforms, type Outcome } from "../../regulation/choices/compare-choices";
import type { AnnualResult, AssessedPlatform } from "../../report/result";
import type { Trial } from "./trial";

/** What a platform comes to, as people read it; null is 待定, or not stated. */
export interface OutcomeView {
  /** Two decimals. */
  readonly total: string | null;
  /** 优秀, 先进, 良好, 合格, 不及格 */
  readonly tier: string | null;
  readonly rank: number | null;
  /** 万元, two decimals. */
  readonly awardWan: string | null;
}

export interface ChangeView {
  readonly name: string;
  readonly before: OutcomeView;
  readonly after: OutcomeView;
}

const NOTHING: Outcome = { total: null, tier: null, rank: null, awardWan: null };

/** @returns whose score, tier, rank or award the second trial changes; a platform that only one of them has counts as changed */
export function changesBetween(before: Pick<Trial, "result">, after: Pick<Trial, "result">): readonly ChangeView[] {
  const [one, other] = [outcomesOf(before.result), outcomesOf(after.result)];
  const names = [...new Set([...one.keys(), ...other.keys()])];
  const [ones, others] = [one, other].map((outcomes) => names.map((name) => outcomes.get(name) ?? NOTHING));
  return changedPlatforms(names, ones ?? [], others ?? []).map((change) => ({
    name: change.name,
    before: outcomeView(before.result, change.before),
    after: outcomeView(after.result, change.after),
  }));
}

/** @returns the outcome in words and figures. */
export function outcomeView({ edition }: Pick<AnnualResult, "edition">, { total, tier, rank, awardWan }: Outcome): OutcomeView {
  return {
    total: total?.toFixed(2) ?? null,
    tier: edition.tiers.find(({ key }) => key === tier)?.name ?? null,
    rank,
    awardWan: awardWan?.toFixed(2) ?? null,
  };
}

function outcomesOf({ platforms }: AnnualResult): ReadonlyMap<string, Outcome> {
  return new Map(platforms.map((platform) => [platform.name, outcomeOf(platform)]));
}

function outcomeOf({ scorecard: { total, tier }, rank, awardWan }: AssessedPlatform): Outcome {
  return { total, tier, rank, awardWan };
}
