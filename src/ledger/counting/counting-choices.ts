import type { Choices } from "../../regulation/choices/choices";

/** The readings that decide which rows count, and what the roster's columns tell (reading.md 1, 4, 6, 7, 14–18 and 23). */
export type CountingChoices = Pick<
  Choices,
  | "leaderStandard" | "staffBasis" | "eventBasis" | "worstScope" | "investmentScope" | "duplicateVoucher" | "crossPlatform"
  | "crossIndicator" | "amountBasis" | "cycle"
>;

/** The defaults of reading.md. */
export const DEFAULT_COUNTING: CountingChoices = {
  leaderStandard: "annex",
  staffBasis: "staff",
  eventBasis: "either",
  worstScope: "all",
  investmentScope: "linked",
  duplicateVoucher: "never",
  crossPlatform: "each",
  crossIndicator: "allowed",
  amountBasis: "evidenced",
  cycle: "mission",
};
