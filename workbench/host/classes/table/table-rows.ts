import { excelClass, Served, type ExcelClass } from "../../batch/excel-class";
import { invalidArgument } from "../../batch/host-error";
import { mapCells, valueOf } from "../../workbook/cells/cells";
import type { TableSide } from "../../workbook/side-model";
import { addRows, deleteRow, rowArea } from "../../workbook/tables/table-rows";
import { bodyArea } from "../../workbook/tables/tables";
import { writeEntries } from "../../workbook/cells/write-cells";
import { rangeClass } from "../range/range";

interface Row {
  readonly table: TableSide;
  readonly index: number;
}

/** `table.rows`: the body's, by their place. */
export const tableRowCollectionClass: ExcelClass<TableSide> = excelClass("TableRowCollection", () => ({
  properties: { count: { get: (table) => bodyArea(table).rows } },
  items: (table) => Array.from({ length: bodyArea(table).rows }, (_, index) => tableRowClass.of({ table, index })),
  methods: {
    add: (table, args, { book }) => tableRowClass.of({ table, index: addRows(book, table, args.integerOr(0, null), rowsOf(args.at(1), bodyArea(table).columns)) }),
    deleteRows: (table, args, { book }) => {
      for (const index of rowNumbers(args.at(0), table).sort((one, other) => other - one)) deleteRow(book, table, index);
    },
    deleteRowsAt: (table, args, { book }) => {
      for (let count = args.integerOr(1, 1); count > 0; count--) deleteRow(book, table, args.integer(0));
    },
    getCount: (table) => bodyArea(table).rows,
    getItemAt: (table, args) => {
      rowArea(table, args.integer(0));
      return tableRowClass.of({ table, index: args.integer(0) });
    },
  },
}));

/** @throws InvalidArgument unless it is a list of places or rows, each of them once */
function rowNumbers(rows: unknown, table: TableSide): number[] {
  if (!Array.isArray(rows)) throw invalidArgument();
  const places = rows.map((row: unknown) => {
    const place = row instanceof Served ? row.as(tableRowClass)?.index : row;
    if (typeof place !== "number") throw invalidArgument();
    rowArea(table, place);
    return place;
  });
  if (new Set(places).size !== places.length) throw invalidArgument();
  return places;
}

/** Rows of values, one row of them, one value, or nothing: an empty row. */
function rowsOf(values: unknown, columns: number): unknown[][] {
  if (values === undefined) return [new Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values)];
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => row.length !== columns)) throw invalidArgument();
  return rows;
}

/** One row of a table's body. */
export const tableRowClass: ExcelClass<Row> = excelClass("TableRow", () => ({
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: ({ table, index }, { book }) => mapCells(book, rowArea(table, index), valueOf),
      set: ({ table, index }, value, { book }) => writeEntries(book, rowArea(table, index), value),
      calculated: true,
    },
  },
  methods: {
    delete: ({ table, index }, _args, { book }) => deleteRow(book, table, index),
    getRange: ({ table, index }) => rangeClass.of(rowArea(table, index)),
  },
}));
