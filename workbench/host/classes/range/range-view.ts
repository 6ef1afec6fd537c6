import { excelClass, type ExcelClass, type Property } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { localAddress } from "../../workbook/address";
import type { Area } from "../../workbook/area";
import { areColumnsHidden, areRowsHidden } from "../../workbook/looks/sizes";
import { rangeClass } from "./range";
import { rangeContent } from "./range-content";

/** `range.getVisibleView()`: what is not hidden of a range, row by row. */
export const rangeViewClass: ExcelClass<Area> = excelClass("RangeView", () => ({
  properties: {
    values: visiblePart("values"),
    formulas: visiblePart("formulas"),
    formulasR1C1: visiblePart("formulasR1C1"),
    text: visiblePart("text"),
    numberFormat: visiblePart("numberFormat"),
    valueTypes: visiblePart("valueTypes"),
    rowCount: { get: (range, host) => visibleRows(range, host).length },
    columnCount: { get: (range, host) => visibleColumns(range, host).length },
    index: { get: (range) => range.row },
    cellAddresses: {
      get: (range, host) => visibleRows(range, host).map((row) => visibleColumns(range, host).map((column) => localAddress({ ...range, row, column, rows: 1, columns: 1 }))),
    },
  },
  objects: { rows: (range) => rangeViewCollectionClass.of(range) },
  methods: { getRange: (range) => rangeClass.of(range) },
}));

export const rangeViewCollectionClass: ExcelClass<Area> = excelClass("RangeViewCollection", () => ({
  items: (range, host) => visibleRows(range, host).map((row) => rangeViewClass.of({ ...range, row, rows: 1 })),
  methods: {
    getCount: (range, _args, host) => visibleRows(range, host).length,
    getItemAt: (range, args, host) => {
      const row = visibleRows(range, host)[args.integer(0)];
      return row === undefined ? null : rangeViewClass.of({ ...range, row, rows: 1 });
    },
  },
}));

/** One of the range's own properties without what is hidden. */
function visiblePart(name: string): Property<Area> {
  return {
    get: (range, host) => {
      const all = rangeContent[name]?.get(range, host) as unknown[][] | null;
      if (all === null) return null;
      const columns = visibleColumns(range, host).map((column) => column - range.column);
      return visibleRows(range, host).map((row) => columns.map((column) => all[row - range.row]?.[column]));
    },
    calculated: true,
  };
}

function visibleRows(range: Area, { book }: Host): number[] {
  return Array.from({ length: range.rows }, (_, index) => range.row + index).filter((row) => areRowsHidden(book, { ...range, row, rows: 1 }) === false);
}

function visibleColumns(range: Area, { book }: Host): number[] {
  return Array.from({ length: range.columns }, (_, index) => range.column + index).filter((column) => areColumnsHidden(book, { ...range, column, columns: 1 }) === false);
}
