import type { Arguments } from "../../batch/arguments";
import type { Method, Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { area, boundingArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "../../workbook/area";
import { usedArea } from "../../workbook/cells/used-area";
import { areaByAddress } from "./range-address";
import { rangeClass } from "./range";

/** From a range to other ranges. A range beyond the sheet is InvalidArgument, as in Excel. */
export const rangeNavigation: Record<string, Method<Area>> = {
  getCell: (range, args) => cellsFrom(range, args.integer(0), args.integer(1), 1, 1),
  getRow: (range, args) => cellsFrom(range, args.integer(0), 0, 1, range.columns),
  getColumn: (range, args) => cellsFrom(range, 0, args.integer(0), range.rows, 1),
  getLastCell: (range) => cellsFrom(range, range.rows - 1, range.columns - 1, 1, 1),
  getLastRow: (range) => cellsFrom(range, range.rows - 1, 0, 1, range.columns),
  getLastColumn: (range) => cellsFrom(range, 0, range.columns - 1, range.rows, 1),
  getOffsetRange: (range, args) => cellsFrom(range, args.integer(0), args.integer(1), range.rows, range.columns),
  getResizedRange: (range, args) => cellsFrom(range, 0, 0, range.rows + args.integer(0), range.columns + args.integer(1)),
  getAbsoluteResizedRange: (range, args) => cellsFrom(range, 0, 0, args.integer(0), args.integer(1)),
  getRowsAbove: (range, args) => rowsBeside(range, -args.integerOr(0, 1)),
  getRowsBelow: (range, args) => rowsBeside(range, args.integerOr(0, 1)),
  getColumnsBefore: (range, args) => columnsBeside(range, -args.integerOr(0, 1)),
  getColumnsAfter: (range, args) => columnsBeside(range, args.integerOr(0, 1)),
  getEntireRow: (range) => rangeClass.of({ ...range, column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (range) => rangeClass.of({ ...range, row: 0, rows: MAX_ROWS }),
  getBoundingRect: (range, args, host) => rangeClass.of(boundingArea(range, otherArea(range, args, host))),
  getIntersection: (range, args, host) => shared(range, args, host),
  getIntersectionOrNullObject: (range, args, host) => shared(range, args, host),
  getUsedRange: (range, args, host) => used(range, args, host) ?? cellsFrom(range, 0, 0, 1, 1),
  getUsedRangeOrNullObject: (range, args, host) => used(range, args, host),
};

/** An area counted from the range's first cell. */
function cellsFrom(range: Area, row: number, column: number, rows: number, columns: number): Served {
  return rangeClass.of(area(range.sheetId, range.row + row, range.column + column, rows, columns));
}

/** @param count rows below; negative: above */
function rowsBeside(range: Area, count: number): Served {
  if (count === 0) throw invalidArgument();
  return count > 0 ? cellsFrom(range, range.rows, 0, count, range.columns) : cellsFrom(range, count, 0, -count, range.columns);
}

function columnsBeside(range: Area, count: number): Served {
  if (count === 0) throw invalidArgument();
  return count > 0 ? cellsFrom(range, 0, range.columns, range.rows, count) : cellsFrom(range, 0, count, range.rows, -count);
}

/** The other range: an object, or an address on the same sheet. */
function otherArea(range: Area, args: Arguments, host: Host): Area {
  const other = args.object(0)?.as(rangeClass) ?? areaByAddress(args.text(0), range.sheetId, host);
  if (other.sheetId !== range.sheetId) throw invalidArgument();
  return other;
}

function shared(range: Area, args: Arguments, host: Host): Served | null {
  const found = intersection(range, otherArea(range, args, host));
  return found === null ? null : rangeClass.of(found);
}

function used(range: Area, args: Arguments, { book }: Host): Served | null {
  const found = usedArea(book, range, args.flag(0));
  return found === null ? null : rangeClass.of(found);
}
