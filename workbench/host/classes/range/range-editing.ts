import { asFlag, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Method, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import type { Area } from "../../workbook/area";
import { autoFill, FILL_TYPES } from "../../workbook/fill/auto-fill";
import { COPY_TYPES } from "../../workbook/copy/copy";
import { copyAreas } from "../../workbook/copy/copy-areas";
import { checkUnlocked } from "../../workbook/cells/lock";
import { moveArea } from "../../workbook/structure/move";
import { DIRECTIONS, edgeFrom, extendedArea, surroundingRegion } from "../../workbook/cells/regions";
import { findCells, removeDuplicates, replaceAll, type SearchOptions } from "../../workbook/cells/search";
import { SPECIAL_CELLS, SPECIAL_VALUES, specialCells } from "../../workbook/cells/special-cells";
import { spillAreaOf, spillParentOf } from "../../workbook/cells/spill";
import { rangeClass } from "./range";
import { areaByAddress } from "./range-address";
import { otherAreas, rangeAreasClass, tablesIn } from "./range-areas";

/** What goes beyond a single range: copying, filling, searching, regions, spills. */
export const rangeEditing: Record<string, Method<Area>> = {
  copyFrom: (range, args, host) => {
    checkUnlocked(host.book, range);
    const options = { type: args.choice(1, COPY_TYPES, "All"), skipBlanks: args.flag(2), transpose: args.flag(3) };
    copyAreas(host.book, otherAreas([range], args, host), range, options);
  },
  moveTo: (range, args, host) => {
    const target = { ...rangeArgument(range, args, 0, host), rows: range.rows, columns: range.columns };
    checkUnlocked(host.book, range);
    checkUnlocked(host.book, target);
    moveArea(host.book, range, target);
  },
  autoFill: (range, args, host) => {
    checkUnlocked(host.book, range);
    autoFill(host.book, range, args.at(0) === undefined ? range : rangeArgument(range, args, 0, host), args.choice(1, FILL_TYPES, "FillDefault"));
  },
  find: (range, args, { book }) => firstFound(range, args, { book }),
  findOrNullObject: (range, args, { book }) => firstFound(range, args, { book }),
  replaceAll: (range, args, { book }) => {
    checkUnlocked(book, range);
    return replaceAll(book, range, args.text(0), args.text(1), searchOptions(args.at(2)));
  },
  removeDuplicates: (range, args, { book }) => {
    checkUnlocked(book, range);
    const columns = args.at(0);
    if (!Array.isArray(columns) || columns.some((column) => typeof column !== "number" || column < 0 || column >= range.columns)) throw invalidArgument();
    return removeDuplicatesResultClass.of(removeDuplicates(book, range, columns as number[], asFlag(args.at(1) ?? false)));
  },
  getSurroundingRegion: (range, _args, { book }) => rangeClass.of(surroundingRegion(book, range)),
  getRangeEdge: (range, args, host) => rangeClass.of(edgeFrom(host.book, activeCellOf(range, args, host), args.choice(0, DIRECTIONS))),
  getExtendedRange: (range, args, host) => rangeClass.of(extendedArea(host.book, range, activeCellOf(range, args, host), args.choice(0, DIRECTIONS))),
  getSpecialCells: (range, args, host) => special(range, args, host),
  getSpecialCellsOrNullObject: (range, args, host) => special(range, args, host),
  getSpillParent: (range, _args, { book }) => whole(spillParentOf(book, range)),
  getSpillParentOrNullObject: (range, _args, { book }) => whole(spillParentOf(book, range)),
  getSpillingToRange: (range, _args, { book }) => whole(spillAreaOf(book, range)),
  getSpillingToRangeOrNullObject: (range, _args, { book }) => whole(spillAreaOf(book, range)),
  getTables: (range, args, { book }) => tablesIn([range], args.flag(0), book),
};

/** Methods here whose answer depends on what formulas give. */
export const CALCULATED_EDITING = ["find", "findOrNullObject", "getSurroundingRegion", "getRangeEdge", "getExtendedRange", "getSpecialCells", "getSpecialCellsOrNullObject", "getSpillParent", "getSpillParentOrNullObject", "getSpillingToRange", "getSpillingToRangeOrNullObject", "copyFrom"];

export const removeDuplicatesResultClass: ExcelClass<{ removed: number; uniqueRemaining: number }> = excelClass("RemoveDuplicatesResult", () => ({
  properties: { removed: { get: ({ removed }) => removed }, uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining } },
}));

function rangeArgument(range: Area, args: Arguments, index: number, host: Host): Area {
  return args.object(index)?.as(rangeClass) ?? areaByAddress(args.text(index), range.sheetId, host);
}

function activeCellOf(range: Area, args: Arguments, host: Host): Area {
  const cell = args.at(1) === undefined ? range : rangeArgument(range, args, 1, host);
  return { ...cell, rows: 1, columns: 1 };
}

export function searchOptions(given: unknown): SearchOptions {
  const { completeMatch, matchCase } = (given ?? {}) as Record<string, unknown>;
  return { completeMatch: completeMatch === true, matchCase: matchCase === true };
}

function firstFound(range: Area, args: Arguments, { book }: Pick<Host, "book">): Served | null {
  const backwards = ((args.at(1) ?? {}) as Record<string, unknown>)["searchDirection"] === "Backwards";
  const found = [...findCells(book, range, args.text(0), searchOptions(args.at(1)))];
  const [row, column] = (backwards ? found[found.length - 1] : found[0]) ?? [];
  return row === undefined || column === undefined ? null : rangeClass.of({ ...range, row, column, rows: 1, columns: 1 });
}

function special(range: Area, args: Arguments, { book }: Host): Served | null {
  const areas = specialCells(book, range, args.choice(0, SPECIAL_CELLS), args.choice(1, SPECIAL_VALUES, "All"));
  return areas.length === 0 ? null : rangeAreasClass.of(areas);
}

function whole(area: Area | null): Served | null {
  return area === null ? null : rangeClass.of(area);
}
