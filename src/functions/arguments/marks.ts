/** What a cell says for a score that cannot be known yet; official words, the same in every language. */
export const TO_SUPPLY = "待补";
/** What a cell says for a sum, tier, rank or award that hangs on a missing score. */
export const PENDING = "待定";
