import type { Allocation } from "../regulation/allocation";
import type { Decimal } from "../regulation/decimal";
import type { Edition } from "../regulation/edition";
import type { Message } from "../regulation/message";
import type { Scorecard } from "../regulation/scorecard";

/** A year's assessment as the sheets report it: every platform scored, ranked and, given a budget, rewarded. */
export interface AnnualResult {
  readonly edition: Edition;
  /** The cycle of the 任务书, ISO dates, inclusive; null while nobody has stated it. */
  readonly cycle: { readonly from: string; readonly to: string } | null;
  /** "有效期外，参照执行" where the cycle lies outside the edition's validity (Art. 13). */
  readonly validity: Message | null;
  /** In the order of the bureau's sheet. */
  readonly platforms: readonly AssessedPlatform[];
  /** null while no budget is stated. */
  readonly allocation: Allocation | null;
}

export interface AssessedPlatform {
  readonly name: string;
  /** 承担企业 */
  readonly company: string | null;
  readonly scorecard: Scorecard;
  /** null is 待定. */
  readonly rank: number | null;
  /** 拟奖励金额 in 万元; null is 待定, or that no budget is stated. */
  readonly awardWan: Decimal | null;
}

/** Something in the bureau's sheets that a person should look at, as 数据体检 lists it. */
export interface ReportedFinding {
  readonly severity: "error" | "warning" | "notice";
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly problem: Message;
  readonly suggestion: Message;
  readonly platform: string | null;
}

/** @returns the platforms by rank, ties in the sheet's order, 待定 ones last. */
export function inRankOrder<P extends { readonly rank: number | null }>(platforms: readonly P[]): P[] {
  const place = (platform: P): number => platform.rank ?? Number.POSITIVE_INFINITY;
  return [...platforms].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** @returns the platforms of which a fact is missing: while there is one, ranking and reward are provisional (暂定). */
export function pendingPlatforms<P extends { readonly rank: number | null }>(platforms: readonly P[]): P[] {
  return platforms.filter((platform) => platform.rank === null);
}
