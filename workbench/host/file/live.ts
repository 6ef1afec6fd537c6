import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { HostWorkbook } from "../workbook/host-workbook";
import { injectorOf } from "../workbook/injector";
import type { LiveWorkbook } from "./changes";
import type { Spill } from "./changes/cells";
import { valueOf } from "./changes/content";

/** @returns the workbook as it is in Univer and in the side model at this moment */
export function liveWorkbook(workbook: HostWorkbook): LiveWorkbook {
  const book = workbook.univer.getWorkbook(workbook.unitId);
  if (!book) throw new Error(`The workbook ${workbook.unitId} is not open.`);
  return {
    snapshot: book.save(),
    side: workbook.side,
    activeSheetId: book.getActiveSheet()?.getSheetId() ?? null,
    spills: readSpills(workbook),
  };
}

/** What formulas spread over other cells is no part of Univer's snapshot. */
function readSpills(workbook: HostWorkbook): LiveWorkbook["spills"] {
  const model = injectorOf(workbook.univer).get(FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[workbook.unitId] ?? {};
  const cells = model.getArrayFormulaCellData()[workbook.unitId] ?? {};
  return Object.fromEntries(
    Object.entries(ranges).map(([sheetId, matrix]) => [sheetId, spillsOf(matrix ?? {}, cells[sheetId] ?? {})]),
  );
}

function spillsOf(
  ranges: IObjectMatrixPrimitiveType<IRange>,
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): Spill[] {
  const areas = Object.values(ranges).flatMap((line) => Object.values(line as Record<string, IRange>));
  return areas.filter(isSeveralCells).map(({ startRow, startColumn, endRow, endColumn }) => ({
    area: { startRow, startColumn, endRow, endColumn },
    values: count(startRow, endRow).map((row) =>
      count(startColumn, endColumn).map((column) => valueOf(cells[row]?.[column] ?? {})),
    ),
  }));
}

function isSeveralCells(area: IRange): boolean {
  return area.endRow > area.startRow || area.endColumn > area.startColumn;
}

function count(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
