import { cellName } from "../address";
import type { SheetChanges } from "../changes/model";
import type { Excelize } from "../excelize";

/** Sets and takes away links of cells; their text and looks are the cells' own. */
export function replayLinks(book: Excelize, sheet: SheetChanges): void {
  for (const { row, column, link } of sheet.links) {
    const cell = cellName(row, column);
    if (!sheet.isNew) book.call("SetCellHyperLink", sheet.name, cell, "", "None");
    const target = link?.address && link.documentReference ? `${link.address}#${link.documentReference}` : (link?.address ?? link?.documentReference);
    if (!link || !target) continue;
    const options = link.screenTip ? [{ Tooltip: link.screenTip }] : [];
    book.call("SetCellHyperLink", sheet.name, cell, target, link.address ? "External" : "Location", ...options);
  }
}
