import { columnName } from "../address";
import { contains, lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";
import { changeReferences, type Reference } from "./moved-references";
import { shifted, type Shift } from "../structure/structure";

/** Cells that are inserted or deleted, and where the others go. */
export interface Structural {
  readonly change: Area;
  readonly shift: Shift;
}

/** Where cells are after others were inserted or deleted; null when they are among the deleted. */
export function areaAfter(area: Area, { change, shift }: Structural): Area | null {
  const isDeletion = shift === "Up" || shift === "Left";
  return isDeletion && contains(change, area) ? null : shifted(area, change, shift);
}

/**
 * A formula that is kept beside the cells, such as a rule's, as it is after cells were inserted or deleted.
 * @param standing the sheet that it stands on; null for one that names its sheets
 */
export function afterShift(book: Book, formula: string, standing: string | null, structural: Structural): string {
  return changeReferences(book, formula, standing, (reference) => {
    const now = areaAfter(reference.area, structural);
    return now === null ? "#REF!" : (reference.sheet ?? "") + localAfter(reference, now);
  });
}

/** The dollar signs stay. */
function localAfter({ local }: Reference, now: Area): string {
  const [first = "", last] = local.split(":");
  const at = (part: string, row: number, column: number): string => part.replace(/[A-Z]+|\d+/gi, (piece) => (/\d/.test(piece) ? String(row + 1) : columnName(column)));
  return at(first, now.row, now.column) + (last === undefined ? "" : `:${at(last, lastRow(now), lastColumn(now))}`);
}
