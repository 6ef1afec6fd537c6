import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import { calculated, errorMessage } from "../formula/custom-functions";
import { area, fromRange, type Area } from "../workbook/area";
import { blankSheet } from "../workbook/blank-snapshot";
import { Book } from "../workbook/book";
import { isError, mapCells, valueOf, type CellValue } from "../workbook/cells/cells";
import type { HostWorkbook } from "../workbook/host-workbook";
import { writeEntries } from "../workbook/cells/write-cells";

/** What a formula shows in its cell: a value, rows when it spills (an error among them is its text), or an error. */
export type FormulaResult =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

/**
 * Computes formulas as cells of the workbook. Each stands alone in cell A1 of a sheet of its own, so that no spill meets
 * another; the sheets are gone afterwards.
 * @returns in the order of the formulas; the message of an error is "" unless it is one of the add-in's functions
 */
export async function evaluate(workbook: HostWorkbook, formulas: readonly string[]): Promise<FormulaResult[]> {
  const book = new Book(workbook);
  const cells = formulas.map((_, index) => addScratchCell(book, index));
  try {
    cells.forEach((cell, index) => writeEntries(book, cell, formulas[index]));
    book.flush();
    await calculated(workbook);
    return cells.map((cell) => resultOf(book, cell));
  } finally {
    for (const { sheetId } of cells) book.run(RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName: book.sheetName(sheetId) });
  }
}

/** Below the commands that users have: it works in a workbook of protected structure as well. */
function addScratchCell(book: Book, index: number): Area {
  let name = `formula${index + 1}`;
  while (book.sheetByName(name) !== null) name += "_";
  const sheetId = `scratch-${index + 1}`;
  book.run(InsertSheetMutation.id, { index: book.sheets.length, sheet: blankSheet(sheetId, name) });
  return area(sheetId, 0, 0, 1, 1);
}

function resultOf(book: Book, cell: Area): FormulaResult {
  const [row = []] = mapCells(book, cell, (found) => (isError(found) ? { error: String(found?.v) } : { value: valueOf(found) }));
  const [result = { value: "" }] = row;
  if ("error" in result) return { error: result.error, message: errorMessage(book.workbook, cell) ?? "" };
  const spill = spillOf(book, cell);
  return spill === null ? result : { value: mapCells(book, spill, valueOf) };
}

/** @returns the area that the formula in a cell fills; null when that is the cell alone */
function spillOf(book: Book, { sheetId, row, column }: Area): Area | null {
  const range = book.formulas.getArrayFormulaRange()[book.unitId]?.[sheetId]?.[row]?.[column];
  if (range === undefined || range === null) return null;
  const spill = fromRange(sheetId, range);
  return spill.rows === 1 && spill.columns === 1 ? null : spill;
}
