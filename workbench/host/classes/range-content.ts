import type { Property } from "../batch/excel-class";
import type { Host } from "../batch/host";
import { isUnbounded, type Area } from "../workbook/area";
import { mapCells, valueOf, valueTypeOf, type Cell } from "../workbook/cells";
import { cellNumberFormat, textOf } from "../workbook/number-format";
import { writeEntries } from "../workbook/write-cells";

type Content = Property<Area>;

/** What a range's cells hold. */
export const rangeContent = {
  values: {
    get: perCell((cell) => valueOf(cell)),
    set: (range, value, host) => writeEntries(host.book, range, value),
    calculated: true,
  },
  formulas: {
    get: perCell((cell) => cell?.f ?? valueOf(cell)),
    set: (range, value, host) => writeEntries(host.book, range, value),
    calculated: true,
  },
  valueTypes: { get: perCell((cell) => valueTypeOf(cell)), calculated: true },
  text: {
    get: (range, host) => texts(range, host),
    calculated: true,
  },
} satisfies Record<string, Content>;

/** Of whole rows or columns Excel gives null. */
function perCell<T>(read: (cell: Cell) => T): (range: Area, host: Host) => T[][] | null {
  return (range, { book }) => (isUnbounded(range) ? null : mapCells(book, range, read));
}

function texts(range: Area, { book }: Host): string[][] | null {
  if (isUnbounded(range)) return null;
  const formatOf = cellNumberFormat(book);
  return mapCells(book, range, (cell) => textOf(cell, formatOf(cell), book.side.date1904));
}
