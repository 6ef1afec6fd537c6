import { asFlag, asText, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { ALL } from "../../events/event-kinds";
import type { TableSide } from "../../workbook/side-model";
import { dissolveTable, forgetTable, renameTableEverywhere } from "../../workbook/structure/follow-tables";
import { showTotals } from "../../workbook/tables/table-rows";
import { addTable, bodyArea, findTable, headerArea, resizeTable, tableArea, tellFormulas, totalArea, writeHeaders } from "../../workbook/tables/tables";
import { reapplyFilter } from "../../workbook/filter/filter";
import { clear } from "../../workbook/cells/clear";
import { checkUnprotected } from "../../workbook/cells/lock";
import { autoFilterClass } from "../worksheet/auto-filter";
import { isTableStyle } from "../workbook/object-styles";
import { rangeClass } from "../range/range";
import { areaByAddress } from "../range/range-address";
import { tableColumnCollectionClass } from "./table-columns";
import { clearTableFilters } from "./table-filter";
import { tableRowCollectionClass } from "./table-rows";
import { tableSortClass } from "../range/sorting";
import { worksheetClass } from "../worksheet/worksheet";

/** `workbook.tables` (state null) or `worksheet.tables` (the sheet's id). */
export const tableCollectionClass: ExcelClass<string | null> = excelClass("TableCollection", () => ({
  properties: { count: { get: (sheet, host) => tablesOf(sheet, host).length } },
  events: { onAdded: "TableAdded", onChanged: "TableChanged", onDeleted: "TableDeleted" },
  items: (sheet, host) => tablesOf(sheet, host).map((table) => tableClass.of(table)),
  item: (sheet, key, host) => find(sheet, asText(key), host),
  methods: {
    add: (sheet, args, host) => {
      const range = args.object(0)?.as(rangeClass) ?? areaByAddress(args.text(0), sheet ?? host.book.unit.getActiveSheet().getSheetId(), host);
      checkUnprotected(host.book, range.sheetId);
      const table = addTable(host.book, range, args.flag(1));
      tellTable("TableAdded", table, host);
      return tableClass.of(table);
    },
    getCount: (sheet, _args, host) => tablesOf(sheet, host).length,
    getItem: (sheet, args, host) => find(sheet, args.text(0), host),
    getItemOrNullObject: (sheet, args, host) => find(sheet, args.text(0), host),
    getItemAt: (sheet, args, host) => at(tablesOf(sheet, host), args),
    getFirst: (sheet, _args, host) => (tablesOf(sheet, host)[0] === undefined ? null : tableClass.of(tablesOf(sheet, host)[0] as TableSide)),
  },
}));

/** `range.getTables()`: some of the workbook's tables. */
export const tableScopedCollectionClass: ExcelClass<readonly TableSide[]> = excelClass("TableScopedCollection", () => ({
  items: (tables) => tables.map((table) => tableClass.of(table)),
  item: (tables, key) => named(tables, asText(key)),
  methods: {
    getCount: (tables) => tables.length,
    getFirst: (tables) => (tables[0] === undefined ? null : tableClass.of(tables[0])),
    getItem: (tables, args) => named(tables, args.text(0)),
    getItemOrNullObject: (tables, args) => named(tables, args.text(0)),
  },
}));

function named(tables: readonly TableSide[], key: string): Served | null {
  const table = tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  return table === undefined ? null : tableClass.of(table);
}

function tablesOf(sheet: string | null, { book }: Host): readonly TableSide[] {
  return sheet === null ? book.side.tables : book.side.tables.filter(({ sheetId }) => sheetId === sheet);
}

function find(sheet: string | null, key: string, { book }: Host): Served | null {
  const table = findTable(book, key);
  return table === null || (sheet !== null && table.sheetId !== sheet) ? null : tableClass.of(table);
}

function at(tables: readonly TableSide[], args: Arguments): Served {
  const table = tables[args.integer(0)];
  if (table === undefined) throw invalidArgument();
  return tableClass.of(table);
}

/** A table; its state is the side model's own record of it. */
export const tableClass: ExcelClass<TableSide> = excelClass("Table", () => ({
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    legacyId: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: (table, value, { book }) => renameTableEverywhere(book, table, asText(value)) },
    style: { get: ({ style }) => style, set: setStyle },
    showHeaders: {
      get: (table) => table.showHeaders,
      set: (table, value, host) => setShowHeaders(table, asFlag(value), host),
    },
    showTotals: { get: (table) => table.showTotals, set: (table, value, { book }) => showTotals(book, table, asFlag(value)) },
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
    showBandedColumns: look("showBandedColumns"),
  },
  events: { onChanged: "TableChanged", onSelectionChanged: "TableSelectionChanged" },
  objects: {
    autoFilter: ({ sheetId }) => autoFilterClass.of(sheetId),
    columns: (table) => tableColumnCollectionClass.of(table),
    rows: (table) => tableRowCollectionClass.of(table),
    sort: (table) => tableSortClass.of(table),
    worksheet: ({ sheetId }) => worksheetClass.of(sheetId),
  },
  methods: {
    getRange: (table) => rangeClass.of(tableArea(table)),
    getDataBodyRange: (table) => rangeClass.of(bodyArea(table)),
    getHeaderRowRange: (table) => whole(headerArea(table)),
    getTotalRowRange: (table) => whole(totalArea(table)),
    convertToRange: (table, _args, host) => {
      checkUnprotected(host.book, table.sheetId);
      dissolveTable(host.book, table);
      tellTable("TableDeleted", table, host);
      return rangeClass.of(tableArea(table));
    },
    delete: (table, _args, host) => {
      checkUnprotected(host.book, table.sheetId);
      forgetTable(host.book, table);
      clear(host.book, tableArea(table), "All");
      tellTable("TableDeleted", table, host);
    },
    resize: (table, args, host) => resize(table, args, host),
    clearFilters: (table, _args, host) => clearTableFilters(table, host),
    reapplyFilters: ({ sheetId }, _args, { book }) => reapplyFilter(book, sheetId),
  },
}));

