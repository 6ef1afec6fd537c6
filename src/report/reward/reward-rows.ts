import { message, type Say } from "../../regulation/message";
import { decimalCell, derivedCell, rankCell, tierOf } from "../cells";
import type { FormRow } from "../form/form";
import { AWARD_OF_UNIT, awardByTierSaying, byTierSaying, leftSaying, paidSaying } from "../formulas/reward-saying";
import { scoresLayout } from "../formulas/scores-layout";
import { PENDING } from "../headings";
import { inOrderOf } from "../ranking/in-order";
import { inRankOrder, type AnnualResult, type AssessedPlatform } from "../result";
import { rewardPlaces, type RewardPlaces } from "./reward-places";
import { basisRows } from "./reward-basis";
import { sumRow } from "./reward-sum-row";
import type { Derived } from "../sheet";

/** @returns the platforms in the order of the ranks, then sum, budget and remainder, then what the amounts are worked out from */
export function rewardRows(result: AnnualResult, say: Say): FormRow[] {
  const places = rewardPlaces(result);
  const inOrder = inOrderOf(scoresLayout(result));
  const platforms = inRankOrder(result.platforms).map((platform, index): FormRow => {
    const cell = inOrder(index);
    const tier = tierOf(result.edition, platform.scorecard.tier);
    return {
      cells: [
        cell(rankCell(platform), "rank"),
        cell(platform.name, "name"),
        cell(decimalCell(platform.scorecard.total), "total"),
        cell(tier?.name ?? PENDING, "tier"),
        ...moneyCells(result, platform, places.row(index)),
      ],
    };
  });
  return [...platforms, ...sumRows(result, places, say), ...basisRows(result, places, say)];
}

/** Cap, coefficient and amount. */
function moneyCells(result: AnnualResult, { scorecard, awardWan }: AssessedPlatform, row: RewardPlaces["named"]): Derived[] {
  const { tiers } = result.edition;
  const tier = tierOf(result.edition, scorecard.tier);
  const award = result.edition.choices.awardMode in BY_UNIT ? AWARD_OF_UNIT : awardByTierSaying(tiers);
  return [
    derivedCell(tier ? { decimal: tier.capWan } : PENDING, byTierSaying(tiers, ({ capWan }) => capWan), row),
    derivedCell(tier ? { count: tier.weight } : PENDING, byTierSaying(tiers, ({ weight }) => weight), row),
    derivedCell(decimalCell(awardWan), award, row),
  ];
}

const BY_UNIT = { ratio321: true, quota: true };

function sumRows({ edition, allocation }: AnnualResult, { named }: RewardPlaces, say: Say): FormRow[] {
  return [
    sumRow("合计", derivedCell(decimalCell(allocation?.paidWan ?? null), paidSaying(edition), named)),
    sumRow(say(message("report.budget")), allocation === null ? null : { decimal: allocation.budgetWan.toFixed() }),
    sumRow("结余", derivedCell(decimalCell(allocation?.leftWan ?? null), leftSaying(edition), named)),
  ];
}
