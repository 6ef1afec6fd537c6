/**
 * Every talk with the workbook goes through here: one `Excel.run`, which waits while the user is editing a cell instead of
 * failing.
 */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}
