import type { Worksheet } from "@univerjs/core";
import { excelClass, type ExcelClass } from "../../batch/excel-class";
import type { Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { asText } from "../../batch/arguments";
import { SHEET_EVENTS } from "../../events/sheet-events";
import { addSheet, visibilityOf } from "../../workbook/sheets";
import { worksheetClass } from "./worksheet";

/** `workbook.worksheets`: sheets in the order of their tabs. */
export const worksheetCollectionClass: ExcelClass<null> = excelClass("WorksheetCollection", () => ({
  items: (_self, host) => host.book.sheets.map(served),
  item: (_self, key, host) => find(asText(key), host),
  events: { ...SHEET_EVENTS, onAdded: "Added", onDeleted: "Deleted", onMoved: "Moved" },
  methods: {
    getItem: (_self, args, host) => find(args.text(0), host),
    add: (_self, args, host) => served(addSheet(host.book, args.textOr(0, null))),
    getActiveWorksheet: (_self, _args, host) => served(host.book.unit.getActiveSheet()),
    getCount: (_self, args, host) => considered(args.flag(0), host).length,
    getFirst: (_self, args, host) => first(considered(args.flag(0), host)),
    getLast: (_self, args, host) => first([...considered(args.flag(0), host)].reverse()),
    getItemOrNullObject: (_self, args, host) => find(args.text(0), host),
  },
}));

/** A sheet by its name or its id. */
function find(key: string, { book }: Host): Served | null {
  const sheet = book.sheet(key) ?? book.sheetByName(key);
  return sheet === null ? null : served(sheet);
}

function served(sheet: Worksheet): Served {
  return worksheetClass.of(sheet.getSheetId());
}

function first(sheets: readonly Worksheet[]): Served | null {
  return sheets[0] === undefined ? null : served(sheets[0]);
}

function considered(visibleOnly: boolean, { book }: Host): readonly Worksheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => visibilityOf(book, sheet.getSheetId()) === "Visible") : book.sheets;
}
