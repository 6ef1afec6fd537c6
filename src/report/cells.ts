import type { Decimal } from "../regulation/decimal";
import type { Edition, Tier, TierKey } from "../regulation/edition";
import type { CellFill } from "./form";
import { PENDING_FILL, TIER_FILLS } from "./form-style";
import { MISSING, PENDING, UNRANKED } from "./headings";
import { isPending, type AssessedPlatform } from "./result";
import type { ReportValue } from "./sheet";

/** @returns a cell with the number, or `otherwise` where there is none. */
export function decimalCell(value: Decimal | null, otherwise: string = PENDING): ReportValue {
  return value === null ? otherwise : { decimal: value.toFixed() };
}

/** @returns a cell with the rank; 待定 where it waits for a fact, and a dash for a platform that is not ranked. */
export function rankCell(platform: AssessedPlatform): ReportValue {
  if (platform.rank !== null) return { count: platform.rank };
  return isPending(platform) ? PENDING : UNRANKED;
}

/** @returns the tier's band of Art. 11; null for a tier that is 待定. */
export function tierOf(edition: Edition, key: TierKey | null): Tier | null {
  return edition.tiers.find((tier) => tier.key === key) ?? null;
}

/**
 * @param cells one row
 * @param tierColumn the column with the tier's word
 * @returns the row's colours: the tier's, and the mark of every cell that is 待补 or 待定
 */
export function fillsOf(cells: readonly ReportValue[], tierColumn: number, tier: TierKey | null): CellFill[] {
  const open = cells.flatMap((cell, column) => (cell === MISSING || cell === PENDING ? [{ column, fill: PENDING_FILL }] : []));
  return tier === null ? open : [{ column: tierColumn, fill: TIER_FILLS[tier] }, ...open];
}
