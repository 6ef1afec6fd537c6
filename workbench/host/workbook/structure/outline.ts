import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import type { IColumnData, IRowData, Nullable } from "@univerjs/core";
import { HostError } from "../../batch/host-error";
import { lastColumn, lastRow, toRange, type Area } from "../area";
import type { Book } from "../book";
import { requireSheet } from "../cells/cells";
import { setColumnsHidden, setRowsHidden } from "../looks/sizes";

/** Excel's own limit: eight levels, of which the first is what is not grouped. */
const DEEPEST = 7;

export type Lines = "rows" | "columns";

/** How deep a row or column is in the sheet's outline, 0 outside of it; kept in the place that Univer leaves to others, which moves with the line. */
export function outlineLevel(line: Nullable<Partial<IRowData> | Partial<IColumnData>>): number {
  return Number((line?.custom as { outlineLevel?: number } | null | undefined)?.outlineLevel ?? 0);
}

/** Makes the lines of an area one level deeper (`by` 1) or higher (−1). @throws InvalidOperation beyond eight levels */
export function changeLevels(book: Book, area: Area, lines: Lines, by: 1 | -1): void {
  const data: Record<number, Partial<IRowData>> = {};
  for (const index of indexes(area, lines)) {
    const line = lineAt(book, area.sheetId, lines, index);
    const level = Math.max(0, outlineLevel(line) + by);
    if (level > DEEPEST) throw new HostError("InvalidOperation");
    data[index] = { custom: { ...line?.custom, outlineLevel: level } };
  }
  book.run(lines === "rows" ? SetRowDataMutation.id : SetColDataMutation.id, { subUnitId: area.sheetId, [lines === "rows" ? "rowData" : "columnData"]: data, range: toRange(area) });
}

/** Shows or hides what is grouped among an area's lines. */
export function showDetails(book: Book, area: Area, lines: Lines, show: boolean): void {
  for (const index of indexes(area, lines)) if (outlineLevel(lineAt(book, area.sheetId, lines, index)) > 0) hideLine(book, area.sheetId, lines, index, !show);
}

/** Shows the lines of the first levels and hides the deeper ones. @param levels 1 is what is not grouped; 0 leaves all as it is */
export function showLevels(book: Book, sheetId: string, lines: Lines, levels: number): void {
  if (levels === 0) return;
  const sheet = requireSheet(book, sheetId);
  const count = lines === "rows" ? sheet.getRowCount() : sheet.getColumnCount();
  for (let index = 0; index < count; index++) {
    const level = outlineLevel(lineAt(book, sheetId, lines, index));
    if (level > 0) hideLine(book, sheetId, lines, index, level >= levels);
  }
}

function lineAt(book: Book, sheetId: string, lines: Lines, index: number): Nullable<Partial<IRowData> | Partial<IColumnData>> {
  const sheet = requireSheet(book, sheetId);
  return lines === "rows" ? sheet.getRowManager().getRow(index) : sheet.getColumnManager().getColumn(index);
}

function hideLine(book: Book, sheetId: string, lines: Lines, index: number, hidden: boolean): void {
  const line: Area = { sheetId, row: lines === "rows" ? index : 0, column: lines === "rows" ? 0 : index, rows: 1, columns: 1 };
  if (lines === "rows") setRowsHidden(book, line, hidden);
  else setColumnsHidden(book, line, hidden);
}

function indexes(area: Area, lines: Lines): number[] {
  const [first, last] = lines === "rows" ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