function setStyle(table: TableSide, value: unknown, host: Host): void {
  const name = asText(value);
  if (!isTableStyle(name, host)) throw invalidArgument();
  table.style = name;
}

function tellTable(kind: "TableAdded" | "TableDeleted", { id, name, sheetId }: TableSide, host: Host): void {
  host.onEvent({ kind, targets: [sheetId, ALL], details: { source: "Local", tableId: id, tableName: name, worksheetId: sheetId } });
}

function whole(area: ReturnType<typeof headerArea>): Served | null {
  return area === null ? null : rangeClass.of(area);
}

function flag(name: "showBandedRows" | "showFilterButton"): Property<TableSide> {
  return { get: (table) => table[name], set: (table, value) => void (table[name] = asFlag(value)) };
}

/** Looks that the side model has no place for: they are read back, and not saved. */
function look(name: string): Property<TableSide> {
  return {
    get: (table, { tableLooks }) => tableLooks.get(table)?.has(name) ?? false,
    set: (table, value, { tableLooks }) => {
      const looks = tableLooks.get(table) ?? new Set<string>();
      tableLooks.set(table, looks);
      if (asFlag(value)) looks.add(name);
      else looks.delete(name);
    },
  };
}

/** A table without headers is a row shorter; its cells stay where they are. */
function setShowHeaders(table: TableSide, show: boolean, { book }: Host): void {
  if (table.showHeaders === show) return;
  const area = tableArea(table);
  if (!show) clear(book, { ...area, rows: 1 }, "Contents");
  table.showHeaders = show;
  resizeTable(book, table, show ? { ...area, row: area.row - 1, rows: area.rows + 1 } : { ...area, row: area.row + 1, rows: area.rows - 1 });
}

/** @throws InvalidArgument unless the new area has the same header row and shares a cell with the old one */
function resize(table: TableSide, args: Arguments, host: Host): void {
  const old = tableArea(table);
  const area = args.object(0)?.as(rangeClass) ?? areaByAddress(args.text(0), table.sheetId, host);
  const overlaps = area.column < old.column + old.columns && old.column < area.column + area.columns;
  checkUnprotected(host.book, table.sheetId);
  if (area.sheetId !== table.sheetId || area.row !== old.row || !overlaps || area.rows < 2) throw invalidArgument();
  resizeTable(host.book, table, area);
  const header = headerArea(table);
  if (header !== null) writeHeaders(host.book, header);
  tellFormulas(host.book, table);
}
