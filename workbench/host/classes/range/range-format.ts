import { HorizontalAlign } from "@univerjs/core";
import { asChoice, asFlag, asNumber } from "../../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../../batch/excel-class";
import type { Host } from "../../batch/host";
import type { Area } from "../../workbook/area";
import { autofitColumns, autofitRows } from "../../workbook/looks/autofit";
import { checkAllowed } from "../../workbook/cells/lock";
import { columnWidth, hasOwnHeight, hasOwnWidth, resetHeight, resetWidth, rowHeight, setColumnWidth, setRowHeight } from "../../workbook/looks/sizes";
import { applyStyles, styleFinder } from "../../workbook/looks/styles";
import { cellExtra, withWords } from "./cell-extra";
import { FORMAT_LOOKS, MAX_INDENT, onlyHorizontal, onlyVertical } from "./format-looks";
import { formatProtectionClass } from "./format-protection";
import { rangeBorderCollectionClass } from "./range-borders";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";
import { rangeLooks, styleProperty } from "./style-property";

const { horizontalAlignment, verticalAlignment, ...OTHER_LOOKS } = FORMAT_LOOKS;

/** `range.format`. */
export const rangeFormatClass: ExcelClass<Area> = excelClass("RangeFormat", () => ({
  properties: {
    ...rangeLooks(OTHER_LOOKS),
    indentLevel: {
      ...styleProperty(FORMAT_LOOKS.indentLevel.read),
      set: (range, value, host) => indent(range, () => asNumber(value), host),
    },
    horizontalAlignment: withWords("horizontalAlignment", styleProperty(horizontalAlignment.read, horizontalAlignment.change), onlyHorizontal),
    verticalAlignment: withWords("verticalAlignment", styleProperty(verticalAlignment.read, verticalAlignment.change), onlyVertical),
    autoIndent: cellExtra("autoIndent", false, asFlag),
    shrinkToFit: cellExtra("shrinkToFit", false, asFlag),
    readingOrder: cellExtra("readingOrder", "Context", (value) => asChoice(value, ["Context", "LeftToRight", "RightToLeft"])),
    columnWidth: size(columnWidth, setColumnWidth, "allowFormatColumns"),
    rowHeight: size(rowHeight, setRowHeight, "allowFormatRows"),
    useStandardHeight: standard(hasOwnHeight, resetHeight, "allowFormatRows"),
    useStandardWidth: standard(hasOwnWidth, resetWidth, "allowFormatColumns"),
  },
  objects: {
    font: (range) => rangeFontClass.of(range),
    fill: (range) => rangeFillClass.of(range),
    borders: (range) => rangeBorderCollectionClass.of(range),
    protection: (range) => formatProtectionClass.of(range),
  },
  methods: {
    adjustIndent: (range, args, host) => adjustIndent(range, args.integer(0), host),
    autofitColumns: (range, _args, { book }) => autofitColumns(book, range),
    autofitRows: (range, _args, { book }) => autofitRows(book, range),
  },
}));

/** Every cell from where it is; what would leave the cell stays at its edge. */
function adjustIndent(range: Area, amount: number, host: Host): void {
  indent(range, (level) => Math.min(MAX_INDENT, Math.max(0, level + amount)), host);
}

/** Excel indents from an edge: what is aligned by its content goes to the left. */
function indent(range: Area, levelOf: (level: number) => number, { book }: Host): void {
  checkAllowed(book, range.sheetId, "allowFormatCells");
  const { read, change } = FORMAT_LOOKS.indentLevel;
  const styleAt = styleFinder(book, range.sheetId);
  applyStyles(book, range, (row, column) => {
    const style = styleAt(row, column);
    const level = levelOf(read(style));
    return { ...change(level), ...(level > 0 && (style.ht ?? HorizontalAlign.UNSPECIFIED) === HorizontalAlign.UNSPECIFIED ? { ht: HorizontalAlign.LEFT } : {}) };
  });
}

type Book = Host["book"];

function size(get: (book: Book, range: Area) => number | null, set: (book: Book, range: Area, points: number) => void, option: string): Property<Area> {
  return {
    get: (range, { book }) => get(book, range),
    set: (range, value, { book }) => {
      checkAllowed(book, range.sheetId, option);
      set(book, range, asNumber(value));
    },
  };
}

/** Whether rows or columns have the size of the sheet's; to set it to true gives it to them, to set it to false does nothing. */
function standard(hasOwn: (book: Book, range: Area) => boolean | null, reset: (book: Book, range: Area) => void, option: string): Property<Area> {
  return {
    get: (range, { book }) => {
      const own = hasOwn(book, range);
      return own === null ? null : !own;
    },
    set: (range, value, { book }) => {
      checkAllowed(book, range.sheetId, option);
      if (asFlag(value)) reset(book, range);
    },
  };
}
