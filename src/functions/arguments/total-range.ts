import type { Message } from "../../regulation/message";
import { cellOfRange } from "./refusal";
import { totalArgument } from "./total-argument";

/**
 * @returns every cell's total in hundredths of a point, row by row, or BLANK_TOTAL or PENDING_TOTAL
 * @throws CustomFunctions.Error naming the row and column of a cell that is no total
 */
export function readTotals(rows: readonly (readonly unknown[])[], name: Message): number[] {
  const totals: number[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => totals.push(totalArgument(cell, () => cellOfRange(row, column, name))));
  });
  return totals;
}
