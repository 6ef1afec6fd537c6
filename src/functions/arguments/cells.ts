import { message, type Message } from "../../regulation/message";
import { refuseWith } from "./refusal";

/** @returns whether the cell is empty, as far as Excel lets that be told from 0. */
export function isBlank(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}

/** @returns the argument as rows of cells, whether a range or one value was given. */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
}

/**
 * @param cellAt the new value for the index-th cell, counted row by row
 * @returns cells in the same shape
 */
export function shapedLike(rows: readonly (readonly unknown[])[], cellAt: (index: number) => unknown): unknown[][] {
  let next = 0;
  const nextCell = (): unknown => cellAt(next++);
  return rows.map((cells) => cells.map(nextCell));
}

/** @returns every cell of the argument, row by row. */
export function cellsOf(argument: unknown): readonly unknown[] {
  return rowsOf(argument).flat();
}

/**
 * @param name what the argument is, for people
 * @returns the one cell of the argument
 * @throws CustomFunctions.Error when it is a range of several
 */
export function singleCell(argument: unknown, name: Message): unknown {
  if (!Array.isArray(argument)) return argument;
  const rows = rowsOf(argument);
  const columns = rows[0]?.length ?? 0;
  if (rows.length === 1 && columns === 1) return rows[0]?.[0];
  return refuseWith(message("functions.oneCellExpected", { name, rows: rows.length, columns }));
}
