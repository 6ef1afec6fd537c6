import { excelClass, type ExcelClass } from "../batch/excel-class";
import type { Host } from "../batch/host";
import { HostError } from "../batch/host-error";
import { fullAddress } from "../workbook/address";
import { isWholeColumns, isWholeRows, type Area } from "../workbook/area";
import { rangeClass } from "./range";
import { worksheetClass } from "./worksheet";

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
  },
  objects: {
    areas: (areas) => rangeCollectionClass.of(areas),
    worksheet: ([first]) => {
      if (first === undefined) throw new HostError("ItemNotFound");
      return worksheetClass.of(first.sheetId);
    },
  },
}));

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
