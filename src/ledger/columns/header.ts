import { foldText, isBlank, tidyText } from "../values/fold";
import { shown } from "../values/shown";
import type { CellValue, SheetGrid } from "../sheet";
import type { Anchor } from "./anchors";
import { assignColumns, type Assignment } from "./assign";
import { columnLabels, isHeaderRow, type ColumnLabel } from "./label";
import type { Vocabulary } from "./vocabulary";

/** A header found on a sheet. Rows and columns are indexes within the grid, not on the sheet. */
export interface Header<Role extends string> {
  readonly grid: SheetGrid;
  readonly start: number;
  /** The first row under the header. */
  readonly end: number;
  readonly labels: readonly ColumnLabel[];
  readonly columns: Assignment<Role>;
}

const TALLEST = 3;

/** @returns the best header around each anchor, from the top down; none where no role is recognised. */
export function findHeaders<Role extends string>(
  grid: SheetGrid,
  anchors: readonly Anchor[],
  vocabulary: Vocabulary<Role>,
): Header<Role>[] {
  const headers: Header<Role>[] = [];
  for (const anchor of anchors) {
    if (anchor.row < (headers[headers.length - 1]?.end ?? 0)) continue;
    const best = bestHeaderAround(grid, anchor, vocabulary);
    if (best !== null) headers.push(withUnitRow(best));
  }
  return headers;
}

function bestHeaderAround<Role extends string>(
  grid: SheetGrid,
  anchor: Anchor,
  vocabulary: Vocabulary<Role>,
): Header<Role> | null {
  let best: Header<Role> | null = null;
  for (let height = 1; height <= TALLEST; height++) {
    for (let start = Math.max(0, anchor.row - height + 1); start <= anchor.row; start++) {
      if (!endsAtAnchor(grid, anchor, start + height)) continue;
      const header = headerAt(grid, start, height, vocabulary);
      if (header !== null && (best === null || isBetter(header.columns, best.columns))) best = header;
    }
  }
  return best;
}

/** Under 平台名称 there is nothing of the header any more but blanks of its merge, or 名称 under a group 平台. */
function endsAtAnchor(grid: SheetGrid, anchor: Anchor, end: number): boolean {
  for (let row = anchor.row + 1; row < end; row++) {
    const below = foldText(grid.values[row]?.[anchor.column] ?? "");
    if (below !== "" && !/^(?:平台|机构|单位)?(?:名称|全称)$/u.test(below)) return false;
  }
  return true;
}

function headerAt<Role extends string>(
  grid: SheetGrid,
  start: number,
  height: number,
  vocabulary: Vocabulary<Role>,
): Header<Role> | null {
  const rows = grid.values.slice(start, start + height);
  if (rows.length < height || !rows.every(isHeaderRow)) return null;
  const labels = columnLabels(grid, start, height);
  const columns = assignColumns(labels, vocabulary);
  return columns.score === 0 ? null : { grid, start, end: start + height, labels, columns };
}

function isBetter(one: Assignment<string>, other: Assignment<string>): boolean {
  const roles = one.taken.size + one.disputed.size - other.taken.size - other.disputed.size;
  return roles !== 0 ? roles > 0 : one.score > other.score;
}

/**
 * @param end the first row under the header, as somebody stated it; index within the grid
 * @returns the header of one to three rows that ends there with the most columns recognised; the row above alone, without a column,
 * where none is; null where the grid has no such row
 */
export function headerEndingAt<Role extends string>(grid: SheetGrid, end: number, vocabulary: Vocabulary<Role>): Header<Role> | null {
  if (!Number.isInteger(end) || end < 1 || end > grid.values.length) return null;
  let best: Header<Role> | null = null;
  for (let height = 1; height <= Math.min(TALLEST, end); height++) {
    const header = headerAt(grid, end - height, height, vocabulary);
    if (header !== null && (best === null || isBetter(header.columns, best.columns))) best = header;
  }
  const columns: Assignment<Role> = { taken: new Map(), disputed: new Map(), doubtful: new Map(), score: 0 };
  return best ?? { grid, start: end - 1, end, labels: columnLabels(grid, end - 1, 1), columns };
}

const UNIT_CELL = /^\(?(?:单位:)?(?:家|项|个|场|次|户|人|份|元|万元|亿元|是\/否|是否)\)?$/u;

/** A row under the header that only names units, (家) (项) (万元), belongs to the header. */
function withUnitRow<Role extends string>(header: Header<Role>): Header<Role> {
  const row = (header.grid.values[header.end] ?? []).map((value) => foldText(value));
  const texts = row.filter((text) => text !== "");
  if (texts.length === 0 || !texts.every((text) => UNIT_CELL.test(text))) return header;
  const height = header.end - header.start + 1;
  return { ...header, end: header.end + 1, labels: columnLabels(header.grid, header.start, height) };
}

/** @returns the headers without those that say the same as an earlier one on their sheet: one table over several pages. */
export function distinctHeaders<Role extends string>(headers: readonly Header<Role>[]): Header<Role>[] {
  const seen = new Map<SheetGrid, Set<string>>();
  return headers.filter(({ grid, labels }) => {
    const wordings = seen.get(grid) ?? new Set<string>();
    const wording = JSON.stringify(labels);
    const isNew = !wordings.has(wording);
    seen.set(grid, wordings.add(wording));
    return isNew;
  });
}

/** @returns every text of the header, folded, to know it by when it is repeated; titles and groups right above it are repeated with it. */
export function headerTexts({ grid, start, end }: Header<string>): Set<string> {
  let top = start;
  while (top > 0 && end - top < TALLEST && isAboveHeader(grid.values[top - 1] ?? [])) top--;
  const rows = grid.values.slice(top, end);
  return new Set(rows.flat().map(foldText).filter((text) => text !== ""));
}

function isAboveHeader(row: readonly CellValue[]): boolean {
  return isHeaderRow(row) || row.filter((value) => !isBlank(value)).length === 1;
}

/** @returns what the header says over a column, as it stands there. */
export function headerText({ grid, start, end }: Header<string>, column: number): string {
  const parts = grid.values.slice(start, end).map((row) => tidyText(row[column] ?? ""));
  return shown(parts.filter((part) => part !== "").join(" "));
}
