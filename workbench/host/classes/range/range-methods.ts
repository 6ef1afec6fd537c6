import type { Arguments } from "../../batch/arguments";
import type { Method, Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError } from "../../batch/host-error";
import { calculateCells } from "../../formula/calculate-cells";
import { localAddress, parseLocalAddress } from "../../workbook/address";
import { isWholeColumns, isWholeRows, type Area } from "../../workbook/area";
import { clear, CLEAR_KINDS } from "../../workbook/cells/clear";
import { followStructure, withFollowers } from "../../workbook/structure/follow-structure";
import { inheritLooks } from "../../workbook/looks/inherit-looks";
import { checkAllowed, checkUnlocked, checkUnprotected } from "../../workbook/cells/lock";
import { merge, mergesIn, unmerge } from "../../workbook/structure/merges";
import { select } from "../../workbook/cells/selection";
import { deleteCells, insertCells, shifted, type Shift } from "../../workbook/structure/structure";
import { tellFormulas } from "../../workbook/tables/tables";
import { WRONG_SHAPE } from "../../workbook/cells/write-cells";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";

/** What a range does to its cells. */
export const rangeMethods: Record<string, Method<Area>> = {
  calculate: (range, _args, { book }) => calculateCells(book, [range]),
  setDirty: (range, _args, { book, workbook }) => {
    book.flush();
    workbook.calculation.recalculate([{ sheetId: range.sheetId, range: { startRow: range.row, startColumn: range.column, endRow: range.row + range.rows - 1, endColumn: range.column + range.columns - 1 } }]);
  },
  clear: (range, args, { book }) => {
    checkUnlocked(book, range);
    clear(book, range, args.choice(0, CLEAR_KINDS, "All"));
  },
  delete: (range, args, host) => {
    const direction = isWholeRows(range) ? "Up" : isWholeColumns(range) ? "Left" : args.choice(0, ["Up", "Left"] as const);
    checkStructure(range, "Delete", host);
    withFollowers(host.book, range, direction, () => deleteCells(host.book, range, direction));
    move(host, range, direction);
  },
  insert: (range, args, host) => {
    const direction = isWholeRows(range) ? "Down" : isWholeColumns(range) ? "Right" : args.choice(0, ["Down", "Right"] as const);
    checkStructure(range, "Insert", host);
    withFollowers(host.book, range, direction, () => insertCells(host.book, range, direction));
    move(host, range, direction);
    host.book.holdFor(host.book.finished().then(() => inheritLooks(host.book, range, direction)));
    return rangeClass.of(range);
  },
  merge: (range, args, { book }) => {
    checkUnprotected(book, range.sheetId);
    merge(book, range, args.flag(0));
  },
  unmerge: (range, _args, { book }) => {
    checkUnprotected(book, range.sheetId);
    unmerge(book, range);
  },
  getMergedAreasOrNullObject: (range, _args, { book }) => mergedAreas(range, { book }),
  select: (range, _args, host) => select(host, range),
  /** office.js asks before it sends a large array in parts. */
  _ValidateArraySize: (range: Area, args: Arguments) => {
    if (args.integer(0) !== range.rows || args.integer(1) !== range.columns) throw new HostError("InvalidArgument", WRONG_SHAPE);
  },
};

function checkStructure(range: Area, what: "Insert" | "Delete", { book }: Pick<Host, "book">): void {
  if (isWholeRows(range)) checkAllowed(book, range.sheetId, `allow${what}Rows`);
  else if (isWholeColumns(range)) checkAllowed(book, range.sheetId, `allow${what}Columns`);
  else checkUnprotected(book, range.sheetId);
}

/** A script's ranges, tables and charts go along with the cells that they stand for. */
function move(host: Host, change: Area, direction: Shift): void {
  for (const object of host.live()) {
    const area = object.as(rangeClass);
    if (area !== undefined) object.follow(shifted(area, change, direction));
  }
  moveTables(host, change, direction);
  followStructure(host.book, change, direction);
}

function moveTables({ book }: Host, change: Area, direction: Shift): void {
  for (const table of book.side.tables) {
    const area = parseLocalAddress(table.range, table.sheetId);
    if (area === null) continue;
    table.range = localAddress(shifted(area, change, direction));
    tellFormulas(book, table);
  }
}

function mergedAreas(range: Area, { book }: Pick<Host, "book">): Served | null {
  const areas = mergesIn(book, range);
  return areas.length === 0 ? null : rangeAreasClass.of(areas);
}
