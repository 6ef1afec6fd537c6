import type { IWorksheetData } from "@univerjs/core";
import { pixelsToPoints, pointsToPixels } from "./units";

/** Where columns and rows begin, in points from the sheet's corner. */
export interface SheetGeometry {
  readonly left: (column: number) => number;
  readonly top: (row: number) => number;
}

/** What of a sheet says how large its columns and rows are, in pixels as Univer keeps them. */
export type SheetSizes = Pick<Partial<IWorksheetData>, "columnData" | "rowData" | "defaultColumnWidth" | "defaultRowHeight">;

export function geometryOf(layout: SheetSizes): SheetGeometry {
  return {
    left: (column) => pixelsToPoints(sum(column, (index) => widthOf(layout, index))),
    top: (row) => pixelsToPoints(sum(row, (index) => heightOf(layout, index))),
  };
}

/** Hidden columns and rows take no room. */
function widthOf(layout: SheetSizes, column: number): number {
  const data = layout.columnData?.[column];
  return data?.hd ? 0 : (data?.w ?? layout.defaultColumnWidth ?? 64);
}

function heightOf(layout: SheetSizes, row: number): number {
  const data = layout.rowData?.[row];
  return data?.hd ? 0 : (data?.h ?? layout.defaultRowHeight ?? 20);
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}

/** A point of a sheet as drawings name it: a cell, and how far into it, in pixels. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** @param left and top in points */
export function anchorOf(layout: SheetSizes, left: number, top: number): Anchor {
  const across = cellAt(pointsToPixels(left), (column) => widthOf(layout, column));
  const down = cellAt(pointsToPixels(top), (row) => heightOf(layout, row));
  return { row: down.index, column: across.index, x: Math.round(across.rest), y: Math.round(down.rest) };
}

function cellAt(distance: number, size: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, distance);
  let index = 0;
  for (; index < 16383 && rest >= size(index); index++) rest -= size(index);
  return { index, rest };
}
