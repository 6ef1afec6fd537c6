import { SCORE_PLACES } from "../../regulation/scoring/rounding";
import { alike, type Saying } from "./saying";
import { WORDS } from "./words";

/**
 * @param places names of the places to be added up, at least one
 * @returns their sum, rounded so that a binary sum is the decimal one; 待定 while one of them is no number (Art. 7)
 */
export function sumSaying(places: readonly string[]): Saying {
  const [only] = places;
  if (places.length === 1) return alike(`=IF(ISNUMBER([${only ?? ""}]),[${only ?? ""}],${WORDS.pending})`);
  const all = places.map((place) => `[${place}]`).join(",");
  return alike(`=IF(COUNT(${all})=${places.length},ROUND(SUM(${all}),${SCORE_PLACES}),${WORDS.pending})`);
}
