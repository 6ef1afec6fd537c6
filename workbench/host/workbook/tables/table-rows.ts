import { invalidArgument } from "../../batch/host-error";
import { lastRow, type Area } from "../area";
import type { Book } from "../book";
import { columnFormulas } from "../cells/calculated-columns";
import type { TableSide } from "../side-model";
import { deleteCells, insertCells } from "../structure/structure";
import { bodyArea, columnNames, makeRoomBelow, resizeTable, tableArea, tellFormulas, totalArea } from "./tables";
import { usedArea } from "../cells/used-area";
import { writeEntries } from "../cells/write-cells";

/** @returns the area of one row of the body @throws InvalidArgument when there is no such row */
export function rowArea(table: TableSide, index: number): Area {
  const body = bodyArea(table);
  if (!Number.isInteger(index) || index < 0 || index >= body.rows) throw invalidArgument();
  return { ...body, row: body.row + index, rows: 1 };
}

/**
 * Adds rows with values before the given row, or after the last one.
 * @returns the index of the first new row
 */
export function addRows(book: Book, table: TableSide, index: number | null, values: readonly (readonly unknown[])[]): number {
  if (takesInsertRow(book, table)) return fillInsertRow(book, table, values);
  const body = bodyArea(table);
  const at = index === null || index === -1 ? body.rows : index;
  if (at < 0 || at > body.rows || values.length === 0) throw invalidArgument();
  const fresh: Area = { ...body, row: body.row + at, rows: values.length };
  const area = tableArea(table);
  const formulas = columnFormulas(book, table);
  if (at === body.rows && totalArea(table) === null) makeRoomBelow(book, area, values.length);
  else insertCells(book, fresh, "Down");
  resizeTable(book, table, { ...area, rows: area.rows + values.length });
  writeEntries(book, fresh, values.map((row, down) => row.map((value, index) => value ?? formulas[index]?.(fresh.row + down) ?? null)));
  return at;
}

/** Whether the table's one row is still the empty one that waits for the first to be added. */
function takesInsertRow(book: Book, table: TableSide): boolean {
  const body = bodyArea(table);
  const waits = table.insertRow === true;
  delete table.insertRow;
  return waits && body.rows === 1 && usedArea(book, body, true) === null;
}

function fillInsertRow(book: Book, table: TableSide, values: readonly (readonly unknown[])[]): number {
  const area = tableArea(table);
  const more = values.length - 1;
  if (more > 0) {
    const totals = totalArea(table);
    if (totals === null) makeRoomBelow(book, area, more);
    else insertCells(book, { ...totals, rows: more }, "Down");
    resizeTable(book, table, { ...area, rows: area.rows + more });
  }
  writeEntries(book, { ...bodyArea(table), rows: values.length }, values);
  return 0;
}

/** A table keeps one row at least; the last one is emptied. */
export function deleteRow(book: Book, table: TableSide, index: number): void {
  const row = rowArea(table, index);
  if (bodyArea(table).rows === 1) {
    writeEntries(book, row, "");
    table.insertRow = true;
    return;
  }
  const area = tableArea(table);
  deleteCells(book, row, "Up");
  resizeTable(book, table, { ...area, rows: area.rows - 1 });
}

/** @param values for the header and each row; null leaves the column empty */
export function addColumn(book: Book, table: TableSide, index: number | null, values: unknown, name: string | null): number {
  const area = tableArea(table);
  const at = index === null || index === -1 ? area.columns : index;
  if (at < 0 || at > area.columns) throw invalidArgument();
  const fresh: Area = { ...area, column: area.column + at, columns: 1 };
  insertCells(book, fresh, "Right");
  resizeTable(book, table, { ...area, columns: area.columns + 1 });
  if (values !== null && values !== undefined) writeEntries(book, fresh, values);
  const title = name ?? (values === null || values === undefined ? freeTitle(book, table) : null);
  if (title !== null) writeEntries(book, { ...fresh, rows: 1 }, title);
  tellFormulas(book, table);
  return at;
}

function freeTitle(book: Book, table: TableSide): string {
  const taken = new Set(columnNames(book, table));
  let number = 1;
  while (taken.has(`Column${number}`)) number += 1;
  return `Column${number}`;
}

export function deleteColumn(book: Book, table: TableSide, index: number): void {
  const area = tableArea(table);
  if (area.columns === 1) throw invalidArgument();
  deleteCells(book, { ...area, column: area.column + index, columns: 1 }, "Left");
  resizeTable(book, table, { ...area, columns: area.columns - 1 });
}

/** The row of totals: "Total" under the first column, a sum under the last, as Excel sets it up. */
export function showTotals(book: Book, table: TableSide, show: boolean): void {
  if (table.showTotals === show) return;
  const area = tableArea(table);
  if (!show) {
    deleteCells(book, { ...area, row: lastRow(area), rows: 1 }, "Up");
    table.showTotals = false;
    resizeTable(book, table, { ...area, rows: area.rows - 1 });
    return;
  }
  makeRoomBelow(book, area, 1);
  table.showTotals = true;
  resizeTable(book, table, { ...area, rows: area.rows + 1 });
  const row: Area = { ...area, row: area.row + area.rows, rows: 1 };
  const last = columnNames(book, table)[area.columns - 1] ?? "";
  const totals = Array.from({ length: area.columns }, (_, column) => (column === area.columns - 1 ? `=SUBTOTAL(109,${table.name}[${last}])` : column === 0 ? "Total" : null));
  writeEntries(book, row, [totals]);
}
