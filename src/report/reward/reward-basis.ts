import { AWARD_MODES } from "../../regulation/award/modes";
import { rewardedTiers } from "../../regulation/award/plan";
import type { TierKey } from "../../regulation/edition";
import { message, type Say } from "../../regulation/message";
import { decimalCell, derivedCell } from "../cells";
import type { FormRow } from "../form/form";
import { sharesSaying, tierAwardSayings, unitSaying } from "../formulas/reward-saying";
import type { AnnualResult } from "../result";
import { rewardedTiersOf, type RewardPlaces } from "./reward-places";
import { sumRow } from "./reward-sum-row";

/**
 * @returns what the amounts are worked out from: the shares and the unit of "321", or what each tier's platforms get where the
 * tiers are not paid from one unit (reading 21)
 */
export function basisRows(result: AnnualResult, { named }: RewardPlaces, say: Say): FormRow[] {
  const { edition, allocation, platforms } = result;
  const { awardMode } = edition.choices;
  const tiers = rewardedTiersOf(edition);
  if (awardMode === "ratio321" || awardMode === "quota") {
    const shares = tiers.reduce((sum, { key, weight }) => sum + weight * headsIn(result, key), 0);
    const terms = tiers.map(({ name, weight }) => `${weight}×${name}家数`).join("＋");
    return [
      sumRow(say(message("report.shares", { terms })), derivedCell({ count: shares }, sharesSaying(edition), named), false),
      sumRow(say(message("report.unit")), derivedCell(decimalCell(allocation?.unitWan ?? null), unitSaying(edition), named), false),
    ];
  }
  const keys = platforms.map(({ scorecard }) => scorecard.tier);
  const plan = allocation === null ? null : AWARD_MODES[awardMode].plan(edition, rewardedTiers(edition, keys), allocation.budgetWan);
  const sayings = tierAwardSayings(edition, awardMode);
  return tiers.flatMap(({ key, name }, index) => {
    const saying = sayings[index];
    if (saying === undefined) return [];
    return [sumRow(say(message("report.tierAward", { tier: name })), derivedCell(decimalCell(plan?.byTier[key] ?? null), saying, named), false)];
  });
}

function headsIn({ platforms }: AnnualResult, tier: TierKey): number {
  return platforms.filter(({ scorecard }) => scorecard.tier === tier).length;
}
