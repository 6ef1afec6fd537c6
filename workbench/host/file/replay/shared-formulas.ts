import type { IWorksheetData } from "@univerjs/core";
import { cellName, readCell } from "../address";
import { contentOf } from "../changes/content";
import type { SheetChanges } from "../changes/model";

const SHARED = /<(?:\w+:)?c\s[^>]*?r="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\s([^>]*t="shared"[^>]*)>/g;

/**
 * A shared formula stands in its first cell only; overwriting that one, excelize takes the formula from all others.
 * @param part the sheet's part as it was
 * @param was the sheet as it was, formulas written out
 * @returns the changes, with the formulas that would be lost written into each of their cells
 */
export function keepSharedFormulas(changes: SheetChanges, part: string, was: Partial<IWorksheetData>): SheetChanges {
  const changed = new Set(changes.cells.filter((cell) => cell.content).map(({ row, column }) => cellName(row, column)));
  if (changed.size === 0) return changes;
  const shared = [...part.matchAll(SHARED)].map(([, cell = "", attributes = ""]) => ({
    cell,
    isFirst: /\sref="/.test(` ${attributes}`),
    number: /si="(\d+)"/.exec(attributes)?.[1],
  }));
  const broken = new Set(shared.filter(({ cell, isFirst }) => isFirst && changed.has(cell)).map(({ number }) => number));
  const kept = shared.filter(({ cell, number }) => broken.has(number) && !changed.has(cell));
  return { ...changes, cells: [...changes.cells, ...kept.flatMap(({ cell }) => asItWas(cell, was))] };
}

function asItWas(cell: string, was: Partial<IWorksheetData>): SheetChanges["cells"] {
  const at = readCell(cell);
  const data = at ? was.cellData?.[at.row]?.[at.column] : undefined;
  return at && data ? [{ ...at, content: contentOf(data), style: undefined, styleWas: null, lock: undefined }] : [];
}
