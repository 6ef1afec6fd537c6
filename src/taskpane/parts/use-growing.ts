import { useEffect, useState } from "react";

/** So many are drawn at a time: some ten milliseconds' work. */
const PER_DRAWING = 15;

/** @returns how many of a long list are drawn now: a screenful at first, then more and more, so that Excel never waits for all of them */
export function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(PER_DRAWING);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const next = setTimeout(() => setDrawn(drawn + PER_DRAWING));
    return () => clearTimeout(next);
  }, [drawn, count]);
  return drawn;
}
