import type { Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Method } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument, notServed } from "../../batch/host-error";
import { localAddress } from "../../workbook/address";
import { filterArea, filterColumn, setFilterArea, showAll, type FilterCriteria } from "../../workbook/filter/filter";
import type { TableSide } from "../../workbook/side-model";
import { bodyArea, tableArea } from "../../workbook/tables/tables";
import type { Column } from "./table-columns";

/** `table.columns.getItem(…).filter`. Univer filters one area of a sheet, so one table of a sheet can be filtered. */
export const filterClass: ExcelClass<Column> = excelClass("Filter", () => ({
  properties: { criteria: { get: ({ table, index }, { criteria }) => criteria.get(table.sheetId)?.get(index) ?? null } },
  methods: {
    apply: by((args) => fields(args.at(0))),
    applyValuesFilter: by((args) => ({ filterOn: "Values", values: args.at(0) })),
    applyCustomFilter: by((args) => ({ filterOn: "Custom", criterion1: args.text(0), criterion2: args.at(1), operator: args.textOr(2, "And") })),
    applyCellColorFilter: by((args) => ({ filterOn: "CellColor", color: args.text(0) })),
    applyFontColorFilter: by((args) => ({ filterOn: "FontColor", color: args.text(0) })),
    applyTopItemsFilter: by((args) => counted("TopItems", args)),
    applyTopPercentFilter: by((args) => counted("TopPercent", args)),
    applyBottomItemsFilter: by((args) => counted("BottomItems", args)),
    applyBottomPercentFilter: by((args) => counted("BottomPercent", args)),
    applyDynamicFilter: by((args) => ({ filterOn: "Dynamic", dynamicCriteria: args.text(0) })),
    clear: (column, _args, host) => filter(column, null, host),
  },
  calculatedMethods: ["apply", "applyValuesFilter", "applyCustomFilter", "applyCellColorFilter", "applyFontColorFilter", "applyTopItemsFilter", "applyTopPercentFilter", "applyBottomItemsFilter", "applyBottomPercentFilter", "applyDynamicFilter"],
}));

function by(criteriaOf: (args: Arguments) => FilterCriteria): Method<Column> {
  return (column, args, host) => filter(column, criteriaOf(args), host);
}

/** Criteria are texts, numbers among them. */
const counted = (filterOn: string, args: Arguments): FilterCriteria => ({ filterOn, criterion1: String(args.integer(0)) });

function fields(value: unknown): FilterCriteria {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as FilterCriteria;
}

function filter({ table, index }: Column, criteria: FilterCriteria | null, host: Host): void {
  filterTable(table, host);
  filterColumn(host.book, table.sheetId, index, criteria);
  const all = host.criteria.get(table.sheetId) ?? new Map<number, FilterCriteria>();
  host.criteria.set(table.sheetId, all);
  if (criteria === null) all.delete(index);
  else all.set(index, criteria);
}

/** @throws ApiNotFound while something else of the sheet is filtered */
function filterTable(table: TableSide, { book }: Host): void {
  const body = bodyArea(table);
  const area = { ...tableArea(table), rows: body.row + body.rows - tableArea(table).row };
  const current = filterArea(book, table.sheetId);
  if (current !== null && localAddress(current) === localAddress(area)) return;
  if (current !== null) throw notServed("Filter", "apply", "while another area of the sheet is filtered");
  setFilterArea(book, area);
}

export function clearTableFilters(table: TableSide, { book, criteria }: Host): void {
  criteria.delete(table.sheetId);
  showAll(book, table.sheetId);
}
