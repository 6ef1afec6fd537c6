import { LARGEST_REQUEST, parts, textBytes } from "../payload";
import type { AnsweredRows } from "../reading/read-blocks";
import type { TurnedSheet } from "./turned-cells";

/** A result whose formulas are turned. */
export interface SheetToTurn {
  readonly id: string;
  readonly name: string;
  /** What its cells hold, from A1 on. */
  readonly before: AnsweredRows;
  readonly made: TurnedSheet;
  /** The formulas of its mark; null where the mark says nothing of what the cells hold. */
  readonly mark: { readonly before: string; readonly after: string } | null;
}

/** Rows of a result, from column A on, that are turned in one request. */
export interface TurnedArea extends Pick<SheetToTurn, "id" | "name" | "before" | "mark"> {
  /** Zero-based. */
  readonly firstRow: number;
  /** null where a cell stays as it is. */
  readonly cells: TurnedSheet["cells"];
}

interface Row {
  readonly sheet: SheetToTurn;
  readonly row: number;
}

/** Room for the frames, and for what Excel writes longer than it was given. */
const ROOM = 0.8;

/**
 * Each part asks what its cells hold and writes what they become: neither the request nor its answer is larger than Excel takes.
 *
 * @returns all rows of all sheets in their order, in parts for a request each; a sheet's mark goes with its last row
 */
export function turnedParts(sheets: readonly SheetToTurn[], limit: number = LARGEST_REQUEST): TurnedArea[][] {
  const rows = sheets.flatMap((sheet) => sheet.made.cells.map((_, row): Row => ({ sheet, row })));
  return parts(rows, rowBytes, limit * ROOM).map((part) => [...new Set(part.map(({ sheet }) => sheet))].map((sheet) => areaOf(sheet, part)));
}

function areaOf(sheet: SheetToTurn, part: readonly Row[]): TurnedArea {
  const rows = part.filter((row) => row.sheet === sheet).map(({ row }) => row);
  const [first, end] = [rows[0] ?? 0, (rows[0] ?? 0) + rows.length];
  return {
    id: sheet.id, name: sheet.name, firstRow: first, before: sheet.before.slice(first, end), cells: sheet.made.cells.slice(first, end),
    mark: end === sheet.made.cells.length ? sheet.mark : null,
  };
}

function rowBytes({ sheet, row }: Row): number {
  const bytesOf = (cells: readonly unknown[] = []): number => cells.reduce<number>((sum, cell) => sum + textBytes(String(cell)), 2);
  return Math.max(bytesOf(sheet.before[row]), bytesOf(sheet.made.cells[row]));
}
