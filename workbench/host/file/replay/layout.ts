import { cellName, columnName } from "../address";
import type { LineChange, SheetChanges } from "../changes/model";
import type { Excelize } from "../excelize";
import { pixelsToCharacters, pixelsToPoints } from "../units";
import type { StyleMaker } from "./styles";

export function replayColumns(book: Excelize, sheet: SheetChanges, styles: StyleMaker): void {
  for (const { first, last, line } of runs(sheet.columns)) {
    const [from, to] = [columnName(first), columnName(last)];
    if (line.size !== undefined) book.call("SetColWidth", sheet.name, from, to, pixelsToCharacters(line.size));
    if (line.hidden !== undefined) book.call("SetColVisible", sheet.name, `${from}:${to}`, !line.hidden);
    // Excelize knows no level 0: a group that is taken away stays in the file.
    if (line.outline) for (let column = first; column <= last; column++) book.call("SetColOutlineLevel", sheet.name, columnName(column), line.outline);
    if (line.style !== undefined) book.call("SetColStyle", sheet.name, `${from}:${to}`, styles.plainNumber(line.style));
  }
}

export function replayRows(book: Excelize, sheet: SheetChanges, styles: StyleMaker): void {
  for (const { index, size, hidden, style, outline } of sheet.rows) {
    if (size !== undefined) book.call("SetRowHeight", sheet.name, index + 1, pixelsToPoints(size));
    if (hidden !== undefined) book.call("SetRowVisible", sheet.name, index + 1, !hidden);
    if (outline) book.call("SetRowOutlineLevel", sheet.name, index + 1, outline);
    if (style !== undefined) book.call("SetRowStyle", sheet.name, index + 1, index + 1, styles.plainNumber(style));
  }
}

/** Neighbours that change alike are one call. */
function runs(lines: readonly LineChange[]): { first: number; last: number; line: LineChange }[] {
  const found: { first: number; last: number; line: LineChange }[] = [];
  for (const line of lines) {
    const before = found[found.length - 1];
    const alike = before?.last === line.index - 1 && changeKey(before.line) === changeKey(line);
    if (before && alike) before.last = line.index;
    else found.push({ first: line.index, last: line.index, line });
  }
  return found;
}

function changeKey({ index: _index, ...change }: LineChange): string {
  return JSON.stringify(change);
}

export function replayMerges(book: Excelize, sheet: SheetChanges): void {
  for (const area of sheet.unmerged) {
    book.call("UnmergeCell", sheet.name, cellName(area.startRow, area.startColumn), cellName(area.endRow, area.endColumn));
  }
  for (const area of sheet.merged) {
    book.call("MergeCell", sheet.name, cellName(area.startRow, area.startColumn), cellName(area.endRow, area.endColumn));
  }
}

export function replayFreeze(book: Excelize, sheet: SheetChanges): void {
  if (!sheet.frozen) return;
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) {
    book.call("SetPanes", sheet.name, { Freeze: false, Split: false });
    return;
  }
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const corner = cellName(rows, columns);
  book.call("SetPanes", sheet.name, {
    Freeze: true,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: corner,
    ActivePane: pane,
    Selection: [{ SQRef: corner, ActiveCell: corner, Pane: pane }],
  });
}
