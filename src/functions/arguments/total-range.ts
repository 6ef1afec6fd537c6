import { hundredthsOfCell } from "../../regulation/input/cell-number";
import type { Message } from "../../regulation/message";
import { cellOfRange } from "./refusal";
import { HIGHEST_TOTAL, totalArgument } from "./total-argument";

/**
 * @returns every cell's total in hundredths of a point, row by row, or BLANK_TOTAL or PENDING_TOTAL
 * @throws CustomFunctions.Error naming the row and column of a cell that is no total
 */
export function readTotals(rows: readonly (readonly unknown[])[], name: Message): Float64Array {
  const totals = new Float64Array(rows.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      // Plain numbers by the short way: a place in words is only made for the others.
      const plain = typeof cell === "number" && cell >= 0 && cell <= HIGHEST_TOTAL;
      totals[next++] = plain ? hundredthsOfCell(cell) : totalArgument(cell, cellOfRange(row, column, name));
    }
  }
  return totals;
}
