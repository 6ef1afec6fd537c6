/** Official words that stand in cells and are compared with in formulas, as formulas quote them. */
export const WORDS = { missing: '"待补"', pending: '"待定"', doubtful: '"待核"', unranked: '"—"', yes: '"是"', no: '"否"' } as const;

/** @returns the text as a formula quotes it */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
