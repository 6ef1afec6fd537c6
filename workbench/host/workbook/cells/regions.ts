import { boundingArea, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, wholeSheet, type Area } from "../area";
import type { Book } from "../book";
import { cellFinder, hasContent } from "./cells";
import { usedArea } from "./used-area";

/** Excel's `KeyboardDirection`. */
export const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const STEPS: Readonly<Record<Direction, readonly [down: number, right: number]>> = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] };

/** The block of filled cells around the area, as Ctrl+Shift+8 finds it: bounded by empty rows and columns. */
export function surroundingRegion(book: Book, area: Area): Area {
  const filled = filledIn(book, area.sheetId);
  let region = area;
  for (;;) {
    const wider = widened(region, filled);
    if (wider === null) return region;
    region = wider;
  }
}

type Filled = (row: number, column: number) => boolean;

function filledIn(book: Book, sheetId: string): Filled {
  const find = cellFinder(book, sheetId);
  return (row, column) => row >= 0 && column >= 0 && hasContent(find(row, column));
}

/** The region with the neighbouring rows and columns that hold something; null when there are none. */
function widened(region: Area, filled: Filled): Area | null {
  const { row, column, rows, columns } = region;
  const any = (top: number, left: number, height: number, width: number): boolean =>
    Array.from({ length: height * width }, (_, index) => filled(top + Math.floor(index / width), left + (index % width))).some(Boolean);
  const up = row > 0 && any(row - 1, column - 1, 1, columns + 2) ? 1 : 0;
  const down = any(row + rows, column - 1, 1, columns + 2) ? 1 : 0;
  const left = column > 0 && any(row - 1, column - 1, rows + 2, 1) ? 1 : 0;
  const right = any(row - 1, column + columns, rows + 2, 1) ? 1 : 0;
  if (up + down + left + right === 0) return null;
  return { ...region, row: row - up, column: column - left, rows: rows + up + down, columns: columns + left + right };
}

/** The cell where Ctrl+arrow goes from a cell: the end of its block, the next block, or the sheet's edge. */
export function edgeFrom(book: Book, cell: Area, direction: Direction): Area {
  const filled = filledIn(book, cell.sheetId);
  const [down, right] = STEPS[direction];
  const used = usedArea(book, wholeSheet(cell.sheetId), true);
  const [endRow, endColumn] = used === null ? [0, 0] : [lastRow(used), lastColumn(used)];
  const next = ({ row, column }: At): At => ({ row: row + down, column: column + right });
  // Nothing is filled from there on.
  const isBeyond = ({ row, column }: At): boolean => row < 0 || column < 0 || (down > 0 && row > endRow) || (right > 0 && column > endColumn);
  let at = next(cell);
  if (filled(cell.row, cell.column) && !isBeyond(at) && filled(at.row, at.column)) {
    for (let after = next(at); !isBeyond(after) && filled(after.row, after.column); after = next(at)) at = after;
  } else {
    while (!isBeyond(at) && !filled(at.row, at.column)) at = next(at);
    if (isBeyond(at)) at = sheetEdge(cell, direction);
  }
  return { ...cell, ...at, rows: 1, columns: 1 };
}

interface At {
  readonly row: number;
  readonly column: number;
}

function sheetEdge({ row, column }: At, direction: Direction): At {
  if (direction === "Down" || direction === "Up") return { row: direction === "Up" ? 0 : MAX_ROWS - 1, column };
  return { row, column: direction === "Left" ? 0 : MAX_COLUMNS - 1 };
}

/** What Ctrl+Shift+arrow selects from the area. */
export function extendedArea(book: Book, area: Area, from: Area, direction: Direction): Area {
  return boundingArea(area, edgeFrom(book, from, direction));
}

/** Cells gathered to as few rectangles as rows of runs give. */
export function rectangles(sheetId: string, cells: Iterable<readonly [row: number, column: number]>): Area[] {
  const runs: Area[] = [];
  for (const [row, column] of cells) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row === row && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ sheetId, row, column, rows: 1, columns: 1 });
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex((area) => area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row);
    const found = areas[above];
    if (found === undefined) areas.push(run);
    else areas[above] = { ...found, rows: found.rows + 1 };
  }
  return areas;
}
