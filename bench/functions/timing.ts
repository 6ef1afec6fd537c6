const WARM_UP = 10;
const TURNS = 40;

/**
 * Measures both by turns, so that the machine's mood meets both alike.
 *
 * @returns the best time of each in milliseconds
 */
export function bestOfTurns(...candidates: readonly (() => unknown)[]): number[] {
  const best = candidates.map(() => Infinity);
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    candidates.forEach((run, index) => {
      const start = performance.now();
      run();
      const time = performance.now() - start;
      if (turn >= WARM_UP) best[index] = Math.min(best[index] ?? Infinity, time);
    });
  }
  return best;
}
