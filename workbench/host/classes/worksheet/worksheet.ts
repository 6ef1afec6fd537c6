import { ToggleGridlinesMutation } from "@univerjs/sheets";
import { asChoice, asFlag, asNumber, asText, type Arguments } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Method, type Property, type Served } from "../../batch/excel-class";
import { invalidArgument, itemNotFound } from "../../batch/host-error";
import type { Host } from "../../batch/host";
import { calculateCells } from "../../formula/calculate-cells";
import { area, wholeSheet, type Area } from "../../workbook/area";
import { requireSheet } from "../../workbook/cells/cells";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setTabColor, setVisibility, VISIBILITIES, visibilityOf } from "../../workbook/sheets";
import { copySheet } from "../../workbook/copy/copy-sheet";
import { showLevels } from "../../workbook/structure/outline";
import { rectangles } from "../../workbook/cells/regions";
import { findCells, replaceAll } from "../../workbook/cells/search";
import { setStandardWidth, standardWidth } from "../../workbook/looks/sizes";
import { usedArea } from "../../workbook/cells/used-area";
import { SHEET_EVENTS } from "../../events/sheet-events";
import { autoFilterClass } from "./auto-filter";
import { chartCollectionClass } from "../chart/charts";
import { commentCollectionClass } from "./comments";
import { freezePanesClass } from "./freeze-panes";
import { namedItemCollectionClass } from "../workbook/named-items";
import { noteCollectionClass } from "./notes";
import { pageBreakCollectionClass } from "./page-breaks";
import { pageLayoutClass } from "./page-layout";
import { worksheetProtectionClass } from "./protection";
import { rangeClass } from "../range/range";
import { rangeAreasClass } from "../range/range-areas";
import { searchOptions } from "../range/range-editing";
import { areaByAddress, rangeByAddress } from "../range/range-address";
import { shapeCollectionClass } from "../shape/shapes";
import { tableCollectionClass } from "../table/tables";
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
    showGridlines: gridlines,
    showHeadings: headings,
    // office.js sets these two under names of their own.
    gridlines: { ...gridlines, onlyWhenNamed: true },
    headings: { ...headings, onlyWhenNamed: true },
    standardHeight: { get: () => 15 },
    standardWidth: {
      get: (id, { book }) => standardWidth(book, id),
      set: (id, value, { book }) => setStandardWidth(book, id, asNumber(value)),
    },
    tabId: { get: (id, { book }) => book.sheets.findIndex((sheet) => sheet.getSheetId() === id) + 1 },
    enableCalculation: { get: (id, { uncalculated }) => !uncalculated.has(id), set: (id, value, { uncalculated }) => void (asFlag(value) ? uncalculated.delete(id) : uncalculated.add(id)) },
    showDataTypeIcons: { get: () => true },
  },
  objects: {
    autoFilter: (id) => autoFilterClass.of(id),
    charts: (id) => chartCollectionClass.of(id),
    comments: (id) => commentCollectionClass.of(id),
    horizontalPageBreaks: (sheet) => pageBreakCollectionClass.of({ sheet, direction: "horizontal" }),
    notes: (id) => noteCollectionClass.of(id),
    shapes: (id) => shapeCollectionClass.of(id),
    verticalPageBreaks: (sheet) => pageBreakCollectionClass.of({ sheet, direction: "vertical" }),
    customProperties: (id) => worksheetCustomPropertyCollectionClass.of(id),
    freezePanes: (id) => freezePanesClass.of(id),
    names: (id) => namedItemCollectionClass.of(id),
    pageLayout: (id) => pageLayoutClass.of(id),
    protection: (id) => worksheetProtectionClass.of(id),
    tables: (id) => tableCollectionClass.of(id),
  },
  events: SHEET_EVENTS,
  methods: worksheetMethods,
  calculatedMethods: ["getUsedRange", "getUsedRangeOrNullObject", "findAll", "findAllOrNullObject"],
}));

