import { asText, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Served } from "../../batch/excel-class";
import { together } from "../../batch/together";
import type { Host } from "../../batch/host";
import { HostError } from "../../batch/host-error";
import { calculateCells } from "../../formula/calculate-cells";
import { fullAddress } from "../../workbook/address";
import { area as checkedArea, contains, intersection, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area } from "../../workbook/area";
import { clear, CLEAR_KINDS } from "../../workbook/cells/clear";
import { checkUnlocked } from "../../workbook/cells/lock";
import { setStyle, styleOf } from "../../workbook/looks/named-styles";
import { select } from "../../workbook/cells/selection";
import { SPECIAL_CELLS, SPECIAL_VALUES, specialCells } from "../../workbook/cells/special-cells";
import { tableArea } from "../../workbook/tables/tables";
import { usedArea } from "../../workbook/cells/used-area";
import { conditionalFormatCollectionClass } from "../conditional/conditional-formats";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { rangeClass } from "./range";
import { areaByAddress } from "./range-address";
import { tableScopedCollectionClass } from "../table/tables";
import { worksheetClass } from "../worksheet/worksheet";

/** Several ranges of one sheet; never none. */
export const rangeAreasClass: ExcelClass<readonly Area[]> = excelClass("RangeAreas", () => ({
  kept: true,
  properties: {
    address: { get: addresses },
    addressLocal: { get: addresses },
    areaCount: { get: (areas) => areas.length },
    cellCount: { get: (areas) => areas.reduce((count, { rows, columns }) => count + rows * columns, 0) },
    isEntireColumn: { get: (areas) => areas.every(isWholeColumns) },
    isEntireRow: { get: (areas) => areas.every(isWholeRows) },
    style: {
      get: (areas, { book }) => commonStyle(areas.map((area) => styleOf(book, area))),
      set: (areas, value, { book }) => {
        for (const area of areas) setStyle(book, area, asText(value));
      },
    },
  },
  objects: {
    format: (areas) => joined(areas.map((area) => rangeFormatClass.of(area))),
    conditionalFormats: (areas) => joined(areas.map((area) => conditionalFormatCollectionClass.of(area))),
    dataValidation: (areas) => joined(areas.map((area) => dataValidationClass.of(area))),
    areas: (areas) => rangeCollectionClass.of(areas),
    worksheet: ([first]) => {
      if (first === undefined) throw new HostError("ItemNotFound");
      return worksheetClass.of(first.sheetId);
    },
  },
  methods: {
    copyFrom: (areas, args, host) => {
      for (const area of areas) rangeClass.of(area).call("copyFrom", args, host);
    },
    getSpecialCells: (areas, args, host) => special(areas, args, host),
    getSpecialCellsOrNullObject: (areas, args, host) => special(areas, args, host),
    getTables: (areas, args, { book }) => tablesIn(areas, args.flag(0), book),
    select: (areas, _args, host) => {
      const [first] = areas;
      if (first !== undefined) select(host, first);
    },
    clear: (areas, args, { book }) => {
      for (const area of areas) {
        checkUnlocked(book, area);
        clear(book, area, args.choice(0, CLEAR_KINDS, "All"));
      }
    },
    calculate: (areas, _args, { book }) => calculateCells(book, areas),
    setDirty: (_areas, _args, { book }) => book.flush(),
    getEntireRow: (areas) => rangeAreasClass.of(areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS }))),
    getEntireColumn: (areas) => rangeAreasClass.of(areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS }))),
    getOffsetRangeAreas: (areas, args) =>
      rangeAreasClass.of(areas.map((one) => checkedArea(one.sheetId, one.row + args.integer(0), one.column + args.integer(1), one.rows, one.columns))),
    getIntersection: (areas, args, host) => shared(areas, args, host),
    getIntersectionOrNullObject: (areas, args, host) => shared(areas, args, host),
    getUsedRangeAreas: (areas, args, host) => used(areas, args.flag(0), host),
    getUsedRangeAreasOrNullObject: (areas, args, host) => used(areas, args.flag(0), host),
  },
}));

function commonStyle([first = null, ...others]: readonly (string | null)[]): string | null {
  return others.every((other) => other === first) ? first : null;
}

function special(areas: readonly Area[], args: Arguments, { book }: Host): Served | null {
  const kind = args.choice(0, SPECIAL_CELLS);
  const values = args.choice(1, SPECIAL_VALUES, "All");
  return nonEmpty(areas.flatMap((area) => specialCells(book, area, kind, values)));
}

/** The tables that have cells there, or, fully, all of their cells. */
export function tablesIn(areas: readonly Area[], fully: boolean, book: Host["book"]): Served {
  const touches = (table: Area): boolean => areas.some((area) => (fully ? contains(area, table) : intersection(area, table) !== null));
  return tableScopedCollectionClass.of(book.side.tables.filter((table) => touches(tableArea(table))));
}

/** One object for the formats of all areas. */
function joined([first, ...others]: readonly Served[]): Served {
  if (first === undefined) throw new HostError("ItemNotFound");
  return together(first, others);
}

function shared(areas: readonly Area[], args: Arguments, host: Host): Served | null {
  const others = otherAreas(areas, args, host);
  return nonEmpty(areas.flatMap((area) => others.map((one) => intersection(area, one)).filter((found) => found !== null)));
}

/** A range, several, or their addresses. */
/** The argument that gives one range or several, or addresses of them. */
export function otherAreas([first]: readonly Area[], args: Arguments, host: Host): readonly Area[] {
  const given = args.object(0);
  if (given === undefined) return args.text(0).split(",").map((part) => areaByAddress(part.trim(), first?.sheetId ?? "", host));
  const one = given.as(rangeClass);
  return one === undefined ? (given.as(rangeAreasClass) ?? []) : [one];
}

function used(areas: readonly Area[], valuesOnly: boolean, { book }: Host): Served | null {
  return nonEmpty(areas.map((area) => usedArea(book, area, valuesOnly)).filter((found) => found !== null));
}

function nonEmpty(areas: readonly Area[]): Served | null {
  return areas.length === 0 ? null : rangeAreasClass.of(areas);
}

function addresses(areas: readonly Area[], { book }: Host): string {
  return areas.map((area) => fullAddress(area, book.sheetName(area.sheetId))).join(",");
}

/** `rangeAreas.areas`. */
export const rangeCollectionClass: ExcelClass<readonly Area[]> = excelClass("RangeCollection", () => ({
  items: (areas) => areas.map((area) => rangeClass.of(area)),
  methods: {
    getCount: (areas) => areas.length,
    getItemAt: (areas, args) => {
      const area = areas[args.integer(0)];
      if (area === undefined) throw new HostError("InvalidArgument");
      return rangeClass.of(area);
    },
  },
}));
