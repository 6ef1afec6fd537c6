import type { Allocation } from "../regulation/award/allocation";
import type { Decimal } from "../regulation/decimal";
import type { Edition } from "../regulation/edition";
import type { Facts, ItemKey } from "../regulation/facts";
import type { Message } from "../regulation/message";
import type { Scorecard } from "../regulation/scoring/scorecard";
import type { ReportKind } from "./sheet";

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
  /** The kinds of sheets that are written of it; every kind where it is left out. */
  readonly written?: ReadonlySet<ReportKind>;
}

/** @returns whether a sheet of that kind is among those that are written, so that others may lead or point to it */
export function isWritten({ written }: Pick<AnnualResult, "written">, kind: ReportKind): boolean {
  return written?.has(kind) ?? true;
}

export interface AssessedPlatform {
  readonly name: string;
  /** 承担企业 */
  readonly company: string | null;
  /** As they were counted; null is 待补. */
  readonly facts: Facts;
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

/** What became of one row of the bureau's for one item, as 计分依据 lists it. */
export interface ReportedEvidence {
  /** null where the row names no platform of the roster, or is none, such as a total. */
  readonly platform: string | null;
  readonly item: ItemKey;
  /** The ledger, or the summary form. */
  readonly ledger: Message;
  readonly outcome: "counted" | "excluded" | "review";
  /** Stable code of the reason, such as "outOfCycle"; null of a row that counts. */
  readonly code: string | null;
  readonly reason: Message | null;
  /** The cell that decided, such as "H6", its row counted from 1, and what stands in it. */
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly found: string;
}

/** @returns the platforms by rank, ties in the sheet's order, 待定 ones last. */
export function inRankOrder<P extends { readonly rank: number | null }>(platforms: readonly P[]): P[] {
  const place = (platform: P): number => platform.rank ?? Number.POSITIVE_INFINITY;
  return [...platforms].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** @returns the platforms of which a fact is missing: while there is one, ranking and reward are provisional (暂定). */
export function pendingPlatforms<P extends Pick<AssessedPlatform, "rank" | "scorecard">>(platforms: readonly P[]): P[] {
  return platforms.filter(isPending);
}

/** @returns whether the platform waits for a fact; one that is vetoed has no rank either, and waits for nothing. */
export function isPending({ rank, scorecard }: Pick<AssessedPlatform, "rank" | "scorecard">): boolean {
  return rank === null && !scorecard.vetoed;
}
