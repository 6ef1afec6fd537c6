import { ROWS_PER_STEP } from "../pace";
import type { SheetGrid } from "../sheet";
import { hasTooManyNumbers, isLabelOf } from "./label";
import { tablesSideBySide } from "./side-by-side";

/** A cell whose text only a header says, such as 平台名称. Indexes within the grid. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/**
 * The anchors of each sheet, or of each table of a sheet with tables side by side: the search for headers starts there, so that a ledger
 * of 200,000 rows is gone through once.
 */
export type Anchors = ReadonlyMap<SheetGrid, readonly Anchor[]>;

/** A sheet with more different headers than this is no table of anybody's. */
const MOST_ANCHORS = 200;

/**
 * Looks for the first cell of each row that says what only a header says; a row that only repeats an earlier one is left out.
 * It yields every few thousand rows, with their number, so that the caller can let others run.
 *
 * @param otherwise looked for on the sheets that have no such cell: their table may lack the very column
 */
export function* findAnchorsInSteps(sheets: readonly SheetGrid[], anchor: RegExp, otherwise?: RegExp): Generator<number, Anchors> {
  const anchors = new Map<SheetGrid, readonly Anchor[]>();
  for (const grid of sheets.flatMap((sheet) => tablesSideBySide(sheet, anchor))) {
    const found = yield* anchorsOf(grid, anchor);
    anchors.set(grid, found.length > 0 || otherwise === undefined ? found : yield* anchorsOf(grid, otherwise));
  }
  return anchors;
}

function* anchorsOf(grid: SheetGrid, anchor: RegExp): Generator<number, Anchor[]> {
  const found: Anchor[] = [];
  const seen = new Set<string>();
  for (const [row, cells] of grid.values.entries()) {
    if (row % ROWS_PER_STEP === 0) yield row;
    if (hasTooManyNumbers(cells)) continue;
    const column = cells.findIndex((value) => isLabelOf(anchor, value));
    const wording = column < 0 ? "" : cells.join("\n");
    if (column < 0 || seen.has(wording)) continue;
    seen.add(wording);
    found.push({ row, column });
    if (found.length === MOST_ANCHORS) break;
  }
  return found;
}

/** The same at once. */
export function findAnchors(sheets: readonly SheetGrid[], anchor: RegExp, otherwise?: RegExp): Anchors {
  const steps = findAnchorsInSteps(sheets, anchor, otherwise);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
