import type { AnsweredRows } from "../reading/read-blocks";
import type { TurnedSheet } from "./turned-cells";

/** A sheet whose formulas were to be turned. */
export interface TurnToGiveBack {
  readonly id: string;
  /** What its cells held, from A1 on. */
  readonly before: AnsweredRows;
  readonly made: TurnedSheet;
  /** The formula of its mark as it was; null for a sheet without one. */
  readonly mark: string | null;
}

type Cell = string | number | boolean | null;

/**
 * Gives turned cells back what they held. A sheet that is gone, and a cell that somebody has filled since, are left alone; a sheet
 * on which nothing was turned yet is not written to, so that one that has been protected meanwhile is no obstacle.
 *
 * @throws what Excel says when a cell that was turned cannot be written
 */
export async function giveBack(
  context: Excel.RequestContext, turns: readonly TurnToGiveBack[], setMark: (sheet: Excel.Worksheet, formula: string) => void,
): Promise<void> {
  const found = turns.map((turn) => ({ ...turn, sheet: context.workbook.worksheets.getItemOrNullObject(turn.id).load("id") }));
  await context.sync();
  const standing = found.filter(({ sheet }) => !sheet.isNullObject).map((turn) => ({ ...turn, range: areaOf(turn.sheet, turn.made.cells).load("formulas").untrack() }));
  await context.sync();
  for (const { sheet, range, before, made, mark } of standing) {
    const cells = cellsToGiveBack(range.formulas as AnsweredRows, before, made.cells);
    if (cells.some((line) => line.some((cell) => cell !== null))) {
      writeCells(sheet, cells);
      if (mark !== null) setMark(sheet, mark);
    }
  }
  await context.sync();
}

/** Where the matrix says null, a cell stays as it is. */
export function writeCells(sheet: Excel.Worksheet, cells: readonly (readonly unknown[])[]): void {
  const range = areaOf(sheet, cells);
  range.formulas = cells.map((line) => [...line]);
  range.untrack();
}

/** @returns the area from A1 on that the matrix covers */
export function areaOf(sheet: Excel.Worksheet, cells: readonly (readonly unknown[])[]): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0);
}

/** Excel says a text without the apostrophe that made it one. */
export function withoutMark(cell: unknown): unknown {
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}

function cellsToGiveBack(now: AnsweredRows, before: AnsweredRows, made: TurnedSheet["cells"]): Cell[][] {
  return made.map((line, row) =>
    line.map((turned, column) => {
      const [held, holds] = [before[row]?.[column], now[row]?.[column]];
      return turned === null || holds === held || !isAsTurned(holds, turned) ? null : (held as Cell);
    }),
  );
}

/** Excel may say a formula in other words than it was given, a value not. */
function isAsTurned(holds: unknown, turned: Cell): boolean {
  if (typeof turned === "string" && turned.startsWith("=")) return typeof holds === "string" && holds.startsWith("=");
  return holds === withoutMark(turned);
}
