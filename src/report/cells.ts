import type { Decimal } from "../regulation/decimal";
import type { Edition, Tier, TierKey } from "../regulation/edition";
import type { CellFill } from "./form/form";
import { PENDING_FILL, TIER_FILLS } from "./form/form-style";
import { MISSING, PENDING, UNRANKED } from "./headings";
import { isPending, type AssessedPlatform } from "./result";
import { said, type Places, type Saying } from "./formulas/saying";
import type { Derived, ReportValue, StillValue } from "./sheet";

/** @returns a cell with the number, or `otherwise` where there is none. */
export function decimalCell(value: Decimal | null, otherwise: string = PENDING): StillValue {
  return value === null ? otherwise : { decimal: value.toFixed() };
}

/** @returns a cell with the rank; 待定 where it waits for a fact, and a dash for a platform that is not ranked. */
export function rankCell(platform: AssessedPlatform): StillValue {
  if (platform.rank !== null) return { count: platform.rank };
  return isPending(platform) ? PENDING : UNRANKED;
}

/** @returns the tier's band of Art. 11; null for a tier that is 待定. */
export function tierOf(edition: Edition, key: TierKey | null): Tier | null {
  return edition.tiers.find((tier) => tier.key === key) ?? null;
}

/** @returns the tier of those who are eliminated (Art. 11). */
export function lowestOf({ tiers }: Pick<Edition, "tiers">): Tier {
  const lowest = tiers[tiers.length - 1];
  if (lowest === undefined) throw new Error("The edition has no tiers.");
  return lowest;
}

/** @returns a cell with that value, and the formulas by which it follows from the cells in the places */
export function derivedCell(value: StillValue, saying: Saying, places: Places): Derived {
  return { value, ...said(saying, places) };
}

/**
 * @param cells one row of values that stay as they are
 * @param tierColumn the column with the tier's word
 * @returns the row's colours: the tier's, and the mark of every cell that is 待补 or 待定
 */
export function fillsOf(cells: readonly ReportValue[], tierColumn: number, tier: TierKey | null): CellFill[] {
  const open = cells.flatMap((cell, column) => (cell === MISSING || cell === PENDING ? [{ column, fill: PENDING_FILL }] : []));
  return tier === null ? open : [{ column: tierColumn, fill: TIER_FILLS[tier] }, ...open];
}
