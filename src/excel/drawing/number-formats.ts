import type { Area } from "../../report/sheet";
import type { SheetCells } from "./cell-values";

/** Cells that have one number format. */
export interface FormatArea {
  readonly area: Area;
  readonly format: string;
}

/** @returns the number formats by column, cells below each other of one format together; empty cells go with their neighbours. */
export function formatAreas(cells: SheetCells): FormatArea[] {
  return Array.from({ length: cells.columns }, (_, column) => columnAreas(cells, column)).flat();
}

function columnAreas({ rows, formatAt }: SheetCells, column: number): FormatArea[] {
  const areas: FormatArea[] = [];
  let start = 0;
  let format: string | null = null;
  const end = (row: number): void => {
    if (format !== null) areas.push({ area: { row: start, column, rows: row - start, columns: 1 }, format });
    start = row;
  };
  for (let row = 0; row < rows; row++) {
    const next = formatAt(row, column);
    if (next === null || next === format) continue;
    if (format !== null) end(row);
    format = next;
  }
  end(rows);
  return areas;
}
