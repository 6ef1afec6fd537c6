import type { Decimal } from "../regulation/decimal";
import type { Edition, Tier, TierKey } from "../regulation/edition";
import { PENDING, UNRANKED } from "./headings";
import { isPending, type AssessedPlatform } from "./result";
import { said, type Places, type Saying } from "./formulas/saying";
import type { Derived, StillValue } from "./sheet";

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

/** @returns a cell with that value, and the formulas by which it follows from the cells in the places */
export function derivedCell(value: StillValue, saying: Saying, places: Places): Derived {
  return { value, ...said(saying, places) };
}
