import Big from "big.js";

/**
 * Exact decimals for scores (分) and money (万元). Money and scores are never binary floats; a float enters or leaves only
 * at a cell. Division keeps 40 places, far beyond the two that the annex rounds to.
 */
export const Decimal = Big();
export type Decimal = Big.Big;
Decimal.DP = 40;
