/** A cell's value as Excel's API returns it: "" is an empty cell, a date is its serial number, an error is its text. */
export type CellValue = string | number | boolean;

/** The used part of one sheet of the bureau's, as it was read; nothing is trimmed or corrected. */
export interface SheetGrid {
  readonly name: string;
  /** Zero-based position of `values[0][0]` on the sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Hidden or very hidden in the workbook; hidden sheets are read too, and said so. */
  readonly hidden: boolean;
  /** Some of its rows are hidden, by hand or by a filter; they are read like the others, and said so. */
  readonly rowsHidden?: boolean;
  /** Cells of the sheet that are merged into one, where Excel tells them; only the first holds the value. */
  readonly merged?: readonly MergedArea[];
}

/** Zero-based on the sheet. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell of the bureau's, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** @returns the place on the sheet of a cell given by its indexes within the grid. */
export function placeIn(grid: SheetGrid, row: number, column: number): CellPlace {
  return { sheet: grid.name, row: grid.firstRow + row, column: grid.firstColumn + column };
}

/** @returns the column's letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** @returns the cell's address without its sheet, such as "H6". */
export function cellAddress(place: Pick<CellPlace, "row" | "column">): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}
