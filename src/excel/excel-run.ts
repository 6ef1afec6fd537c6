import { codeOf } from "./excel-run-error";

/**
 * Every talk with the workbook goes through here: one `Excel.run`, which waits while the user is editing a cell instead of
 * failing.
 */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** @returns whether a cell is being edited now, so that Excel lets whoever asks it wait; only a request that does not wait is told */
export async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return false;
  } catch (error) {
    return codeOf(error) === "InvalidOperationInCellEditMode";
  }
}
