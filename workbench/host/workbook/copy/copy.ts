import type { ICellData } from "@univerjs/core";
import { AddWorksheetMergeMutation } from "@univerjs/sheets";
import { absoluteAddress, localAddress, quotedSheetName } from "../address";
import { area as checkedArea, isUnbounded, toRange, type Area } from "../area";
import type { Book } from "../book";
import { hasContent, mapCells, type Cell } from "../cells/cells";
import { mergesIn, unmerge } from "../structure/merges";
import { transposedFormula } from "../formulas/r1c1";
import { usedArea } from "../cells/used-area";
import { cellMatrix } from "../cells/write-cells";

/** Excel's `RangeCopyType`. */
export const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;
export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies an area onto another. The target grows to the size of the source; one that is a multiple of it is filled with
 * repetitions, as in Excel.
 */
export function copyArea(book: Book, from: Area, to: Area, options: CopyOptions): void {
  const source = isUnbounded(from) ? (usedArea(book, from, false) ?? { ...from, rows: 1, columns: 1 }) : from;
  const cells = mapCells(book, source, (cell) => cell);
  const height = options.transpose ? source.columns : source.rows;
  const width = options.transpose ? source.rows : source.columns;
  const target = targetOf(from, source, to, [height, width]);
  const merges = options.type === "All" && !options.transpose ? mergesIn(book, source) : [];
  if (options.type === "All") unmerge(book, target);
  const matrix = cellMatrix(target, (row, column) => {
    const [down, right] = [(row - target.row) % height, (column - target.column) % width];
    const [sourceRow, sourceColumn] = options.transpose ? [right, down] : [down, right];
    const cell = cells[sourceRow]?.[sourceColumn];
    if (options.skipBlanks && !hasContent(cell)) return undefined;
    if (options.type === "Link") return { v: null, f: linkTo(book, { ...source, row: source.row + sourceRow, column: source.column + sourceColumn, rows: 1, columns: 1 }, to.sheetId, height * width === 1), si: null, p: null };
    const from = { row: source.row + sourceRow, column: source.column + sourceColumn };
    return copied(cell, options.type, (formula) =>
      options.transpose ? transposedFormula(formula, from, { row, column }) : book.lexer.moveFormulaRefOffset(formula, column - from.column, row - from.row),
    );
  });
  book.write(target, matrix);
  mergeAlike(book, merges, source, target);
}

/** A formula that shows another cell, as Excel's "paste link" writes it: of one cell alone with dollar signs. */
function linkTo(book: Book, cell: Area, sheetId: string, alone: boolean): string {
  const sheet = cell.sheetId === sheetId ? "" : `${quotedSheetName(book.sheetName(cell.sheetId))}!`;
  return `=${sheet}${alone ? absoluteAddress(cell) : localAddress(cell)}`;
}

/** Whole rows and columns keep their place beside the used part that stands for them. */
function targetOf(from: Area, source: Area, to: Area, [height, width]: [number, number]): Area {
  const row = to.row + source.row - from.row;
  const column = to.column + source.column - from.column;
  const rows = !isUnbounded(to) && to.rows % height === 0 ? to.rows : height;
  const columns = !isUnbounded(to) && to.columns % width === 0 ? to.columns : width;
  return checkedArea(to.sheetId, row, column, rows, columns);
}

function copied(cell: Cell, type: CopyType, moved: (formula: string) => string): ICellData {
  const { v = null, t, f, p = null, s = null } = cell ?? {};
  if (type === "Formats") return { s };
  const formula = f && type !== "Values" ? moved(f) : null;
  const content: ICellData = { v: formula === null ? v : null, ...(t === undefined || t === null ? {} : { t }), f: formula, si: null, p };
  return type === "All" ? { ...content, s } : content;
}

function mergeAlike(book: Book, merges: readonly Area[], source: Area, target: Area): void {
  if (merges.length === 0) return;
  const ranges: object[] = [];
  for (let down = 0; down < target.rows; down += source.rows) {
    for (let right = 0; right < target.columns; right += source.columns) {
      for (const merge of merges) {
        ranges.push(toRange({ ...merge, row: merge.row - source.row + target.row + down, column: merge.column - source.column + target.column + right }));
      }
    }
  }
  book.flush();
  book.run(AddWorksheetMergeMutation.id, { subUnitId: target.sheetId, ranges });
}
