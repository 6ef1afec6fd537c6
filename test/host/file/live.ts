import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { LiveWorkbook } from "../../../workbench/host/file/changes";
import type { OpenedFile } from "../../../workbench/host/workbook/host-workbook";
import type { SheetSide } from "../../../workbench/host/workbook/side-model";

/** A workbook of the host as it is right after opening, to be changed by a test. */
export function liveOf(opened: OpenedFile): LiveWorkbook {
  const { snapshot, side } = structuredClone({ snapshot: opened.snapshot, side: opened.side });
  const { activeSheetId } = snapshot.custom as { activeSheetId: string };
  return { snapshot, side, activeSheetId, spills: {} };
}

export const PLAIN_SIDE: SheetSide = { visibility: "Visible", protection: null, pageLayout: {}, charts: [], customProperties: {} };

/** Adds a sheet at the end of the tabs. */
export function addSheet(live: LiveWorkbook, name: string, data: Partial<IWorksheetData>, side: Partial<SheetSide> = {}): string {
  const id = `new-${name}`;
  live.snapshot.sheetOrder.push(id);
  live.snapshot.sheets[id] = { id, name, hidden: 0, ...data };
  live.side.sheets[id] = { ...PLAIN_SIDE, ...side };
  return id;
}

/** Cells by rows, as Univer keeps them. */
export function cells(rows: readonly (readonly (ICellData | null)[])[]): NonNullable<IWorksheetData["cellData"]> {
  return Object.fromEntries(
    rows.map((row, index) => [index, Object.fromEntries(row.flatMap((cell, column) => (cell ? [[column, cell]] : [])))]),
  );
}

export const text = (value: string): ICellData => ({ v: value, t: 1 });
export const number = (value: number): ICellData => ({ v: value, t: 2 });
