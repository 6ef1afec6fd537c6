import type { Arguments } from "../../batch/arguments";
import type { Method, Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import type { Area } from "../../workbook/area";
import { spread, WRONG_SHAPE } from "../../workbook/cells/write-cells";
import { rangeClass } from "./range";
import { SIDES } from "./range-borders";

type Fields = Readonly<Record<string, unknown>>;

/** Properties of many cells, rows or columns in one call: `getCellProperties`, `setRowProperties` and the like. */
export const cellProperties: Record<string, Method<Area>> = {
  getCellProperties: (range, args, host) => grid(range.rows, (row) => grid(range.columns, (column) => read(cellAt(range, row, column), args.at(0), host))),
  getRowProperties: (range, args, host) => grid(range.rows, (row) => read(rowAt(range, row), args.at(0), host)),
  getColumnProperties: (range, args, host) => grid(range.columns, (column) => read(columnAt(range, column), args.at(0), host)),
  setCellProperties: (range, args, host) => {
    const at = spread(args.at(0), range);
    grid(range.rows, (row) => {
      grid(range.columns, (column) => {
        write(cellAt(range, row, column), at(range.row + row, range.column + column), host);
      });
    });
  },
  setRowProperties: (range, args, host) => {
    listOf(args, range.rows).forEach((given, row) => {
      write(rowAt(range, row), given, host);
    });
  },
  setColumnProperties: (range, args, host) => {
    listOf(args, range.columns).forEach((given, column) => {
      write(columnAt(range, column), given, host);
    });
  },
};

function grid<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

const cellAt = (range: Area, row: number, column: number): Served => rangeClass.of({ ...range, row: range.row + row, column: range.column + column, rows: 1, columns: 1 });
const rowAt = (range: Area, row: number): Served => rangeClass.of({ ...range, row: range.row + row, rows: 1 });
const columnAt = (range: Area, column: number): Served => rangeClass.of({ ...range, column: range.column + column, columns: 1 });

function listOf(args: Arguments, length: number): readonly unknown[] {
  const given = args.at(0);
  if (!Array.isArray(given) || given.length !== length) throw new HostError("InvalidArgument", WRONG_SHAPE);
  return given as unknown[];
}

/** What is asked for by true, level by level, as an object of the same form. */
function read(object: Served, wanted: unknown, host: Host): Fields {
  if (typeof wanted !== "object" || wanted === null) throw invalidArgument();
  // What is asked of the borders is asked of each of them.
  if (object.className === "RangeBorderCollection") return Object.fromEntries(SIDES.map(([side]) => [side, read(opened(object, side, host), wanted, host)]));
  const asked = Object.entries(wanted).filter(([, value]) => value !== false && value !== null);
  return Object.fromEntries(asked.map(([name, value]) => [name, value === true ? object.get(name, host) : read(opened(object, name, host), value, host)]));
}

function write(object: Served, given: unknown, host: Host): void {
  for (const [name, value] of Object.entries((given ?? {}) as Fields)) {
    if (value === undefined || value === null) continue;
    if (object.hasObject(name)) write(opened(object, name, host), value, host);
    else object.set(name, value, host);
  }
}

function opened(object: Served, name: string, host: Host): Served {
  const found = object.open(name, host);
  if (found === null) throw invalidArgument();
  return found;
}
