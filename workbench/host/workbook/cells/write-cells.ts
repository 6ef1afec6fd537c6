import type { ICellData, Worksheet } from "@univerjs/core";
import { HostError, itemNotFound } from "../../batch/host-error";
import { intersection, isUnbounded, lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";
import { enter } from "../entry/entry";
import { cellNumberFormat } from "../looks/number-format";
import type { CellMatrix } from "../pending-writes";
import { tableFormulaCell } from "../tables/table-formula";

export const WRONG_SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Spreads what a script gave for an area over its cells: one value for all, or rows of the area's own shape.
 * A single value may come in brackets.
 * @returns the value for a cell; null or undefined leaves the cell as it is
 * @throws InvalidArgument when the shape is another
 */
export function spread(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const [only] = rows;
  // The table tutorial of Microsoft's documentation formats a whole column by [["€#,##0.00"]].
  if (rows.length === 1 && Array.isArray(only) && only.length === 1) return () => (only as unknown[])[0];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new HostError("InvalidArgument", WRONG_SHAPE);
  return (row, column) => (rows as unknown[][])[row - area.row]?.[column - area.column];
}

/** Writes values or formulas as if a user typed them. What a merged cell hides is left alone, as in Excel. */
export function writeEntries(book: Book, area: Area, value: unknown): void {
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  const at = spread(value, area);
  const sheet = requireSheetFor(book, area);
  const cells = sheet.getCellMatrix();
  const formatOf = cellNumberFormat(book);
  const hidden = hiddenByMerge(sheet, area);
  const matrix = cellMatrix(area, (row, column) => {
    const given = at(row, column);
    if (given === null || given === undefined || hidden(row, column)) return undefined;
    const format = formatOf(cells.getValue(row, column));
    const entered = enter(given, format === "@");
    const { numberFormat } = entered;
    const ofTable = typeof entered.content.f === "string" ? tableFormulaCell(book, entered.content.f, { ...area, row, column, rows: 1, columns: 1 }) : null;
    const content = ofTable === null ? entered.content : { ...entered.content, ...ofTable, custom: { ...cells.getValue(row, column)?.custom, ...ofTable.custom } };
    return numberFormat !== undefined && format === "General" ? { ...content, s: { n: { pattern: numberFormat } } } : content;
  });
  book.write(area, matrix);
}

function requireSheetFor(book: Book, area: Area): Worksheet {
  const sheet = book.sheetFor(area);
  if (sheet === null) throw itemNotFound();
  return sheet;
}

/** A matrix of the cells that the function gives something for. */
export function cellMatrix(area: Area, cellAt: (row: number, column: number) => ICellData | null | undefined): CellMatrix {
  const matrix: Record<number, Record<number, ICellData | null>> = {};
  for (let row = area.row; row <= lastRow(area); row++) {
    const cells: Record<number, ICellData | null> = {};
    let some = false;
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = cellAt(row, column);
      if (cell === undefined) continue;
      cells[column] = cell;
      some = true;
    }
    if (some) matrix[row] = cells;
  }
  return matrix;
}

/** Cells of a merged area other than its first. */
function hiddenByMerge(sheet: Worksheet, area: Area): (row: number, column: number) => boolean {
  const merges = sheet
    .getMergeData()
    .filter(({ startRow, startColumn, endRow, endColumn }) => {
      const merged = { sheetId: area.sheetId, row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
      return intersection(area, merged) !== null;
    });
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((m) => row >= m.startRow && row <= m.endRow && column >= m.startColumn && column <= m.endColumn && (row !== m.startRow || column !== m.startColumn));
}
