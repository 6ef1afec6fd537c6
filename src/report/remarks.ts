import { listed, message, type Say } from "../regulation/message";
import { isPending, type AnnualResult, type AssessedPlatform } from "./result";

/**
 * @returns 备注 of one platform: what is missing and the sum of what is known, a shared rank, elimination (Art. 11), and
 * what the regulation warns of
 */
export function remarksOf(result: AnnualResult, platform: AssessedPlatform, say: Say): string {
  const { scorecard, rank } = platform;
  const tied = rank !== null && result.platforms.filter((other) => other.rank === rank).length > 1;
  return [
    ...(isPending(platform) ? [pendingRemark(platform, say)] : []),
    ...(tied ? [say(message("report.tied"))] : []),
    ...(scorecard.tier === "failed" ? [say(message("report.eliminated"))] : []),
    ...scorecard.warnings.map(say),
  ].join("；");
}

/** @returns "待补：诊断企业、推广会；已知各项合计 56.00 分" of a platform with a missing fact. */
export function pendingRemark({ scorecard }: AssessedPlatform, say: Say): string {
  const missing = scorecard.items.filter(({ score }) => score === null);
  const items = listed(missing.map(({ item }) => message(`regulation.item.${item.key}`)), "regulation.enumeration");
  return say(message("report.pendingItems", { items, known: scorecard.provisional.toFixed(2) }));
}
