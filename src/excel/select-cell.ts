import { message } from "../regulation/message";
import { inExcel } from "./excel-run";
import { ExcelRunError } from "./excel-run-error";
import { unlessItFails } from "./unless-it-fails";

/**
 * Goes to a cell as if its user had clicked it.
 *
 * @param cell such as "H6"; "" goes to the sheet alone
 * @throws ExcelRunError when the sheet is not there any more, or hidden: it is not shown unasked
 */
export async function selectCell(sheet: string, cell: string): Promise<void> {
  await unlessItFails("excel.selectFailed", () => inExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("visibility");
    await context.sync();
    if (found.isNullObject) throw new ExcelRunError(message("excel.sheetGone", { sheet }));
    if (found.visibility !== "Visible") throw new ExcelRunError(message("excel.sheetHidden", { sheet }));
    found.activate();
    if (cell !== "") found.getRange(cell).select();
    await context.sync();
  }));
}
