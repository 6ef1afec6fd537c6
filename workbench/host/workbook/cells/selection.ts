import { SetSelectionsOperation } from "@univerjs/sheets";
import type { Host } from "../../batch/host";
import { fromRange, MAX_COLUMNS, MAX_ROWS, toRange, type Area } from "../area";
import { activateSheet } from "../sheets";
import { requireSheet } from "./cells";

/** What the user has selected; the sheet's first cell when nothing is. */
export function selectedArea({ book }: Pick<Host, "book">): Area {
  const sheet = book.unit.getActiveSheet();
  const selection = book.selections.getCurrentLastSelection();
  if (!selection) return { sheetId: sheet.getSheetId(), row: 0, column: 0, rows: 1, columns: 1 };
  const area = fromRange(sheet.getSheetId(), selection.range);
  // Univer knows no rows and columns beyond those that it keeps; in Excel a whole column reaches further.
  const rows = area.row === 0 && area.rows >= sheet.getRowCount() ? MAX_ROWS : area.rows;
  const columns = area.column === 0 && area.columns >= sheet.getColumnCount() ? MAX_COLUMNS : area.columns;
  return { ...area, rows, columns };
}

/** The one of the selected cells that is typed into. */
export function activeCell(host: Pick<Host, "book">): Area {
  const { sheetId, row, column } = selectedArea(host);
  const primary = host.book.selections.getCurrentLastSelection()?.primary;
  return { sheetId, row: primary?.startRow ?? row, column: primary?.startColumn ?? column, rows: 1, columns: 1 };
}

/** Selects the area and puts its sheet in front. */
export function select({ book }: Pick<Host, "book">, area: Area): void {
  activateSheet(book, area.sheetId);
  const sheet = requireSheet(book, area.sheetId);
  const { startRow, startColumn, endRow, endColumn } = toRange(area);
  const range = { startRow, startColumn, endRow: Math.min(endRow, sheet.getRowCount() - 1), endColumn: Math.min(endColumn, sheet.getColumnCount() - 1) };
  const primary = { ...range, endRow: startRow, endColumn: startColumn, actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false };
  book.run(SetSelectionsOperation.id, { subUnitId: area.sheetId, selections: [{ range, primary, style: null }] });
}
