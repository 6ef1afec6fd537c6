import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { HostWorkbook } from "../../host/workbook/host-workbook";
import { injectorOf } from "../../host/workbook/injector";

/** One direction of the screen: where cells, measured in pixels from the sheet's corner, stand on it. */
interface Extent {
  /** Size of the row numbers or column letters. */
  readonly header: number;
  /** Frozen cells, from the first that is seen to the first that scrolls. */
  readonly frozenFrom: number;
  readonly frozenTo: number;
  readonly scroll: number;
  readonly scale: number;
}

/** Where the cells of the sheet in front are on the screen. */
export interface SheetView {
  readonly sheetId: string;
  readonly across: Extent;
  readonly down: Extent;
}

/** @returns null until the grid is drawn */
export function sheetView({ univer, unitId }: HostWorkbook): SheetView | null {
  const render = injectorOf(univer).get(IRenderManagerService).getRenderById(unitId);
  const param = render?.with(SheetSkeletonManagerService).getCurrentParam();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !param || !main) return null;
  const { skeleton, sheetId } = param;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const { startRow, startColumn, xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
  const left = (column: number): number => before(skeleton.columnWidthAccumulation, column);
  const top = (row: number): number => before(skeleton.rowHeightAccumulation, row);
  return {
    sheetId,
    across: { header: skeleton.rowHeaderWidth, ...frozen(startColumn, xSplit, left), scroll: main.viewportScrollX, scale: scaleX },
    down: { header: skeleton.columnHeaderHeight, ...frozen(startRow, ySplit, top), scroll: main.viewportScrollY, scale: scaleY },
  };
}

/** The canvas that the cells are drawn on; null until the grid is drawn. */
export function gridCanvas({ univer, unitId }: HostWorkbook): HTMLCanvasElement | null {
  return injectorOf(univer).get(IRenderManagerService).getRenderById(unitId)?.engine.getCanvasElement() ?? null;
}

function before(sums: readonly number[], index: number): number {
  return index <= 0 ? 0 : (sums[Math.min(index, sums.length) - 1] ?? 0);
}

function frozen(start: number, split: number, edge: (index: number) => number): { frozenFrom: number; frozenTo: number } {
  return split > 0 ? { frozenFrom: edge(start - split), frozenTo: edge(start) } : { frozenFrom: 0, frozenTo: 0 };
}

export function isFrozen({ frozenTo }: Extent, at: number): boolean {
  return at < frozenTo;
}

/** A distance from the sheet's corner as one from the corner of the grid's canvas, both in pixels. */
export function onScreen(extent: Extent, at: number): number {
  const { header, frozenFrom, scroll, scale } = extent;
  return (header + at - (isFrozen(extent, at) ? frozenFrom : scroll)) * scale;
}

/** Where the cells that scroll begin on the screen. */
export function edgeOfScrolled({ header, frozenFrom, frozenTo, scale }: Extent): number {
  return (header + frozenTo - frozenFrom) * scale;
}
