import { asChoice, type Arguments } from "../batch/arguments";
import { excelClass, type ExcelClass } from "../batch/excel-class";
import { invalidArgument } from "../batch/host-error";
import type { Area } from "../workbook/area";
import { asColor } from "../workbook/colors";
import { checkUnlocked } from "../workbook/lock";
import type { TableSide } from "../workbook/side-model";
import { sortArea, type SortKey } from "../workbook/sort";
import { bodyArea } from "../workbook/tables";

/** `range.sort`. */
export const rangeSortClass: ExcelClass<Area> = excelClass("RangeSort", () => ({
  methods: {
    apply: (range, args, { book }) => {
      const byColumns = args.choice(3, ["Rows", "Columns"] as const, "Rows") === "Columns";
      const header = args.flag(2) ? 1 : 0;
      const body = byColumns ? { ...range, column: range.column + header, columns: range.columns - header } : { ...range, row: range.row + header, rows: range.rows - header };
      checkUnlocked(book, body);
      sortArea(book, body, keysOf(args), { matchCase: args.flag(1), byColumns });
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
    apply: (table, args, { book, sorts }) => {
      checkUnlocked(book, bodyArea(table));
      sortArea(book, bodyArea(table), keysOf(args), { matchCase: args.flag(1), byColumns: false });
      sorts.set(table, args.at(0) as object[]);
    },
    clear: (table, _args, { sorts }) => void sorts.delete(table),
    reapply: (table, _args, { book, sorts }) => {
      const fields = sorts.get(table);
      if (fields !== undefined) sortArea(book, bodyArea(table), keys(fields), { matchCase: false, byColumns: false });
    },
  },
}));

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
