import { ClearSelectionFormatCommand, SetBorderCommand, SetStyleCommand } from "@univerjs/sheets";
import { area, boundingArea, type Area } from "../workbook/area";

/** Univer writes styles with the same mutation as values. */
const STYLES_ONLY: ReadonlySet<string> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/** @returns the smallest area that holds all cells of a write; null when it writes styles alone, or nothing */
export function writtenArea(sheetId: string, { cellValue, trigger }: { readonly cellValue?: unknown; readonly trigger?: string }): Area | null {
  return STYLES_ONLY.has(trigger ?? "") ? null : areaOfCells(sheetId, cellValue);
}

/** @returns the smallest area that holds all cells whose looks a write changes; null when it writes values */
export function styledArea(sheetId: string, { cellValue, trigger }: { readonly cellValue?: unknown; readonly trigger?: string }): Area | null {
  return STYLES_ONLY.has(trigger ?? "") ? areaOfCells(sheetId, cellValue) : null;
}

function areaOfCells(sheetId: string, cellValue: unknown): Area | null {
  const rows = Object.entries((cellValue ?? {}) as Readonly<Record<string, object | undefined>>);
  const areas = rows.flatMap(([row, cells]) => rowArea(sheetId, Number(row), cells ?? {}));
  return areas.length === 0 ? null : areas.reduce(boundingArea);
}

function rowArea(sheetId: string, row: number, cells: object): Area[] {
  const columns = Object.keys(cells).map(Number);
  if (columns.length === 0) return [];
  const first = columns.reduce((a, b) => Math.min(a, b));
  const last = columns.reduce((a, b) => Math.max(a, b));
  return [area(sheetId, row, first, 1, last - first + 1)];
}
