import { ICalculateFormulaService } from "@univerjs/engine-formula";
import type { Book } from "../workbook/book";
import { isErrorText, type CellValue } from "../workbook/cells/cells";

/** A formula that stands in no cell: its result is there once `done` is. */
export interface Evaluation {
  readonly formula: string;
  readonly done: Promise<void>;
  value: CellValue | null;
  /** Excel's text of the error; "" when there is none. */
  error: string;
}

/** Computes a formula as seen from a sheet's first cell. @param formula with "=" */
export function evaluateFormula(book: Book, formula: string, ready: () => Promise<void>): Evaluation {
  const evaluation = { formula, value: null as CellValue | null, error: "", done: Promise.resolve() };
  evaluation.done = compute(book, formula, ready).then((value) => {
    if (isErrorText(value)) evaluation.error = value;
    else evaluation.value = value;
  });
  return evaluation;
}

async function compute(book: Book, formula: string, ready: () => Promise<void>): Promise<CellValue | null> {
  book.flush();
  await ready();
  const sheetId = book.unit.getActiveSheet().getSheetId();
  const results = await book.service(ICalculateFormulaService).executeFormulas({ [book.unitId]: { [sheetId]: { 0: { 0: [formula] } } } });
  const [result] = results[book.unitId]?.[sheetId]?.[0]?.[0] ?? [];
  return firstOf(result?.value);
}

/** Of a result that would spill Excel gives the first value. */
function firstOf(value: unknown): CellValue | null {
  if (Array.isArray(value)) return firstOf(value[0]);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
