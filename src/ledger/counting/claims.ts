import type { Exclusion } from "../trace";
import type { RowDoubt } from "../values/doubt";
import type { Circumstances } from "./judgement";
import type { CountedRow } from "./tally";

/** What becomes of one platform's claim on a thing that others claim too. */
export type ClaimVerdict =
  | { readonly kind: "counts" }
  /** The platform gets the `turn`th of so many equal parts, counted from 0. */
  | { readonly kind: "shares"; readonly turn: number; readonly of: number }
  | { readonly kind: "excluded"; readonly reason: Exclusion }
  | { readonly kind: "review"; readonly reason: RowDoubt };

/**
 * Decides between the platforms that claim one thing.
 *
 * @param claims the first row of each platform about it, two or more, in the order of the ledger
 * @returns a verdict for each
 */
export type ClaimPolicy = (claims: readonly CountedRow[], around: Circumstances) => readonly ClaimVerdict[];

const COUNTS: ClaimVerdict = { kind: "counts" };

/** It counts for nobody until a person has decided. */
export const nobodyYet: ClaimPolicy = (claims) => claims.map(() => ({ kind: "review", reason: "contested" }));

/** It counts for who comes first in the ledger. */
export const firstInLedger: ClaimPolicy = (claims) =>
  claims.map((_, turn) => (turn === 0 ? COUNTS : { kind: "excluded", reason: "claimedBefore" }));

/** It counts in equal parts. */
export const inEqualParts: ClaimPolicy = (claims) => claims.map((_, turn) => ({ kind: "shares", turn, of: claims.length }));

/** It counts for the earliest; of two on one day nobody was surely first. */
export function earliest(dayOf: (claim: CountedRow, around: Circumstances) => string): ClaimPolicy {
  return (claims, around) => {
    const days = claims.map((claim) => dayOf(claim, around));
    const first = days.reduce((least, day) => (day < least ? day : least));
    const isTie = days.filter((day) => day === first).length > 1;
    return days.map((day) => {
      if (day > first) return { kind: "excluded", reason: "diagnosedBefore" };
      return isTie ? { kind: "review", reason: "sameDay" } : COUNTS;
    });
  };
}
