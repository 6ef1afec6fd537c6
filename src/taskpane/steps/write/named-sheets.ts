/** More scorecards than these are counted, not named one by one: there is one for each platform. */
const MOST_CARDS = 3;

/** A sheet by its kind and name. */
export interface NamedSheet {
  readonly kind: string;
  readonly name: string;
}

/** @returns the sheets to be named one by one, and the scorecards where there are too many for that */
export function withoutManyCards<T extends NamedSheet>(sheets: readonly T[]): { readonly named: readonly T[]; readonly cards: readonly T[] } {
  const cards = sheets.filter(({ kind }) => kind === "scorecard");
  return cards.length > MOST_CARDS ? { named: sheets.filter(({ kind }) => kind !== "scorecard"), cards } : { named: sheets, cards: [] };
}
