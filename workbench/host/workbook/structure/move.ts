import type { ICellData } from "@univerjs/core";
import { AddWorksheetMergeMutation } from "@univerjs/sheets";
import { invalidArgument } from "../../batch/host-error";
import { intersection, isUnbounded, lastColumn, lastRow, area as oneArea, toRange, type Area } from "../area";
import type { Book } from "../book";
import { mapCells, type Cell } from "../cells/cells";
import { clear } from "../cells/clear";
import { commentsOf, notesOf } from "../drawings/comments";
import { followInCharts } from "./follow-charts";
import { withRules } from "./follow-rules";
import { mergesIn, unmerge } from "./merges";
import { afterMove, type Move, type Standing } from "../formulas/moved-references";
import { tellUniver } from "../names";
import { resizeTable, tableArea } from "../tables/tables";
import { usedArea } from "../cells/used-area";
import { NO_VALIDATION, setValidation, validationOf } from "../rules/validation";
import { cellMatrix } from "../cells/write-cells";

/**
 * Cuts cells and pastes them, as Excel does: their formulas mean the same cells as before, and whatever refers to them, in whichever sheet,
 * name or chart, refers to their new place. The places may overlap.
 * @param to its first cell says where @throws InvalidArgument when the cells would leave the sheet, or a table would be torn
 */
export function moveArea(book: Book, from: Area, to: Area): void {
  const target = oneArea(to.sheetId, to.row, to.column, from.rows, from.columns);
  const move: Move = { from, to: target };
  const tables = book.side.tables.filter((table) => intersection(tableArea(table), from) !== null);
  const whole = tables.filter((table) => isWithin(tableArea(table), from));
  if (whole.length > 0 && from.sheetId !== to.sheetId) throw invalidArgument();
  const source = isUnbounded(from) ? usedArea(book, from, false) : from;
  const formulas = formulasAfter(book, move);
  withRules(book, { formula: (formula, sheetId) => afterMove(book, formula, { before: sheetId, after: sheetId }, move) }, () => undefined);
  const cells = source === null ? [] : movedCells(book, source, move);
  const merges = mergesIn(book, from);
  const validation = isUnbounded(from) ? null : validationOf(book, from);
  unmerge(book, target);
  clear(book, from, "All");
  clear(book, target, "All");
  if (source !== null) {
    const place = moved(source, move);
    book.write(place, cellMatrix(place, (row, column) => cells[row - place.row]?.[column - place.column] ?? null));
  }
  for (const { cell, f } of formulas) book.write(cell, { [cell.row]: { [cell.column]: { f, si: null } } });
  book.flush();
  if (merges.length > 0) book.run(AddWorksheetMergeMutation.id, { subUnitId: target.sheetId, ranges: merges.map((merge) => toRange(moved(merge, move))) });
  if (validation !== null) {
    setValidation(book, from, NO_VALIDATION);
    setValidation(book, target, validation);
  }
  followInNames(book, move);
  followInCharts(book, (address) => afterMove(book, address, { before: null, after: null }, move));
  moveRemarks(book, move);
  for (const table of whole) resizeTable(book, table, moved(tableArea(table), move));
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row && inner.column >= outer.column && lastRow(inner) <= lastRow(outer) && lastColumn(inner) <= lastColumn(outer);

function moved(area: Area, { from, to }: Move): Area {
  return { ...area, sheetId: to.sheetId, row: area.row - from.row + to.row, column: area.column - from.column + to.column };
}

function movedCells(book: Book, source: Area, move: Move): ICellData[][] {
  const standing: Standing = { before: move.from.sheetId, after: move.to.sheetId };
  return mapCells(book, source, (cell, row, column) => {
    const { v = null, t, p = null, s = null, custom = null } = cell ?? {};
    const formula = formulaOf(book, cell, { ...source, row, column, rows: 1, columns: 1 });
    const content = { f: formula === null ? null : afterMove(book, formula, standing, move), si: null, p, s, custom };
    return { ...content, v: formula === null ? v : null, ...(t === undefined || t === null ? {} : { t }) };
  });
}

function formulaOf(book: Book, cell: Cell, { sheetId, row, column }: Area): string | null {
  if (!cell?.f && !cell?.si) return null;
  return cell.f ?? book.formulas.getFormulaStringByCell(row, column, sheetId, book.unitId) ?? null;
}

/** The formulas elsewhere that change, with what they become. */
function formulasAfter(book: Book, move: Move): { readonly cell: Area; readonly f: string }[] {
  const found: { cell: Area; f: string }[] = [];
  for (const sheet of book.sheets) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, data) => {
      if (!data?.f && !data?.si) return;
      const cell: Area = { sheetId, row, column, rows: 1, columns: 1 };
      if (intersection(cell, move.from) !== null || intersection(cell, move.to) !== null) return;
      const formula = formulaOf(book, data, cell);
      const f = formula === null ? null : afterMove(book, formula, { before: sheetId, after: sheetId }, move);
      if (f !== null && f !== formula) found.push({ cell, f });
    });
  }
  return found;
}

function followInNames(book: Book, move: Move): void {
  for (const name of book.side.names) {
    const formula = afterMove(book, name.formula, { before: null, after: null }, move);
    if (formula === name.formula) continue;
    name.formula = formula;
    tellUniver(book, name);
  }
}

/** Comments and notes go along; those of the cells that are covered go away. */
function moveRemarks(book: Book, { from, to }: Move): void {
  const isIn = (place: Place, area: Area): boolean => intersection({ ...area, row: place.row, column: place.column, rows: 1, columns: 1 }, area) !== null;
  const split = <T extends Place>(kept: (sheetId: string) => T[], keep: (sheetId: string, places: T[]) => void): void => {
    const going = kept(from.sheetId).filter((place) => isIn(place, from));
    if (going.length === 0 && !kept(to.sheetId).some((place) => isIn(place, to))) return;
    keep(from.sheetId, kept(from.sheetId).filter((place) => !going.includes(place)));
    for (const place of going) Object.assign(place, { row: place.row - from.row + to.row, column: place.column - from.column + to.column });
    keep(to.sheetId, [...kept(to.sheetId).filter((place) => !isIn(place, to)), ...going]);
  };
  split((id) => commentsOf(book, id), (id, comments) => void (book.sheetSide(id).comments = comments));
  split((id) => notesOf(book, id), (id, notes) => void (book.sheetSide(id).notes = notes));
}

interface Place {
  row: number;
  column: number;
}
