import type { CellValue, SheetGrid } from "../sheet";
import { foldText, isBlank } from "../values/fold";
import { isHeaderRow, isLabelOf } from "./label";

/** Words for the company behind a platform: beside an empty column they head the rest of a table more often than another table. */
const COMPANY = /企业|公司|主体|^(?:承担|依托|运营|牵头|建设)|company|enterprise|operator/u;

/**
 * Takes apart a sheet on which tables stand side by side, with an empty column between them.
 *
 * @param anchor what only the header of a table says
 * @returns each table as a grid of its own, at its place on the sheet; a sheet of one table as it is
 */
export function tablesSideBySide(grid: SheetGrid, anchor: RegExp): readonly SheetGrid[] {
  const blocks = filledBlocks(grid);
  if (blocks.length < 2) return [grid];
  const starts = blocks.filter((block) => hasHeader(grid, block, anchor)).map(({ from }) => from);
  if (starts.length < 2) return [grid];
  // What has no header of its own, such as remarks beyond an empty column, goes with the table to its left.
  return starts.map((from, index) => cut(grid, index === 0 ? 0 : from, starts[index + 1] ?? Infinity));
}

interface Block {
  readonly from: number;
  readonly to: number;
}

/** @returns the runs of columns in which something stands. A sheet without an empty column is known as such within a few rows. */
function filledBlocks({ values }: SheetGrid): Block[] {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  let empty = Array.from({ length: width }, (_, column) => column);
  for (const row of values) {
    empty = empty.filter((column) => isBlank(row[column] ?? ""));
    if (empty.length === 0) return [];
  }
  const edges = [-1, ...empty, width];
  return edges.slice(1).map((to, index) => ({ from: (edges[index] ?? -1) + 1, to })).filter(({ from, to }) => from < to);
}

function hasHeader({ values }: SheetGrid, { from, to }: Block, anchor: RegExp): boolean {
  const says = (value: CellValue): boolean => isLabelOf(anchor, value) && !COMPANY.test(foldText(value));
  return values.some((row) => row.slice(from, to).some(says) && isHeaderRow(row.slice(from, to)));
}

function cut(grid: SheetGrid, from: number, to: number): SheetGrid {
  return { ...grid, firstColumn: grid.firstColumn + from, values: grid.values.map((row) => row.slice(from, to)) };
}
