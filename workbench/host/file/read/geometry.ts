import type { IWorksheetData } from "@univerjs/core";
import { pixelsToPoints } from "../units";

/** Where columns and rows begin, in points from the sheet's corner. */
export interface SheetGeometry {
  left(column: number): number;
  top(row: number): number;
}

/** @param layout sizes in pixels as Univer keeps them; hidden rows and columns take no room */
export function geometryOf(layout: Pick<Partial<IWorksheetData>, "columnData" | "rowData" | "defaultColumnWidth" | "defaultRowHeight">): SheetGeometry {
  const width = (column: number): number => {
    const data = layout.columnData?.[column];
    return data?.hd ? 0 : (data?.w ?? layout.defaultColumnWidth ?? 64);
  };
  const height = (row: number): number => {
    const data = layout.rowData?.[row];
    return data?.hd ? 0 : (data?.h ?? layout.defaultRowHeight ?? 20);
  };
  return { left: (column) => pixelsToPoints(sum(column, width)), top: (row) => pixelsToPoints(sum(row, height)) };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}
