/** A small linear congruential generator, so that every run measures the same rows. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** @returns rows of 15 facts as Excel hands them to =ZHGZ.SCORE: booleans, whole counts, investment in 万元 with cents. */
export function platformRows(count: number): unknown[][] {
  const next = seeded(20210307);
  return Array.from({ length: count }, () => [
    next(20) > 0, next(10) > 0, next(10) > 0, next(10) > 0, next(10) > 0,
    next(100), next(130), next(14), next(55), next(28), next(4), next(8), next(6), next(5),
    next(120_000_000) / 100,
  ]);
}
