import { areaName, cellName, readArea, type CellArea } from "../address";
import type { CellChange, CellContent, CellValue, SheetChanges } from "../changes/model";
import type { Excelize } from "../excelize";
import { escapeCellText } from "../read/strings";
import { withPrefixes } from "./formula-prefixes";
import { formatKey, type StyleMaker } from "./styles";

type Plain = string | number | boolean;

/** Writes what cells hold. Results of formulas and constant errors are put in afterwards (patch/cached-values.ts). */
export function replayContents(book: Excelize, sheet: SheetChanges): void {
  let run: { row: number; column: number; values: Plain[] } | null = null;
  const flush = (): void => {
    if (run) book.call("SetSheetRow", sheet.name, cellName(run.row, run.column), run.values);
    run = null;
  };
  for (const { row, column, content } of sheet.cells) {
    if (!content) continue;
    const plain = plainValue(content);
    if (plain === null) {
      flush();
      replayContent(book, sheet.name, cellName(row, column), content);
    } else if (run && run.row === row && run.column + run.values.length === column) {
      run.values.push(plain);
    } else {
      flush();
      run = { row, column, values: [plain] };
    }
  }
  flush();
}

/** Texts stay texts, whatever they begin with: excelize makes formulas only where it is told to. */
function plainValue(content: CellContent): Plain | null {
  switch (content.kind) {
    case "number":
    case "boolean":
      return content.value;
    case "text":
      return escapeCellText(content.text);
    default:
      return null;
  }
}

function replayContent(book: Excelize, sheet: string, cell: string, content: CellContent): void {
  if (content.kind === "formula") {
    book.call("SetCellFormula", sheet, cell, "");
    book.call("SetCellDefault", sheet, cell, "");
    const options = content.spill ? [{ Type: "array", Ref: content.spill }] : [];
    book.call("SetCellFormula", sheet, cell, withPrefixes(content.formula), ...options);
  } else {
    book.call("SetCellDefault", sheet, cell, "");
  }
  if (content.kind === "error") book.call("SetCellStr", sheet, cell, content.error);
}

/** @returns what must stand in the sheet's part as value or last result, by cell; excelize writes none of these */
export function valuesToPatch(sheet: SheetChanges): Map<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const { row, column, content } of sheet.cells) {
    if (content?.kind === "formula") values.set(cellName(row, column), content.cached);
    if (content?.kind === "error") values.set(cellName(row, column), content);
  }
  for (const { row, column, cached } of sheet.recalculated) values.set(cellName(row, column), cached);
  return values;
}

/** Sets formats by runs of cells in a row that come to look the same. */
export function replayStyles(book: Excelize, sheet: SheetChanges, styles: StyleMaker): void {
  let run: { row: number; first: number; last: number; key: string; number: number } | null = null;
  const flush = (): void => {
    if (run) book.call("SetCellStyle", sheet.name, cellName(run.row, run.first), cellName(run.row, run.last), run.number);
    run = null;
  };
  for (const cell of sheet.cells) {
    if (cell.style === undefined && cell.lock === undefined) continue;
    const base = sheet.isNew ? 0 : baseStyle(book, sheet.name, cell);
    const wanted = { ...cell, style: cell.style === undefined ? cell.styleWas : cell.style, base };
    const key = formatKey(wanted);
    if (run && run.row === cell.row && run.last + 1 === cell.column && run.key === key) {
      run.last = cell.column;
    } else {
      flush();
      run = { row: cell.row, first: cell.column, last: cell.column, key, number: styles.number(wanted) };
    }
  }
  flush();
}

function baseStyle(book: Excelize, sheet: string, cell: CellChange): number {
  return book.call("GetCellStyle", sheet, cellName(cell.row, cell.column)).style;
}

/** Says how far the sheet reaches: excelize leaves that as it was, and some readers trust it. */
export function replayDimension(book: Excelize, sheet: SheetChanges): void {
  const known = sheet.isNew ? null : readArea(book.call("GetSheetDimension", sheet.name).dimension);
  const places = sheet.cells.map(({ row, column }) => ({ startRow: row, startColumn: column, endRow: row, endColumn: column }));
  const areas = known ? [known, ...places] : places;
  if (places.length === 0) return;
  book.call("SetSheetDimension", sheet.name, areaName(areas.reduce(around)));
}

function around(one: CellArea, other: CellArea): CellArea {
  return {
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}
