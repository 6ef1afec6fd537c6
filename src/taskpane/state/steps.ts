/** The year's work in the order in which people think of it, and 口径 beside it. */
export const STEPS = ["data", "check", "score", "rank", "reward", "write", "readings"] as const;
export type StepName = (typeof STEPS)[number];
