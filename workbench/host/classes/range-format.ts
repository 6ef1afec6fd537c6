import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { asChoice, asFlag, asNumber } from "../batch/arguments";
import { excelClass, type ExcelClass, type Property } from "../batch/excel-class";
import { invalidArgument } from "../batch/host-error";
import type { Area } from "../workbook/area";
import { autofitColumns, autofitRows } from "../workbook/autofit";
import { checkAllowed } from "../workbook/lock";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../workbook/sizes";
import { formatProtectionClass } from "./format-protection";
import { rangeBorderCollectionClass } from "./range-borders";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";
import { indexIn, styleProperty } from "./style-property";

/** The place in the list is Univer's number; "Fill" and "CenterAcrossSelection" are Excel's alone. */
const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"] as const;
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"] as const;
const HORIZONTAL_NUMBERS: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Fill: HorizontalAlign.LEFT,
};
const VERTICAL_NUMBERS: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};
/** A step of indentation is three spaces, about nine pixels. */
const INDENT_PIXELS = 9;
const MAX_INDENT = 250;

/** `range.format`. */
export const rangeFormatClass: ExcelClass<Area> = excelClass("RangeFormat", () => ({
  properties: {
    horizontalAlignment: styleProperty(
      ({ ht }) => indexIn(HORIZONTAL, ht),
      (value) => ({ ht: HORIZONTAL_NUMBERS[asChoice(value, Object.keys(HORIZONTAL_NUMBERS))] ?? HorizontalAlign.UNSPECIFIED }),
    ),
    verticalAlignment: styleProperty(
      ({ vt }) => indexIn(VERTICAL, vt),
      (value) => ({ vt: VERTICAL_NUMBERS[asChoice(value, Object.keys(VERTICAL_NUMBERS))] ?? VerticalAlign.BOTTOM }),
    ),
    wrapText: styleProperty(
      ({ tb }) => tb === WrapStrategy.WRAP,
      (value) => ({ tb: asFlag(value) ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ),
    indentLevel: styleProperty(
      ({ pd }) => Math.round((pd?.l ?? pd?.r ?? 0) / INDENT_PIXELS),
      (value) => ({ pd: indent(asNumber(value)) }),
    ),
    textOrientation: styleProperty(
      ({ tr }) => (tr?.v === 1 ? 180 : -(tr?.a ?? 0)),
      (value) => ({ tr: rotation(asNumber(value)) }),
    ),
    readingOrder: { get: () => "Context" },
    columnWidth: size(columnWidth, setColumnWidth, "allowFormatColumns"),
    rowHeight: size(rowHeight, setRowHeight, "allowFormatRows"),
    useStandardHeight: { get: (range, { book }) => rowHeight(book, range) === 15 },
    useStandardWidth: { get: (range, { book }) => columnWidth(book, range) === 48 },
  },
  objects: {
    font: (range) => rangeFontClass.of(range),
    fill: (range) => rangeFillClass.of(range),
    borders: (range) => rangeBorderCollectionClass.of(range),
    protection: (range) => formatProtectionClass.of(range),
  },
  methods: {
    autofitColumns: (range, _args, { book }) => autofitColumns(book, range),
    autofitRows: (range, _args, { book }) => autofitRows(book, range),
  },
}));

function indent(level: number): NonNullable<IStyleData["pd"]> | null {
  if (!Number.isInteger(level) || level < 0 || level > MAX_INDENT) throw invalidArgument();
  return level === 0 ? null : { l: level * INDENT_PIXELS };
}

/** Excel counts −90 to 90 degrees upwards, 180 for letters one above the other; Univer counts downwards. */
function rotation(degrees: number): NonNullable<IStyleData["tr"]> | null {
  if (degrees === 180) return { a: 0, v: 1 };
  if (!Number.isInteger(degrees) || degrees < -90 || degrees > 90) throw invalidArgument();
  return degrees === 0 ? null : { a: -degrees };
}

type Size = (book: Parameters<typeof columnWidth>[0], range: Area) => number | null;
type SetSize = (book: Parameters<typeof columnWidth>[0], range: Area, points: number) => void;

function size(get: Size, set: SetSize, option: string): Property<Area> {
  return {
    get: (range, { book }) => get(book, range),
    set: (range, value, { book }) => {
      checkAllowed(book, range.sheetId, option);
      set(book, range, asNumber(value));
    },
  };
}