const worksheetMethods: Readonly<Record<string, Method<string>>> = {
  activate: (id, _args, host) => activateSheet(host.book, id),
  copy: (id, args, host) => worksheetClass.of(copySheet(host.book, id, copyIndex(id, args, host)).getSheetId()),
  delete: (id, _args, host) => deleteSheet(host.book, id),
  findAll: (id, args, host) => found(id, args, host),
  findAllOrNullObject: (id, args, host) => found(id, args, host),
  replaceAll: (id, args, { book }) => replaceAll(book, usedArea(book, wholeSheet(id), true) ?? area(id, 0, 0, 1, 1), args.text(0), args.text(1), searchOptions(args.at(2))),
  getRanges: (id, args, host) => rangeAreasClass.of(areasArgument(id, args.textOr(0, ""), host)),
  showOutlineLevels: (id, args, { book }) => {
    const [rows, columns] = [args.integerOr(0, 0), args.integerOr(1, 0)];
    if (rows < 0 || columns < 0 || rows > 8 || columns > 8) throw invalidArgument();
    showLevels(book, id, "rows", rows);
    showLevels(book, id, "columns", columns);
  },
  calculate: (id, _args, { book }) => calculateCells(book, [wholeSheet(id)]),
  getCell: (id, args) => rangeClass.of(area(id, args.integer(0), args.integer(1), 1, 1)),
  getRange: (id, args, host) => rangeByAddress(args.textOr(0, ""), id, host),
  getRangeByIndexes: (id, args) => rangeClass.of(area(id, args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
  getNext: (id, args, host) => beside(id, 1, args.flag(0), host),
  getNextOrNullObject: (id, args, host) => beside(id, 1, args.flag(0), host),
  getPrevious: (id, args, host) => beside(id, -1, args.flag(0), host),
  getPreviousOrNullObject: (id, args, host) => beside(id, -1, args.flag(0), host),
  getUsedRange: (id, args, host) => usedRange(id, args.flag(0), host) ?? rangeClass.of(area(id, 0, 0, 1, 1)),
  getUsedRangeOrNullObject: (id, args, host) => usedRange(id, args.flag(0), host),
};

const gridlines: Property<string> = {
  get: (id, { book }) => requireSheet(book, id).getConfig().showGridlines !== 0,
  set: (id, value, { book }) => book.run(ToggleGridlinesMutation.id, { subUnitId: id, showGridlines: asFlag(value) ? 1 : 0 }),
};

/** The host's grid always shows them; what a script asks for is read back. */
const headings: Property<string> = {
  get: (id, { hiddenHeadings }) => !hiddenHeadings.has(id),
  set: (id, value, { hiddenHeadings }) => void (asFlag(value) ? hiddenHeadings.delete(id) : hiddenHeadings.add(id)),
};

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

/** Where a copy goes: Excel's `WorksheetPositionType`; without one to the beginning, as its documentation says. */
function copyIndex(id: string, args: Arguments, { book }: Host): number {
  const order = book.sheets.map((sheet) => sheet.getSheetId());
  const relative = order.indexOf(args.object(1)?.as(worksheetClass) ?? id);
  const places = { None: 0, End: order.length, Beginning: 0, Before: relative, After: relative + 1 };
  return places[args.choice(0, ["None", "Before", "After", "Beginning", "End"] as const, "None")];
}

function found(id: string, args: Arguments, { book }: Host): Served | null {
  const areas = rectangles(id, findCells(book, wholeSheet(id), args.text(0), searchOptions(args.at(1))));
  return areas.length === 0 ? null : rangeAreasClass.of(areas);
}

/** "A1:B2,C3": addresses apart by commas. */
function areasArgument(id: string, text: string, host: Host): readonly Area[] {
  return text === "" ? [wholeSheet(id)] : text.split(",").map((part) => areaByAddress(part.trim(), id, host));
}
