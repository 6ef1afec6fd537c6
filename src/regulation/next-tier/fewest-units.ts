import type { Raise } from "./raises";

/** How many units of which item; those without a unit are left out. */
export interface UnitsOf {
  readonly raise: Raise;
  readonly units: number;
}

/**
 * The fewest units that together gain enough; exact, by going through the items and keeping for every number of units the
 * highest gain. Of plans with equally few units it is one that gains most.
 *
 * @param isEnough of a gain in hundredths of a point; true of every gain above one that is enough
 * @returns null when all units together do not gain enough
 */
export function fewestUnits(raises: readonly Raise[], isEnough: (gain: number) => boolean): readonly UnitsOf[] | null {
  const tables = raises.reduce<readonly Table[]>((done, { gains }) => [...done, withItem(done[done.length - 1]?.best ?? [0], gains)], []);
  const best = tables[tables.length - 1]?.best ?? [0];
  const fewest = best.findIndex(isEnough);
  if (fewest < 0) return null;
  let left = fewest;
  const units = tables.map(() => 0);
  for (let index = tables.length - 1; index >= 0; index--) {
    units[index] = tables[index]?.taken[left] ?? 0;
    left -= units[index] ?? 0;
  }
  return raises.flatMap((raise, index) => (units[index] === 0 ? [] : [{ raise, units: units[index] ?? 0 }]));
}

/** By the number of units over the items so far: the highest gain, and how many of them the last item takes. */
interface Table {
  readonly best: readonly number[];
  readonly taken: readonly number[];
}

function withItem(before: readonly number[], gains: readonly number[]): Table {
  const best = new Array<number>(before.length + gains.length - 1).fill(-1);
  const taken = best.map(() => 0);
  before.forEach((gainBefore, unitsBefore) => {
    gains.forEach((gain, units) => {
      if (gainBefore + gain <= (best[unitsBefore + units] ?? -1)) return;
      best[unitsBefore + units] = gainBefore + gain;
      taken[unitsBefore + units] = units;
    });
  });
  return { best, taken };
}
