/** Rows between two steps of a reading: a few milliseconds' work. */
export const ROWS_PER_STEP = 2000;
