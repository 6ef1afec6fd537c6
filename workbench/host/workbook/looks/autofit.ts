import { isUnbounded, lastColumn, lastRow, type Area } from "../area";
import type { Book } from "../book";
import { cellFinder, requireSheet } from "../cells/cells";
import { cellNumberFormat, textOf } from "./number-format";
import { setColumnWidth, setRowHeight } from "./sizes";
import { styleFinder } from "./styles";
import { usedArea } from "../cells/used-area";

/** Where there is no grid there is no font to be measured: a character is this part of the font's size, a Chinese one all of it. */
const NARROW = 0.55;
const WIDE_CHARACTER = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const SIDE_POINTS = 6;
const DEFAULT_SIZE = 11;
const LINE = 1.36;

/** Makes columns as wide as what they show; an empty column stays. */
export function autofitColumns(book: Book, area: Area): void {
  const used = usedArea(book, isUnbounded(area) ? area : { ...area, row: 0, rows: 1048576 }, true);
  if (used === null) return;
  for (let column = used.column; column <= lastColumn(used); column++) {
    const widest = Math.max(0, ...textsOf(book, { ...used, column, columns: 1 }).map(({ text, size }) => width(text, size)));
    if (widest > 0) setColumnWidth(book, { ...used, column, columns: 1 }, Math.round((widest + SIDE_POINTS) * 100) / 100);
  }
}

/** Makes rows as high as their lines. */
export function autofitRows(book: Book, area: Area): void {
  const used = usedArea(book, isUnbounded(area) ? area : { ...area, column: 0, columns: 16384 }, true);
  if (used === null) return;
  for (let row = used.row; row <= lastRow(used); row++) {
    const highest = Math.max(0, ...textsOf(book, { ...used, row, rows: 1 }).map(({ text, size }) => text.split("\n").length * size * LINE));
    if (highest > 0) setRowHeight(book, { ...used, row, rows: 1 }, Math.max(15, Math.round(highest * 100) / 100));
  }
}

function textsOf(book: Book, area: Area): { text: string; size: number }[] {
  const find = cellFinder(book, area.sheetId);
  const styleAt = styleFinder(book, area.sheetId);
  const formatOf = cellNumberFormat(book);
  const merged = requireSheet(book, area.sheetId).getMergeData();
  const texts: { text: string; size: number }[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = find(row, column);
      const inMerge = merged.some((m) => row >= m.startRow && row <= m.endRow && column >= m.startColumn && column <= m.endColumn);
      if (!cell || inMerge) continue;
      texts.push({ text: textOf(cell, formatOf(cell), book.side.date1904), size: styleAt(row, column).fs ?? DEFAULT_SIZE });
    }
  }
  return texts;
}

function width(text: string, size: number): number {
  const lines = text.split("\n").map((line) => [...line].reduce((sum, character) => sum + (WIDE_CHARACTER.test(character) ? size : size * NARROW), 0));
  return Math.max(...lines);
}
