import type { Book } from "../workbook/book";
import type { CallingCell } from "./function-calls";

/** The cells whose formula passes the test. */
export function cellsWithFormula(book: Book, test: (formula: string) => boolean): CallingCell[] {
  const { formulas, unitId, sheets, workbook: { formulaCells } } = book;
  return sheets.flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    const found: CallingCell[] = [];
    for (const { row, column, cell } of formulaCells.in(sheetId)) {
      const formula = cell.f ?? formulas.getFormulaStringByCell(row, column, sheetId, unitId);
      if (typeof formula === "string" && test(formula)) found.push({ sheetId, row, column });
    }
    return found;
  });
}
