/** The year's work in the order in which people think of it, and 口径 beside it. */
export const STEPS = ["data", "check", "score", "rank", "reward", "write", "readings"] as const;
export type StepName = (typeof STEPS)[number];

/** @returns the step that follows in the year's work; null after the last one, and from 口径, which stands beside it */
export function stepAfter(step: StepName): StepName | null {
  if (step === "write" || step === "readings") return null;
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}
