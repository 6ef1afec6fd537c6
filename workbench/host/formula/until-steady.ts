import { Book } from "../workbook/book";
import type { HostWorkbook } from "../workbook/host-workbook";
import { cellsWithFormula } from "./formula-cells";

/** Beyond so many formulas to go over all of them again takes longer than anybody waits. */
const MOST_FORMULAS = 20_000;
/**
 * Formulas that are new each time, such as RAND, never come to rest. The result of a run for 60 platforms takes 19: functions of the add-in
 * that wait for each other come one after the other.
 */
const MOST_RUNS = 100;

/**
 * Univer now and then calculates a cell before one that it hangs on, where formulas lead over several sheets or functions of an
 * add-in are still busy, and leaves it at that. So everything is calculated again until a run over all formulas changes none of them:
 * only then has each its value from the values that stand there. A run over some of them may come to the same wrong value twice.
 *
 * @returns asked when a run has ended and nothing is under way: whether the values are at rest; if not, the next run has been started
 */
export function untilSteady(workbook: HostWorkbook): () => boolean {
  const book = new Book(workbook);
  let before: string | null = null;
  let runs = 0;
  return () => {
    if (workbook.calculation.isManual) return true;
    const values = valuesOfFormulas(book);
    if (values === null || (workbook.calculation.lastRunWasFull && values === before) || runs >= MOST_RUNS) {
      before = null;
      runs = 0;
      return true;
    }
    before = values;
    runs += 1;
    workbook.calculation.recalculate([], true);
    return false;
  };
}

/** @returns all results of formulas as one text; null where there are none, or too many */
function valuesOfFormulas(book: Book): string | null {
  const cells = cellsWithFormula(book, () => true);
  if (cells.length === 0 || cells.length > MOST_FORMULAS) return null;
  const sheets = new Map(book.sheets.map((sheet) => [sheet.getSheetId(), sheet.getCellMatrix()]));
  return cells.map(({ sheetId, row, column }) => String(sheets.get(sheetId)?.getValue(row, column)?.v)).join("\n");
}
