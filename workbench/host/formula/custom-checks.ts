import { ICalculateFormulaService } from "@univerjs/engine-formula";
import type { Area } from "../workbook/area";
import type { Book } from "../workbook/book";
import { mapCells } from "../workbook/cells/cells";
import { usedArea } from "../workbook/cells/used-area";
import { customFormulaAt } from "../workbook/rules/validation";

/** Whether cells pass a validation by a formula, by sheet and formula: what was found when it was last asked for. */
export type CustomChecks = Map<string, boolean>;

export const checkKey = (sheetId: string, formula: string): string => `${sheetId}!${formula}`;

/**
 * Computes the formulas by which the used cells of an area are validated.
 * @param ready resolves when the cells that they refer to have their values
 */
export async function checkByFormulas(book: Book, area: Area, checks: CustomChecks, ready: () => Promise<void>): Promise<void> {
  const used = usedArea(book, area, true);
  const cells = used === null ? [] : mapCells(book, used, (_cell, row, column) => customFormulaAt(book, { ...area, row, column, rows: 1, columns: 1 })).flat();
  const formulas = [...new Set(cells.filter((formula) => formula !== null))];
  if (formulas.length === 0) return;
  await ready();
  const { sheetId } = area;
  const results = await book.service(ICalculateFormulaService).executeFormulas({ [book.unitId]: { [sheetId]: { 0: { 0: formulas } } } });
  for (const [index, { value }] of (results[book.unitId]?.[sheetId]?.[0]?.[0] ?? []).entries()) checks.set(checkKey(sheetId, formulas[index] ?? ""), isTrue(value));
}

/** Excel takes any number but 0 for true; an error is none. */
function isTrue(value: unknown): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
