import { passingName } from "../marks/marks";
import type { Visibility } from "../marks/run-record";

/** Sheets that take the places of others: what a run does with its results, and what taking it back does. */
export interface Turn {
  readonly leaving: readonly Leaving[];
  readonly entering: readonly Entering[];
  /** Ids of all sheets that were there before; whatever else bears one of its passing names is its own. */
  readonly known: ReadonlySet<string>;
  /** The sheet that is in front before, and the name of the one that is afterwards. */
  readonly front: { readonly before: string; readonly after: string | null };
}

/** A sheet that goes out of sight, under a passing name. */
export interface Leaving {
  readonly id: string;
  readonly name: string;
  readonly passing: string;
  /** As it was. */
  readonly visibility: Visibility;
}

/** A sheet that comes into sight. */
export interface Entering {
  /** null for one in the making. */
  readonly id: string | null;
  readonly from: string;
  readonly name: string;
  readonly visibility: { readonly before: Visibility; readonly after: Visibility };
  /** Where its tab goes, counted from 0; null where it stays. */
  readonly position: number | null;
}

/** @returns a function that gives one name after another that no sheet bears */
export function passingNames(run: string, taken: ReadonlySet<string>): () => string {
  let n = 0;
  return () => {
    do n += 1;
    while (taken.has(passingName(run, n)));
    return passingName(run, n);
  };
}
