import type { Tier } from "../../regulation/edition";
import { PENDING_FILL, TIER_FILLS } from "./form-style";
import { columnLetters } from "../formulas/address";
import { quoted, WORDS } from "../formulas/words";
import type { Area, ConditionalFill } from "../sheet";

/** @returns the colours of a column of tiers: each tier's by its word */
export function tierFills(area: Area, tiers: readonly Tier[]): ConditionalFill[] {
  return tiers.map(({ key, name }) => ({ area, formula: `=${firstCell(area)}=${quoted(name)}`, fill: TIER_FILLS[key] }));
}

/** @returns the mark of every cell of the area that is 待补, 待定 or 待核 */
export function openFills(area: Area): ConditionalFill[] {
  const cell = firstCell(area);
  const words = [WORDS.missing, WORDS.pending, WORDS.doubtful].map((word) => `${cell}=${word}`);
  return [{ area, formula: `=OR(${words.join(",")})`, fill: PENDING_FILL }];
}

/** @returns the mark of every cell of the area that nobody has filled in yet */
export function blankFills(area: Area): ConditionalFill[] {
  return [{ area, formula: `=${firstCell(area)}=""`, fill: PENDING_FILL }];
}

function firstCell({ row, column }: Area): string {
  return `${columnLetters(column)}${row + 1}`;
}
