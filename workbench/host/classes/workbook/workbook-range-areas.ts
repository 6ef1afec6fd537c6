import { excelClass, type ExcelClass, type Method, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { HostError, invalidArgument } from "../../batch/host-error";
import { fullAddress } from "../../workbook/address";
import { contains, type Area } from "../../workbook/area";
import { directDependents, directPrecedents, followAll } from "../../workbook/formulas/precedents";
import { rectangles } from "../../workbook/cells/regions";
import { rangeAreasClass, rangeCollectionClass } from "../range/range-areas";

/** What a formula's cells depend on, and which depend on them. @throws ItemNotFound when there are none */
export const rangeDependence: Readonly<Record<string, Method<Area>>> = {
  getDirectPrecedents: (range, _args, { book }) => found(directPrecedents(book, range)),
  getPrecedents: (range, _args, { book }) => found(followAll(book, range, directPrecedents)),
  getDirectDependents: (range, _args, { book }) => found(directDependents(book, range)),
  getDependents: (range, _args, { book }) => found(followAll(book, range, directDependents)),
};

function found(areas: readonly Area[]): Served {
  if (areas.length === 0) throw new HostError("ItemNotFound");
  return workbookRangeAreasClass.of(bySheet(areas).flatMap(gathered));
}

/** Single cells side by side are told of as one rectangle; larger areas stay what formulas call them. */
function gathered(areas: readonly Area[]): Area[] {
  const isCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;
  const larger = areas.filter((area) => !isCell(area));
  const cells = areas.filter((area) => isCell(area) && !larger.some((other) => contains(other, area)));
  const inOrder = cells.map(({ row, column }): [number, number] => [row, column]).sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return [...rectangles(areas[0]?.sheetId ?? "", inOrder), ...larger];
}

/** Ranges of several sheets. */
export const workbookRangeAreasClass: ExcelClass<readonly Area[]> = excelClass("WorkbookRangeAreas", () => ({
  properties: { addresses: { get: (areas, { book }) => bySheet(areas).map((ofOne) => ofOne.map((area) => fullAddress(area, book.sheetName(area.sheetId))).join(",")) } },
  objects: {
    areas: (areas) => rangeAreasCollectionClass.of(bySheet(areas)),
    ranges: (areas) => rangeCollectionClass.of(areas),
  },
  methods: {
    getRangeAreasBySheet: (areas, args, host) => ofSheet(areas, args.text(0), host),
    getRangeAreasOrNullObjectBySheet: (areas, args, host) => ofSheet(areas, args.text(0), host),
  },
}));

function ofSheet(areas: readonly Area[], key: string, { book }: Host): Served | null {
  const sheet = (book.sheet(key) ?? book.sheetByName(key))?.getSheetId();
  const own = areas.filter(({ sheetId }) => sheetId === sheet);
  return own.length === 0 ? null : rangeAreasClass.of(own);
}

function bySheet(areas: readonly Area[]): (readonly Area[])[] {
  return [...new Set(areas.map(({ sheetId }) => sheetId))].map((sheet) => areas.filter(({ sheetId }) => sheetId === sheet));
}

/** One item for each sheet. */
export const rangeAreasCollectionClass: ExcelClass<readonly (readonly Area[])[]> = excelClass("RangeAreasCollection", () => ({
  items: (sheets) => sheets.map((areas) => rangeAreasClass.of(areas)),
  methods: {
    getCount: (sheets) => sheets.length,
    getItemAt: (sheets, args) => {
      const areas = sheets[args.integer(0)];
      if (areas === undefined) throw invalidArgument();
      return rangeAreasClass.of(areas);
    },
  },
}));
