import { sheetCells } from "../drawing/cell-values";
import type { SheetNames } from "../drawing/formula-text";
import { LARGEST_ANSWER, parts, textBytes, type Block } from "../payload";
import type { ReportSheet } from "../../report/sheet";

/** Room for an answer's frame, and for what Excel writes longer than it was given, such as quotes around a sheet's name. */
const ROOM = 0.9;

/**
 * @param id of the sheet that the report was written to
 * @param names what sheets of this run are called so far
 * @returns the cells that were written, in blocks of whole rows whose answers stay below Excel's limit; a row over it is its own
 */
export function writtenBlocks(report: Pick<ReportSheet, "cells" | "styles" | "form">, id: string, names: SheetNames): Block[] {
  const { rows, columns, valueAt } = sheetCells(report, names);
  if (columns === 0) return [];
  const bytesOf = (row: number): number => Array.from({ length: columns }, (_, column) => textBytes(String(valueAt(row, column) ?? ""))).reduce((sum, bytes) => sum + bytes, 2);
  const measured = Array.from({ length: rows }, (_, row) => ({ row, bytes: bytesOf(row) }));
  return parts(measured, ({ bytes }) => bytes, LARGEST_ANSWER * ROOM).map((part) => ({
    sheetId: id, firstRow: part[0]?.row ?? 0, firstColumn: 0, rows: part.length, columns, bytes: Math.ceil(part.reduce((sum, { bytes }) => sum + bytes, 0) / ROOM),
  }));
}
