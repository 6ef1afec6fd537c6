import { inExcel } from "../excel-run";

/** @returns those of the sheets that hold a formula, whose values may change though nobody typed into the sheet. */
export function sheetsWithFormulas(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return Promise.resolve(new Set());
  return inExcel(async (context) => {
    const cells = ids.map((id) => {
      const used = context.workbook.worksheets.getItem(id).getUsedRange(true).untrack();
      return used.getSpecialCellsOrNullObject("Formulas").load("cellCount").untrack();
    });
    await context.sync();
    return new Set(ids.filter((_, index) => cells[index]?.isNullObject === false));
  });
}
