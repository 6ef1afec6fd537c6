import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { asChoice, asFlag, asNumber } from "../../batch/arguments";
import { invalidArgument } from "../../batch/host-error";
import { indexIn, type Look } from "./style-property";

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
export const MAX_INDENT = 250;

/** Words for which Univer has only something near. */
export const onlyHorizontal = (word: string): string | null => ["CenterAcrossSelection", "Fill"].find((one) => one.toLowerCase() === word.toLowerCase()) ?? null;
export const onlyVertical = (word: string): string | null => ["Justify", "Distributed"].find((one) => one.toLowerCase() === word.toLowerCase()) ?? null;

/** How a cell's content stands in it, of a range's cells or of a named style. */
export const FORMAT_LOOKS = {
  horizontalAlignment: {
    read: ({ ht }) => indexIn(HORIZONTAL, ht),
    change: (value) => ({ ht: HORIZONTAL_NUMBERS[asChoice(value, Object.keys(HORIZONTAL_NUMBERS))] ?? HorizontalAlign.UNSPECIFIED }),
  },
  verticalAlignment: {
    read: ({ vt }) => indexIn(VERTICAL, vt),
    change: (value) => ({ vt: VERTICAL_NUMBERS[asChoice(value, Object.keys(VERTICAL_NUMBERS))] ?? VerticalAlign.BOTTOM }),
  },
  wrapText: {
    read: ({ tb }) => tb === WrapStrategy.WRAP,
    change: (value) => ({ tb: asFlag(value) ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  },
  indentLevel: {
    read: ({ pd }) => Math.round((pd?.l ?? pd?.r ?? 0) / INDENT_PIXELS),
    change: (value) => ({ pd: indent(asNumber(value)) }),
  },
  textOrientation: {
    read: ({ tr }) => (tr?.v === 1 ? 180 : -(tr?.a ?? 0) || 0),
    change: (value) => ({ tr: rotation(asNumber(value)) }),
  },
} satisfies Record<string, Look>;

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
