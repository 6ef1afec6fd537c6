import type { Tier } from "../../regulation/edition";
import { alike, type Saying } from "./saying";
import { quoted } from "./words";

/**
 * "321比例" as a head-count quota (reading 21) over the tiers from [firstOwn] to [lastOwn] as they are by the score, [own] being
 * the platform's, and the ranks from [firstRank] to [lastRank]. As ranks and tiers both follow the total, the platforms ahead of
 * one fill the places of the tiers from above: whoever has as many ahead as there are places is at least one tier further down.
 */
export function quotaSaying(tiers: readonly Tier[]): Saying {
  const rewarded = tiers.filter(({ weight }) => weight > 0);
  const names = `{${rewarded.map(({ name }) => quoted(name)).join(",")}}`;
  const entrants = rewarded.map(({ name }) => `COUNTIF([firstOwn]:[lastOwn],${quoted(name)})`).join("+");
  const weights = rewarded.reduce((sum, { weight }) => sum + weight, 0);
  let above = 0;
  const full = rewarded.slice(0, -1).map(({ weight }) => {
    above += weight;
    return `(COUNTIF([firstRank]:[lastRank],"<"&[rank])>=ROUNDUP((${entrants})*${above}/${weights},0))`;
  });
  const place = `MATCH([own],${names},0)`;
  return alike(`=IF(ISNUMBER(${place}),INDEX(${names},MAX(${place},${[1, ...full].join("+")})),[own])`);
}
