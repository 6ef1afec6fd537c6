import { ToggleGridlinesMutation } from "@univerjs/sheets";
import { asChoice, asFlag, asNumber, asText } from "../batch/arguments";
import { excelClass, type ExcelClass } from "../batch/excel-class";
import type { Served } from "../batch/excel-class";
import { itemNotFound } from "../batch/host-error";
import type { Host } from "../batch/host";
import { area, wholeSheet } from "../workbook/area";
import { requireSheet } from "../workbook/cells";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setTabColor, setVisibility, VISIBILITIES, visibilityOf } from "../workbook/sheets";
import { usedArea } from "../workbook/used-area";
import { chartCollectionClass } from "./charts";
import { freezePanesClass } from "./freeze-panes";
import { namedItemCollectionClass } from "./named-items";
import { pageLayoutClass } from "./page-layout";
import { worksheetProtectionClass } from "./protection";
import { rangeClass } from "./range";
import { rangeByAddress } from "./range-address";
import { tableCollectionClass } from "./tables";
import { worksheetCustomPropertyCollectionClass } from "./worksheet-custom-properties";

/** A sheet; its state is Univer's id of it. */
export const worksheetClass: ExcelClass<string> = excelClass("Worksheet", () => ({
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
    showGridlines: {
      get: (id, { book }) => requireSheet(book, id).getConfig().showGridlines !== 0,
      set: (id, value, { book }) => book.run(ToggleGridlinesMutation.id, { subUnitId: id, showGridlines: asFlag(value) ? 1 : 0 }),
    },
    standardHeight: { get: () => 15 },
    standardWidth: { get: () => 48 },
    enableCalculation: { get: () => true },
  },
  objects: {
    charts: (id) => chartCollectionClass.of(id),
    customProperties: (id) => worksheetCustomPropertyCollectionClass.of(id),
    freezePanes: (id) => freezePanesClass.of(id),
    names: (id) => namedItemCollectionClass.of(id),
    pageLayout: (id) => pageLayoutClass.of(id),
    protection: (id) => worksheetProtectionClass.of(id),
    tables: (id) => tableCollectionClass.of(id),
  },
  methods: {
    activate: (id, _args, host) => activateSheet(host.book, id),
    delete: (id, _args, host) => deleteSheet(host.book, id),
    getCell: (id, args) => rangeClass.of(area(id, args.integer(0), args.integer(1), 1, 1)),
    getRange: (id, args, host) => rangeByAddress(args.textOr(0, ""), id, host),
    getRangeByIndexes: (id, args) => rangeClass.of(area(id, args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
    getNext: (id, args, host) => beside(id, 1, args.flag(0), host),
    getNextOrNullObject: (id, args, host) => beside(id, 1, args.flag(0), host),
    getPrevious: (id, args, host) => beside(id, -1, args.flag(0), host),
    getPreviousOrNullObject: (id, args, host) => beside(id, -1, args.flag(0), host),
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

function beside(id: string, step: 1 | -1, visibleOnly: boolean, { book }: Host): Served | null {
  const ids = book.sheets.map((sheet) => sheet.getSheetId()).filter((other) => other === id || !visibleOnly || visibilityOf(book, other) === "Visible");
  const next = ids[ids.indexOf(id) + step];
  return next === undefined ? null : worksheetClass.of(next);
}
