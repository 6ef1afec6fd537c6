import type { Book } from "../workbook/book";
import type { CallingCell } from "./function-calls";

/** The cells whose formula passes the test. */
export function cellsWithFormula(book: Book, test: (formula: string) => boolean): CallingCell[] {
  const found: CallingCell[] = [];
  for (const sheet of book.sheets) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f ?? book.formulas.getFormulaStringByCell(row, column, sheetId, book.unitId);
      if (typeof formula === "string" && test(formula)) found.push({ sheetId, row, column });
    });
  }
  return found;
}
