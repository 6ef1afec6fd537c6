import { useEffect, useState } from "react";

/** So many lines are drawn at a time, or so many cards with buttons, fields and texts of their own: some ten milliseconds' work. */
export const LINES = 10;
export const CARDS = 5;

/**
 * @param perDrawing how many are drawn without a pause
 * @returns how many of a long list are drawn now: a screenful at first, then more and more, so that Excel never waits for all of them
 */
export function useGrowing(count: number, perDrawing: number): number {
  const [drawn, setDrawn] = useState(perDrawing);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const next = setTimeout(() => setDrawn(drawn + perDrawing));
    return () => clearTimeout(next);
  }, [drawn, count, perDrawing]);
  return drawn;
}
