import { asChoice, asNumber, asText } from "../batch/arguments";
import { excelClass } from "../batch/excel-class";
import type { Served } from "../batch/excel-class";
import { itemNotFound } from "../batch/host-error";
import type { Host } from "../batch/host";
import { area, wholeSheet } from "../workbook/area";
import { requireSheet } from "../workbook/cells";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setTabColor, setVisibility, VISIBILITIES, visibilityOf } from "../workbook/sheets";
import { usedArea } from "../workbook/used-area";
import { rangeClass } from "./range";
import { rangeByAddress } from "./range-address";

/** A sheet; its state is Univer's id of it. */
export const worksheetClass = excelClass<string>("Worksheet", () => ({
  id: (id) => id,
  properties: {
    id: { get: (id) => id },
    name: { get: nameOf, set: (id, value, host) => renameSheet(host.book, id, asText(value)) },
    position: {
      get: (id, { book }) => book.sheets.findIndex((sheet) => sheet.getSheetId() === id),
      set: (id, value, host) => moveSheet(host.book, id, asNumber(value)),
    },
    visibility: {
      get: (id, host) => visibilityOf(host.book, id),
      set: (id, value, host) => setVisibility(host.book, id, asChoice(value, VISIBILITIES)),
    },
    tabColor: {
      get: (id, { book }) => String(requireSheet(book, id).getTabColor() ?? "").toUpperCase(),
      set: (id, value, host) => setTabColor(host.book, id, asText(value)),
    },
  },
  methods: {
    activate: (id, _args, host) => activateSheet(host.book, id),
    delete: (id, _args, host) => deleteSheet(host.book, id),
    getCell: (id, args) => rangeClass.of(area(id, args.integer(0), args.integer(1), 1, 1)),
    getRange: (id, args, host) => rangeByAddress(args.textOr(0, ""), id, host),
    getRangeByIndexes: (id, args) => rangeClass.of(area(id, args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    getUsedRange: (id, args, host) => usedRange(id, args.flag(0), host) ?? rangeClass.of(area(id, 0, 0, 1, 1)),
    getUsedRangeOrNullObject: (id, args, host) => usedRange(id, args.flag(0), host),
  },
  calculatedMethods: ["getUsedRange", "getUsedRangeOrNullObject"],
}));

function nameOf(id: string, { book }: Host): string {
  const sheet = book.sheet(id);
  if (sheet === null) throw itemNotFound();
  return sheet.getName();
}

function usedRange(id: string, valuesOnly: boolean, { book }: Host): Served | null {
  const used = usedArea(book, wholeSheet(id), valuesOnly);
  return used === null ? null : rangeClass.of(used);
}
