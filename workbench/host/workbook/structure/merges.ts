import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { HostError } from "../../batch/host-error";
import { contains, fromRange, intersection, isUnbounded, toRange, type Area } from "../area";
import type { Book } from "../book";
import { hasContent, requireFrame } from "../cells/cells";
import { cellMatrix } from "../cells/write-cells";

/** Merged areas that share a cell with the area. */
export function mergesIn(book: Book, area: Area): Area[] {
  return requireFrame(book, area.sheetId)
    .getMergeData()
    .map((range) => fromRange(area.sheetId, range))
    .filter((merged) => intersection(area, merged) !== null);
}

/** Merges the area to one cell, or each of its rows to one; the first cell's content stays, the others' is lost, as in Excel. */
export function merge(book: Book, area: Area, across: boolean): void {
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  unmerge(book, area);
  const parts = across ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })) : [area];
  const real = parts.filter(({ rows, columns }) => rows * columns > 1);
  for (const part of real) dropHidden(book, part);
  if (real.length > 0) book.runBeside(AddWorksheetMergeMutation.id, { subUnitId: area.sheetId, ranges: real.map(toRange) });
}

/** Of a part without contents nothing is written: Univer looks through all formulas at each write. */
function dropHidden(book: Book, part: Area): void {
  const cells = book.sheetFor(part)?.getCellMatrix();
  const isLost = (row: number, column: number): boolean => (row !== part.row || column !== part.column) && hasContent(cells?.getValue(row, column));
  const lost = cellMatrix(part, (row, column) => (isLost(row, column) ? { v: null, f: null, si: null, p: null } : undefined));
  if (Object.keys(lost).length > 0) book.write(part, lost);
}

/** Takes apart every merged area that shares a cell with the area. */
export function unmerge(book: Book, area: Area): void {
  const ranges = mergesIn(book, area).map(toRange);
  if (ranges.length > 0) book.runBeside(RemoveWorksheetMergeMutation.id, { subUnitId: area.sheetId, ranges });
}

/** @throws MergedRangeConflict when the area cuts a merged one in two */
export function checkCutsNoMerge(book: Book, area: Area): void {
  if (mergesIn(book, area).some((merged) => !contains(area, merged))) throw new HostError("MergedRangeConflict");
}
