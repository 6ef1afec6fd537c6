import { excelClass, type ExcelClass } from "../batch/excel-class";
import { activeCell, selectedArea } from "../workbook/selection";
import { applicationClass } from "./application";
import { documentPropertiesClass } from "./document-properties";
import { namedItemCollectionClass } from "./named-items";
import { workbookProtectionClass } from "./protection";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { settingCollectionClass } from "./settings";
import { tableCollectionClass } from "./tables";
import { worksheetCollectionClass } from "./worksheet-collection";

/** The global object of every request. */
export const workbookClass: ExcelClass<null> = excelClass("Workbook", () => ({
  objects: {
    application: () => applicationClass.of(null),
    names: () => namedItemCollectionClass.of(null),
    properties: () => documentPropertiesClass.of(null),
    protection: () => workbookProtectionClass.of(null),
    settings: () => settingCollectionClass.of(null),
    tables: () => tableCollectionClass.of(null),
    worksheets: () => worksheetCollectionClass.of(null),
  },
  properties: {
    name: { get: (_self, { book }) => book.unit.getSnapshot().name || "Book1.xlsx" },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
    previouslySaved: { get: (_self, { workbook }) => workbook.opened.original !== null },
  },
  methods: {
    getActiveCell: (_self, _args, host) => rangeClass.of(activeCell(host)),
    getSelectedRanges: (_self, _args, host) => rangeAreasClass.of([selectedArea(host)]),
    save: () => undefined,
    getSelectedRange: (_self, _args, host) => rangeClass.of(selectedArea(host)),
    _RemoveReference: (_self, args, host) => host.references.release(args.text(0)),
    _GetReferenceCount: (_self, _args, host) => host.references.count,
  },
}));
