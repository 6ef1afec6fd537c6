import { asFlag } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property, type Served } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import { activeCell, selectedArea } from "../../workbook/cells/selection";
import { applicationClass } from "./application";
import { bindingCollectionClass } from "./bindings";
import { chartClass } from "../chart/charts";
import { commentCollectionClass } from "../worksheet/comments";
import { customXmlPartCollectionClass } from "./custom-xml-parts";
import { documentPropertiesClass } from "./document-properties";
import { functionsClass } from "./functions";
import { namedItemCollectionClass } from "./named-items";
import { noteCollectionClass } from "../worksheet/notes";
import { objectStyleCollections } from "./object-styles";
import { workbookProtectionClass } from "../worksheet/protection";
import { rangeByAddress } from "../range/range-address";
import { rangeClass } from "../range/range";
import { rangeAreasClass } from "../range/range-areas";
import { settingCollectionClass } from "./settings";
import { styleCollectionClass } from "./styles";
import { tableCollectionClass } from "../table/tables";
import { worksheetCollectionClass } from "../worksheet/worksheet-collection";

/** The global object of every request. */
export const workbookClass: ExcelClass<null> = excelClass("Workbook", () => ({
  objects: {
    application: () => applicationClass.of(null),
    _runtime: () => runtimeClass.of(null),
    bindings: () => bindingCollectionClass.of(null),
    comments: () => commentCollectionClass.of(null),
    customXmlParts: () => customXmlPartCollectionClass.of(null),
    functions: () => functionsClass.of(null),
    notes: () => noteCollectionClass.of(null),
    pivotTableStyles: () => objectStyleCollections.PivotTableStyle.of("PivotTableStyle"),
    slicerStyles: () => objectStyleCollections.SlicerStyle.of("SlicerStyle"),
    tableStyles: () => objectStyleCollections.TableStyle.of("TableStyle"),
    timelineStyles: () => objectStyleCollections.TimelineStyle.of("TimelineStyle"),
    styles: () => styleCollectionClass.of(null),
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
    calculationEngineVersion: { get: () => 191029 },
    chartDataPointTrack: flag("chartDataPointTrack", true),
    isDirty: flag("isDirty", false),
    usePrecisionAsDisplayed: flag("usePrecisionAsDisplayed", false),
    previouslySaved: { get: (_self, { workbook }) => workbook.opened.original !== null },
  },
  // office.js hears of a new selection by an older way: `addIn.tellSelection`.
  events: { onActivated: "WorkbookActivated", onSelectionChanged: "SelectionChanged", onAutoSaveSettingChanged: "AutoSaveSettingChanged" },
  methods: {
    close: () => undefined,
    getActiveChart: (_self, _args, { activeChart }) => activeChartOf(activeChart),
    getActiveChartOrNullObject: (_self, _args, { activeChart }) => activeChartOf(activeChart),
    getIsActiveCollabSession: () => false,
    getActiveCell: (_self, _args, host) => rangeClass.of(activeCell(host)),
    getSelectedRanges: (_self, _args, host) => rangeAreasClass.of([selectedArea(host)]),
    save: () => undefined,
    getSelectedRange: (_self, _args, host) => rangeClass.of(selectedArea(host)),
    _GetRangeForEventByReferenceId: (_self, args, host) => changedRange(args.text(0), host),
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, host) => changedRange(args.text(0), host),
    _RemoveReference: (_self, args, host) => host.references.release(args.text(0)),
    _GetReferenceCount: (_self, _args, host) => host.references.count,
  },
}));

function activeChartOf(chart: Host["activeChart"]): Served | null {
  return chart === null ? null : chartClass.of(chart);
}

/** Settings of the workbook that are read back as they were set. */
function flag(name: string, otherwise: boolean): Property<null> {
  return { get: (_self, { workbookFlags }) => workbookFlags.get(name) ?? otherwise, set: (_self, value, { workbookFlags }) => void workbookFlags.set(name, asFlag(value)) };
}

/** `context.runtime`. */
export const runtimeClass: ExcelClass<null> = excelClass("Runtime", () => ({
  properties: { enableEvents: { get: (_self, host) => host.eventsEnabled, set: (_self, value, host) => void (host.eventsEnabled = asFlag(value)) } },
}));

/** What an event of a change calls its range: the sheet's id and the address (`host/events`); null when the sheet is gone. */
function changedRange(reference: string, host: Host): Served | null {
  const [sheetId = "", address = ""] = reference.split("!");
  return host.book.sheet(sheetId) === null ? null : rangeByAddress(address, sheetId, host);
}
