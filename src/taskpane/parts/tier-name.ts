import { useText } from "../say-context";

/** @returns a speaker of the tiers of Art. 11, by their own names there; 待定 for null */
export function useTierName(): (tier: string | null) => string {
  const text = useText();
  return (tier) => (tier === null ? text("pending") : text(`tier.${tier}`));
}
