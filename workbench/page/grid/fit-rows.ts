import { ICommandService, WrapStrategy } from "@univerjs/core";
import type { IDisposable, IRange } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { Book } from "../../host/workbook/book";
import { requireSheet } from "../../host/workbook/cells/cells";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";

/** Beyond so many rows nobody waits for their heights. */
const MOST_ROWS = 2000;

/**
 * Rows that have no height of their own are as high as their lines, as Excel makes them when it shows a sheet: Univer does so only after an
 * edit. A sheet's rows are fitted when it comes to the front. Nothing of it is saved, and it is no change.
 */
export function fitRowsWhenShown(workbook: HostWorkbook): IDisposable {
  const fitted = new Set<string>();
  const manager = injectorOf(workbook.univer).get(IRenderManagerService).getRenderById(workbook.unitId)?.with(SheetSkeletonManagerService);
  const shown = manager?.currentSkeleton$.subscribe((param) => {
    if (!param || fitted.has(param.sheetId)) return;
    fitted.add(param.sheetId);
    fit(workbook, param.sheetId, (ranges) => param.skeleton.calculateAutoHeightInRange(ranges));
  });
  return { dispose: () => shown?.unsubscribe() };
}

function fit(workbook: HostWorkbook, sheetId: string, measure: (ranges: IRange[]) => { row: number; autoHeight?: number }[]): void {
  const rows = rowsToFit(workbook, sheetId);
  if (rows.length === 0) return;
  const { columnCount } = requireSheet(new Book(workbook), sheetId).getConfig();
  const rowsAutoHeightInfo = measure(rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columnCount - 1 })));
  const params = { unitId: workbook.unitId, subUnitId: sheetId, rowsAutoHeightInfo };
  injectorOf(workbook.univer).get(ICommandService).syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, params, { onlyLocal: true });
}

function rowsToFit(workbook: HostWorkbook, sheetId: string): number[] {
  const book = new Book(workbook);
  const sheet = requireSheet(book, sheetId);
  const { rowData } = sheet.getConfig();
  const rows = new Set<number>();
  sheet.getCellMatrix().forValue((row, _column, cell) => {
    const own = rowData[row];
    if (rows.has(row) || own?.h !== undefined || own?.ah !== undefined || typeof cell?.v !== "string") return true;
    if (book.styles.getStyleByCell(cell)?.tb === WrapStrategy.WRAP) rows.add(row);
    return rows.size < MOST_ROWS;
  });
  return [...rows];
}
