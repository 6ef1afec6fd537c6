import { inExcel } from "./excel-run";

/** @returns those of the sheets that hold a formula, whose values may change though nobody typed into the sheet. */
export function sheetsWithFormulas(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return Promise.resolve(new Set());
  return inExcel(async (context) => {
    const cells = ids.map((id) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRange(true).getSpecialCellsOrNullObject("Formulas");
      return range.load("cellCount");
    });
    await context.sync();
    return new Set(ids.filter((_, index) => cells[index]?.isNullObject === false));
  });
}
