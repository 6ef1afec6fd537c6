import { invalidArgument } from "../../batch/host-error";
import type { Area } from "../area";
import type { Book } from "../book";
import { copyArea, type CopyOptions } from "./copy";

/**
 * Copies several areas onto one, closed up, as Excel pastes them.
 * @throws InvalidArgument when they are not what is left of a rectangle without some of its rows and columns
 */
export function copyAreas(book: Book, sources: readonly Area[], to: Area, options: CopyOptions): void {
  const [only] = sources;
  if (only !== undefined && sources.length === 1) return copyArea(book, only, to, options);
  const rows = closedUp(sources.map(({ row, rows: length }) => ({ start: row, length })));
  const columns = closedUp(sources.map(({ column, columns: length }) => ({ start: column, length })));
  const cells = sources.reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (cells !== rows.length * columns.length) throw invalidArgument();
  for (const source of sources) {
    const [down, right] = [rows.placeOf(source.row), columns.placeOf(source.column)];
    const place = options.transpose ? { row: to.row + right, column: to.column + down } : { row: to.row + down, column: to.column + right };
    copyArea(book, source, { ...to, ...place, rows: 1, columns: 1 }, options);
  }
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** Rows or columns without the gaps between them: how many they are, and which of them one is. */
function closedUp(spans: readonly Span[]): { length: number; placeOf: (index: number) => number } {
  const joined: Span[] = [];
  for (const { start, length } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const from = last === undefined ? start : Math.max(start, last.start + last.length);
    if (from < start + length) joined.push({ start: from, length: start + length - from });
  }
  const lengthOf = (some: readonly Span[]): number => some.reduce((sum, { length }) => sum + length, 0);
  const before = (index: number) => joined.filter(({ start }) => start < index).map(({ start, length }) => ({ start, length: Math.min(length, index - start) }));
  return { length: lengthOf(joined), placeOf: (index) => lengthOf(before(index)) };
}
