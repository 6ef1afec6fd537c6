/** Whole numbers from 0 to below the bound, the same ones in every run. */
export type Draw = (below: number) => number;

/** @returns mulberry32: small, and even enough for rows that only have to look like rows */
export function seeded(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
