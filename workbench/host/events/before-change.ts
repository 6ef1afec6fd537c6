import type { ICellData, Nullable, Workbook } from "@univerjs/core";
import { localAddress } from "../workbook/address";
import { lastColumn, lastRow, type Area } from "../workbook/area";
import { valueOf, valueTypeOf } from "../workbook/cells/cells";

type Details = Readonly<Record<string, unknown>>;

/** What an area held before it was written. */
export interface Before {
  readonly area: Area;
  readonly first: Nullable<ICellData>;
  readonly formulas: ReadonlyMap<string, string>;
}

/** Cells as they were before something else wrote into them, by sheet, row and column. */
export type Earlier = ReadonlyMap<string, Nullable<ICellData>>;

export const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}!${row},${column}`;

/** @param withFormulas looks for the formulas, too, which takes as long as the area is large */
export function rememberBefore(workbook: Workbook, area: Area, withFormulas: boolean, earlier: Earlier): Before {
  const cellAt = (row: number, column: number): Nullable<ICellData> => {
    const key = keyOf(area.sheetId, row, column);
    return earlier.has(key) ? earlier.get(key) : cellOf(workbook, area, row, column);
  };
  const cell = cellAt(area.row, area.column);
  return { area, first: cell ? { ...cell } : cell, formulas: withFormulas ? formulasIn(area, cellAt) : new Map() };
}

/** As Excel has it: of one cell alone its value before and after. */
export function valueDetails(workbook: Workbook, before: Before): Details {
  const { area, first } = before;
  if (area.rows * area.columns > 1) return {};
  const now = cellOf(workbook, area, area.row, area.column);
  return { valueBefore: valueOf(first), valueAfter: valueOf(now), valueTypeBefore: valueTypeOf(first), valueTypeAfter: valueTypeOf(now) };
}

/** Cells that have another formula than before, or none any more, with the one that they had. */
export function formulaDetails(workbook: Workbook, { area, formulas }: Before): Details[] {
  const now = formulasIn(area, (row, column) => cellOf(workbook, area, row, column));
  const cells = [...new Set([...formulas.keys(), ...now.keys()])].filter((cell) => formulas.get(cell) !== now.get(cell));
  return cells.map((cellAddress) => ({ cellAddress, previousFormula: formulas.get(cellAddress) ?? "" }));
}

function formulasIn(area: Area, cellAt: (row: number, column: number) => Nullable<ICellData>): Map<string, string> {
  const found = new Map<string, string>();
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const formula = cellAt(row, column)?.f;
      if (typeof formula === "string" && formula !== "") found.set(localAddress({ ...area, row, column, rows: 1, columns: 1 }), formula);
    }
  }
  return found;
}

export function cellOf(workbook: Workbook, { sheetId }: Pick<Area, "sheetId">, row: number, column: number): Nullable<ICellData> {
  return workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
}
