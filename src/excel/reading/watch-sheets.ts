import { inExcel } from "../excel-run";

/**
 * Hears of every change to a sheet: what was typed or pasted, rows that came or went, and sheets that were added or deleted.
 *
 * @param changed with the id of the sheet
 */
export function watchSheets(changed: (id: string) => void): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => changed(worksheetId);
    worksheets.onChanged.add(tell);
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
    await context.sync();
  });
}
