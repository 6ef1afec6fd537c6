import type { IWorkbookData } from "@univerjs/core";
import { LocaleType, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { OpenedFile } from "./host-workbook";
import type { SheetSide, SideModel } from "./side-model";

/** What Excel shows of a new sheet before anybody scrolls; writing beyond it lets the sheet grow. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** A new workbook with the given sheets, as an opened file without bytes. */
export function blankSnapshot(sheetNames: readonly string[] = ["Sheet1"]): OpenedFile {
  const ids = sheetNames.map((_, index) => `sheet-${index + 1}`);
  const snapshot: IWorkbookData = {
    id: "workbook",
    name: "Book1",
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(ids.map((id, index) => [id, blankSheet(id, sheetNames[index] ?? id)])),
  };
  return { snapshot, side: blankSide(ids), original: null };
}

/** A new, empty sheet as Univer keeps it; `defaultColumnWidth` and `defaultRowHeight` are pixels (Excel's 48 pt and 15 pt). */
export function blankSheet(id: string, name: string): IWorkbookData["sheets"][string] {
  // Univer completes the sheets of a workbook that it opens, but wants those that are inserted complete.
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: NEW_SHEET_ROWS,
    columnCount: NEW_SHEET_COLUMNS,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: {},
  });
}

/** What the side model holds for a new sheet. */
export function blankSheetSide(): SheetSide {
  return { visibility: "Visible", protection: null, pageLayout: {}, charts: [], customProperties: {} };
}

function blankSide(sheetIds: readonly string[]): SideModel {
  return {
    sheets: Object.fromEntries(sheetIds.map((id) => [id, blankSheetSide()])),
    settings: {},
    names: [],
    tables: [],
    properties: {},
    date1904: false,
    structureProtected: false,
    losses: [],
  };
}
