/** 2021-03-07 in a workbook whose dates count from 1904; from 1900 it is 44262. */
const SERIAL_FROM_1904 = 42_800;

/**
 * Excel's API does not tell a workbook's date system, but its own function DATE answers in it. Queued to be asked; the function
 * that is returned tells after the next sync whether dates count from 1904.
 */
export function askDateSystem({ functions }: Excel.Workbook): () => boolean {
  const date = functions.date(2021, 3, 7).load("value");
  return () => date.value === SERIAL_FROM_1904;
}
