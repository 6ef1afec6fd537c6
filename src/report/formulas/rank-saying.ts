import type { Choices } from "../../regulation/choices/choices";
import { alike, type Saying } from "./saying";
import { quoted, WORDS } from "./words";

export type RankReadings = Pick<Choices, "tieRule" | "registrationGate">;

const TOTALS = "[first]:[last]";

/**
 * Art. 10 over the totals from [first] to [last], of which [own] is the platform's; ties as reading 19 has them. Totals are
 * rounded, so that equal ones are equal. A platform that is not ranked (reading 3) has its mark among the totals.
 */
export function rankSaying({ tieRule, registrationGate }: RankReadings): Saying {
  const otherwise = registrationGate === "veto" ? "[own]" : WORDS.pending;
  const ranked = (rank: string): string => `=IF(ISNUMBER([own]),${rank},${otherwise})`;
  const native = ranked(BY_RULE[tieRule]);
  if (tieRule !== "competition" || registrationGate === "veto") return alike(native);
  return { zhgz: ranked(`INDEX(ZHGZ.RANK(${TOTALS}),ROWS([first]:[own]))`), native };
}

const BY_RULE: Readonly<Record<Choices["tieRule"], string>> = {
  competition: `RANK([own],${TOTALS})`,
  // Each total above counts once, however many share it.
  dense: `1+ROUND(SUMPRODUCT(ISNUMBER(${TOTALS})*(${TOTALS}>[own])/COUNTIF(${TOTALS},${TOTALS})),0)`,
  baseScore: `RANK([own],${TOTALS})+COUNTIFS(${TOTALS},[own],[firstBase]:[lastBase],">"&[base])`,
};

/** [own] for the ranking: the total, or the mark of a platform that is not ranked (reading 3). */
export const RANKED: Saying = alike(`=IF([registered]=${WORDS.no},${WORDS.unranked},[total])`);

/**
 * A place of its own for every platform, so that a list can be in the order of the ranks: those who tie in the order of the
 * sheet, and last those without a rank.
 */
export const ORDER: Saying = alike(
  '=IF(ISNUMBER([own]),COUNTIF([first]:[last],"<"&[own])+COUNTIF([first]:[own],[own]),COUNT([first]:[last])+ROWS([first]:[own])-COUNT([first]:[own]))',
);

/** The place among those of the tier named, in that order; nothing for all others. */
export function outSaying(tier: string): Saying {
  return alike(`=IF([tier]=${quoted(tier)},COUNTIFS([firstTier]:[lastTier],${quoted(tier)},[firstOrder]:[lastOrder],"<="&[order]),"")`);
}

/** The [n]-th in that order, from [values]. */
export const IN_ORDER: Saying = alike("=INDEX([values],MATCH([n],[order],0))");
/** As {@link IN_ORDER}, of cells that may be empty. */
export const TEXT_IN_ORDER: Saying = alike('=INDEX([values],MATCH([n],[order],0))&""');
