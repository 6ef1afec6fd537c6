import { asChoice, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { invalidArgument } from "../../batch/host-error";
import { sheetEvent } from "../../events/sheet-changes";
import { localAddress } from "../../workbook/address";
import type { Area } from "../../workbook/area";
import { asColor } from "../../workbook/looks/colors";
import { checkUnlocked } from "../../workbook/cells/lock";
import type { TableSide } from "../../workbook/side-model";
import { sortArea, type SortKey } from "../../workbook/cells/sort";
import { bodyArea } from "../../workbook/tables/tables";

/** `range.sort`. */
export const rangeSortClass: ExcelClass<Area> = excelClass("RangeSort", () => ({
  methods: {
    apply: (range, args, host) => {
      const { book } = host;
      const byColumns = args.choice(3, ["Rows", "Columns"] as const, "Rows") === "Columns";
      const header = args.flag(2) ? 1 : 0;
      const body = byColumns ? { ...range, column: range.column + header, columns: range.columns - header } : { ...range, row: range.row + header, rows: range.rows - header };
      checkUnlocked(book, body);
      sortArea(book, body, keysOf(args), { matchCase: args.flag(1), byColumns });
      tellSorted(body, byColumns, host);
    },
  },
}));

/** `table.sort`; what was sorted last is read back. */
export const tableSortClass: ExcelClass<TableSide> = excelClass("TableSort", () => ({
  properties: {
    fields: { get: (table, { sorts }) => sorts.get(table) ?? [] },
    matchCase: { get: () => false },
    method: { get: () => "PinYin" },
  },
  methods: {
    apply: (table, args, host) => {
      const { book, sorts } = host;
      checkUnlocked(book, bodyArea(table));
      sortArea(book, bodyArea(table), keysOf(args), { matchCase: args.flag(1), byColumns: false });
      tellSorted(bodyArea(table), false, host);
      sorts.set(table, args.at(0) as object[]);
    },
    clear: (table, _args, { sorts }) => void sorts.delete(table),
    reapply: (table, _args, host) => {
      const fields = host.sorts.get(table);
      if (fields === undefined) return;
      sortArea(host.book, bodyArea(table), keys(fields), { matchCase: false, byColumns: false });
      tellSorted(bodyArea(table), false, host);
    },
  },
}));

function tellSorted(area: Area, byColumns: boolean, host: Host): void {
  host.onEvent(sheetEvent(byColumns ? "ColumnSorted" : "RowSorted", area.sheetId, { address: localAddress(area) }));
}

function keysOf(args: Arguments): SortKey[] {
  return keys(args.at(0));
}

/** Excel's `SortField[]`; ascending unless it says otherwise. To sort by icon is not served. */
function keys(fields: unknown): SortKey[] {
  if (!Array.isArray(fields)) throw invalidArgument();
  return (fields as Record<string, unknown>[]).map(({ key, ascending, sortOn = "Value", color }) => {
    if (typeof key !== "number") throw invalidArgument();
    const on = asChoice(sortOn, ["Value", "CellColor", "FontColor"]);
    return { key, ascending: ascending !== false, ...(on === "Value" ? {} : { color: { of: on === "CellColor" ? ("fill" as const) : ("font" as const), rgb: asColor(color) } }) };
  });
}
