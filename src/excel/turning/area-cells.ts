import { MARK } from "../marks/marks";
import type { TurnedArea } from "./turned-areas";

type AreaOfCells = Pick<TurnedArea, "firstRow" | "cells">;

/** @returns the cells of the area on its sheet */
export function rangeOf(sheet: Excel.Worksheet, { firstRow, cells }: AreaOfCells): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, 0, cells.length, cells[0]?.length ?? 0);
}

/** Where the area says null, a cell stays as it is. */
export function writeCells(sheet: Excel.Worksheet, area: AreaOfCells): void {
  const range = rangeOf(sheet, area);
  range.formulas = area.cells.map((line) => [...line]);
  range.untrack();
}

export function setMark(sheet: Excel.Worksheet, formula: string): void {
  sheet.names.getItem(MARK).formula = formula;
}
