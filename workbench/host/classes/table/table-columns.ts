import { asText } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import type { Area } from "../../workbook/area";
import { mapCells, valueOf } from "../../workbook/cells/cells";
import type { TableSide } from "../../workbook/side-model";
import { forgetColumn } from "../../workbook/structure/follow-tables";
import { addColumn, deleteColumn } from "../../workbook/tables/table-rows";
import { bodyArea, columnNames, headerArea, tableArea, totalArea } from "../../workbook/tables/tables";
import { writeTyped } from "../../workbook/tables/table-headers";
import { filterClass } from "./table-filter";
import { rangeClass } from "../range/range";

export interface Column {
  readonly table: TableSide;
  readonly index: number;
}

/** `table.columns`: by place, id or name. */
export const tableColumnCollectionClass: ExcelClass<TableSide> = excelClass("TableColumnCollection", () => ({
  properties: { count: { get: (table) => tableArea(table).columns } },
  items: (table) => Array.from({ length: tableArea(table).columns }, (_, index) => tableColumnClass.of({ table, index })),
  item: (table, key, host) => find(table, key, host),
  methods: {
    add: (table, args, { book }) => tableColumnClass.of({ table, index: addColumn(book, table, args.integerOr(0, null), args.at(1), args.textOr(2, null)) }),
    getCount: (table) => tableArea(table).columns,
    getItem: (table, args, host) => find(table, args.at(0), host),
    getItemOrNullObject: (table, args, host) => find(table, args.at(0), host),
    getItemAt: (table, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= tableArea(table).columns) throw invalidArgument();
      return tableColumnClass.of({ table, index });
    },
  },
}));

/** A number is an id, which counts from 1 where the host is asked; a text a name. */
function find(table: TableSide, key: unknown, { book }: Host): Served | null {
  const names = columnNames(book, table);
  const index = typeof key === "number" ? key - 1 : names.findIndex((name) => name.toLowerCase() === asText(key).toLowerCase());
  return index < 0 || index >= names.length ? null : tableColumnClass.of({ table, index });
}

/** One column of a table. */
export const tableColumnClass: ExcelClass<Column> = excelClass("TableColumn", () => ({
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }, { book }) => columnNames(book, table)[index],
      set: (column, value, { book }) => {
        const header = part(column, headerArea(column.table));
        if (header === null) throw new HostError("InvalidOperation");
        writeTyped(book, header, `'${asText(value)}`);
      },
    },
    values: {
      get: (column, { book }) => mapCells(book, whole(column), valueOf),
      set: (column, value, { book }) => writeTyped(book, whole(column), value),
      calculated: true,
    },
  },
  objects: { filter: (column) => filterClass.of(column) },
  methods: {
    delete: ({ table, index }, _args, { book }) => {
      forgetColumn(book, table, columnNames(book, table)[index] ?? "");
      deleteColumn(book, table, index);
    },
    getRange: (column) => rangeClass.of(whole(column)),
    getDataBodyRange: (column) => ranged(part(column, bodyArea(column.table))),
    getHeaderRowRange: (column) => ranged(part(column, headerArea(column.table))),
    getTotalRowRange: (column) => ranged(part(column, totalArea(column.table))),
  },
}));

function whole({ table, index }: Column): Area {
  const area = tableArea(table);
  return { ...area, column: area.column + index, columns: 1 };
}

function part({ index }: Column, area: Area | null): Area | null {
  return area === null ? null : { ...area, column: area.column + index, columns: 1 };
}

function ranged(area: Area | null): Served | null {
  return area === null ? null : rangeClass.of(area);
}
