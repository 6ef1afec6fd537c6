import type { Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import type { Area } from "../../workbook/area";
import { filterArea, filterColumn, filteredRows, reapplyFilter, removeFilter, setFilterArea, showAll, type FilterCriteria } from "../../workbook/filter/filter";
import { checkAllowed } from "../../workbook/cells/lock";
import { usedArea } from "../../workbook/cells/used-area";
import { rangeClass } from "../range/range";
import { areaByAddress } from "../range/range-address";

/** `worksheet.autoFilter`; its state is the sheet's id. */
export const autoFilterClass: ExcelClass<string> = excelClass("AutoFilter", () => ({
  properties: {
    enabled: { get: (sheet, { book }) => filterArea(book, sheet) !== null },
    isDataFiltered: { get: (sheet, { book }) => filteredRows(book, sheet).size > 0 },
    criteria: { get: (sheet, host) => criteriaOf(sheet, host) },
  },
  methods: {
    apply: (sheet, args, host) => {
      checkAllowed(host.book, sheet, "allowAutoFilter");
      const area = areaArgument(sheet, args, host);
      const current = filterArea(host.book, sheet);
      if (current === null || current.row !== area.row || current.column !== area.column || current.columns !== area.columns) {
        host.criteria.delete(sheet);
        setFilterArea(host.book, area);
      }
      if (args.at(1) !== undefined) applyTo(sheet, args.integer(1), args.at(2), host);
    },
    clearColumnCriteria: (sheet, args, host) => applyTo(sheet, args.integer(0), undefined, host),
    clearCriteria: (sheet, _args, host) => {
      host.criteria.delete(sheet);
      showAll(host.book, sheet);
    },
    reapply: (sheet, _args, { book }) => reapplyFilter(book, sheet),
    remove: (sheet, _args, host) => {
      host.criteria.delete(sheet);
      removeFilter(host.book, sheet);
    },
    getRange: (sheet, _args, { book }) => ranged(filterArea(book, sheet)),
    getRangeOrNullObject: (sheet, _args, { book }) => ranged(filterArea(book, sheet)),
  },
  calculatedMethods: ["apply", "reapply"],
}));

function ranged(area: Area | null): ReturnType<typeof rangeClass.of> | null {
  return area === null ? null : rangeClass.of(area);
}

/** What is filtered is what holds values; whole columns would hide a million empty rows. */
function areaArgument(sheet: string, args: Arguments, host: Host): Area {
  const given = args.object(0)?.as(rangeClass) ?? areaByAddress(args.text(0), sheet, host);
  return usedArea(host.book, given, true) ?? given;
}

function applyTo(sheet: string, column: number, criteria: unknown, host: Host): void {
  if (criteria !== undefined && (typeof criteria !== "object" || criteria === null)) throw invalidArgument();
  const given = criteria === undefined ? null : (criteria as FilterCriteria);
  filterColumn(host.book, sheet, column, given);
  const all = host.criteria.get(sheet) ?? new Map<number, FilterCriteria>();
  host.criteria.set(sheet, all);
  if (given === null) all.delete(column);
  else all.set(column, given);
}

function criteriaOf(sheet: string, { book, criteria }: Host): (FilterCriteria | null)[] {
  const area = filterArea(book, sheet);
  return Array.from({ length: area?.columns ?? 0 }, (_, column) => criteria.get(sheet)?.get(column) ?? null);
}
