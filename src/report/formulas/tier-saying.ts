import { rules2021 } from "../../regulation/editions/2021/rules";
import type { Edition, Tier } from "../../regulation/edition";
import { alike, type Saying } from "./saying";
import { quoted, WORDS } from "./words";

/** What of an edition shows in the tier's formula. */
export type TierRules = Pick<Edition, "tiers"> & { readonly choices: Pick<Edition["choices"], "bonusInTier" | "registrationGate"> };

/**
 * Art. 11 over the cells [total], [base] (where the bonus is not to lift a tier, reading 11) and [registered] (where it is a
 * gate to everything, reading 3). Every score has two decimals at most, so that nothing is left to be rounded before the tier
 * (12).
 */
export function tierSaying({ tiers, choices }: TierRules): Saying {
  const decider = choices.bonusInTier === "base" ? "[base]" : "[total]";
  const lowest = quoted(tiers[tiers.length - 1]?.name ?? "");
  const around = (tier: string): string => {
    const known = `IF(ISNUMBER([total]),${tier},${WORDS.pending})`;
    return choices.registrationGate === "veto" ? `=IF([registered]=${WORDS.no},${lowest},${known})` : `=${known}`;
  };
  const native = around(bands(tiers, decider));
  const isPublished = JSON.stringify(tiers) === JSON.stringify(rules2021.tiers);
  return isPublished ? { zhgz: around(`ZHGZ.TIER(${decider})`), native } : alike(native);
}

/** The lowest tier has all that is below the others' lines. */
function bands([tier, ...lower]: readonly Tier[], decider: string): string {
  if (tier === undefined) return WORDS.pending;
  if (lower.length === 0) return quoted(tier.name);
  return `IF(${decider}${tier.line === "exclusive" ? ">" : ">="}${tier.from},${quoted(tier.name)},${bands(lower, decider)})`;
}
