import { excelClass, type ExcelClass } from "../../batch/excel-class";
import { fullAddress } from "../../workbook/address";
import { isUnbounded, isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from "../../workbook/area";
import { cellFinder, valueOf } from "../../workbook/cells/cells";
import { hyperlinkOf, setHyperlink } from "../../workbook/hyperlinks";
import { checkAllowed } from "../../workbook/cells/lock";
import { setStyle, styleOf } from "../../workbook/looks/named-styles";
import { areColumnsHidden, areRowsHidden, leftOf, setColumnsHidden, setRowsHidden, topOf } from "../../workbook/looks/sizes";
import { asFlag, asText } from "../../batch/arguments";
import type { Host } from "../../batch/host";
import { cellProperties } from "./cell-properties";
import { conditionalFormatCollectionClass } from "../conditional/conditional-formats";
import { dataValidationClass } from "./data-validation";
import { rangeContent } from "./range-content";
import { CALCULATED_EDITING, rangeEditing } from "./range-editing";
import { rangeFormatClass } from "./range-format";
import { rangeMethods } from "./range-methods";
import { rangeNavigation } from "./range-navigation";
import { rangeOutline } from "./range-outline";
import { rangeViewClass } from "./range-view";
import { rangeSortClass } from "./sorting";
import { rangeDependence } from "../workbook/workbook-range-areas";
import { worksheetClass } from "../worksheet/worksheet";

/** A rectangle of cells. */
export const rangeClass: ExcelClass<Area> = excelClass("Range", () => ({
  kept: true,
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    rowIndex: { get: (range) => range.row },
    columnIndex: { get: (range) => range.column },
    rowCount: { get: (range) => range.rows },
    columnCount: { get: (range) => range.columns },
    cellCount: { get: cellCount },
    isEntireColumn: { get: isWholeColumns },
    isEntireRow: { get: isWholeRows },
    ...rangeContent,
    hidden: { get: (range, { book }) => hidden(areRowsHidden(book, range), areColumnsHidden(book, range)) },
    rowHidden: { get: (range, { book }) => areRowsHidden(book, range), set: (range, value, { book }) => hide(book, range, asFlag(value), "Rows") },
    columnHidden: { get: (range, { book }) => areColumnsHidden(book, range), set: (range, value, { book }) => hide(book, range, asFlag(value), "Columns") },
    hyperlink: {
      get: (range, { book }) => hyperlink(range, book),
      set: (range, value, { book }) => setHyperlink(book, range, value),
    },
    style: {
      get: (range, { book }) => styleOf(book, range),
      set: (range, value, { book }) => {
        checkAllowed(book, range.sheetId, "allowFormatCells");
        setStyle(book, range, asText(value));
      },
    },
    top: { get: (range, { book }) => topOf(book, range.sheetId, range.row) },
    left: { get: (range, { book }) => leftOf(book, range.sheetId, range.column) },
    height: { get: (range, { book }) => between(topOf(book, range.sheetId, range.row), topOf(book, range.sheetId, lastRow(range) + 1)) },
    width: { get: (range, { book }) => between(leftOf(book, range.sheetId, range.column), leftOf(book, range.sheetId, lastColumn(range) + 1)) },
  },
  objects: {
    conditionalFormats: (range) => conditionalFormatCollectionClass.of(range),
    dataValidation: (range) => dataValidationClass.of(range),
    format: (range) => rangeFormatClass.of(range),
    sort: (range) => rangeSortClass.of(range),
    worksheet: ({ sheetId }) => worksheetClass.of(sheetId),
  },
  methods: { ...rangeNavigation, ...rangeMethods, ...rangeOutline, ...rangeDependence, ...rangeEditing, ...cellProperties, getVisibleView: (range) => rangeViewClass.of(range) },
  calculatedMethods: [...CALCULATED_EDITING, "getUsedRange", "getUsedRangeOrNullObject"],
}));

function address(range: Area, { book }: Host): string {
  return fullAddress(range, book.sheetName(range.sheetId));
}

/** Excel's count is −1 beyond what a 32-bit number holds. */
function cellCount({ rows, columns }: Area): number {
  const count = rows * columns;
  return count > 2 ** 31 - 1 ? -1 : count;
}

/** A cell is hidden when its row or its column is; null when some cells are and some are not. */
function hidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function hide(book: Host["book"], range: Area, hidden: boolean, what: "Rows" | "Columns"): void {
  checkAllowed(book, range.sheetId, `allowFormat${what}`);
  (what === "Rows" ? setRowsHidden : setColumnsHidden)(book, range, hidden);
}

function between(from: number, to: number): number {
  return Math.round((to - from) * 100) / 100;
}

/** Of a cell's link Excel gives the text too; null without one. */
function hyperlink(range: Area, book: Host["book"]): object | null {
  if (isUnbounded(range)) return null;
  const cell = cellFinder(book, range.sheetId)(range.row, range.column);
  const link = hyperlinkOf(cell);
  return link === null ? null : { ...link, textToDisplay: String(valueOf(cell)) };
}
