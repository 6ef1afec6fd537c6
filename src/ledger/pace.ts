/** Rows between two steps of a reading: a few milliseconds' work, on a slow computer too. */
export const ROWS_PER_STEP = 500;
