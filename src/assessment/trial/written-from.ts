import type { CellValue, SheetGrid } from "../../ledger/sheet";
import type { AnnualSettings } from "../ports";
import { countsAlike } from "./counts-alike";
import type { Trial } from "./trial";

/** What the result on the sheets was made of; null is not known yet. */
export interface WrittenFrom {
  readonly settings: AnnualSettings | null;
  readonly sheets: readonly SheetGrid[] | null;
}

/**
 * @returns whether data, cycle, mapping, budget or 口径 are others than those of the sheets that were written
 * @throws RegulationError when choices cannot be read
 */
export function isOlder({ settings, sheets }: WrittenFrom, now: Trial): boolean {
  return (settings !== null && !sameSettings(settings, now)) || (sheets !== null && !sameSheets(sheets, now.read.sheets));
}

function sameSettings(before: AnnualSettings, { published, settings }: Trial): boolean {
  return (
    before.budgetWan === settings.budgetWan &&
    JSON.stringify(before.choices ?? {}) === JSON.stringify(settings.choices ?? {}) &&
    countsAlike(published, before, settings)
  );
}

/** Sheets that nothing was changed in are the same objects, so that only what was read again is compared cell by cell. */
function sameSheets(before: readonly SheetGrid[], now: readonly SheetGrid[]): boolean {
  return before.length === now.length && before.every((grid, index) => sameGrid(grid, now[index]));
}

function sameGrid(one: SheetGrid, other: SheetGrid | undefined): boolean {
  if (other === undefined || one === other) return one === other;
  const isPlaced = one.name === other.name && one.firstRow === other.firstRow && one.firstColumn === other.firstColumn;
  return isPlaced && one.values.length === other.values.length && one.values.every((row, index) => sameRow(row, other.values[index] ?? []));
}

function sameRow(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
