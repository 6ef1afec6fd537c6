import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../xml/query";
import { readAlignment } from "./alignment";
import { readColor, type Palette } from "./colors";
import type { CellLock } from "../changes/custom";
import { readNumberFormats } from "./number-formats";
import { readStyleNames } from "./style-names";
import { BORDER_STYLES } from "./style-words";

/** The formats of a file's cells, in the order in which cells number them (`cellXfs`). */
export interface StyleSheet {
  readonly styles: readonly IStyleData[];
  /** What each of them says of a protected sheet's cells; null where it is the usual: locked, and formulas shown. */
  readonly locks: readonly (CellLock | null)[];
  /** The named style of each, as `range.style` has it; null for Normal. */
  readonly names: readonly (string | null)[];
  /** The looks that conditional formats lay over a cell's own (`dxfs`). */
  readonly conditional: readonly IStyleData[];
}

/** @param part xl/styles.xml; null when the file has none, as some writers' */
export function readStyles(part: XmlElement | null, palette: Palette): StyleSheet {
  const root = part ?? undefined;
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorder(border, palette));
  const format = readNumberFormats(part);
  const formats = childrenOf(childOf(root, "cellXfs"), "xf");
  const styles = formats.map((xf): IStyleData => {
    const background = fills[numberOf(xf, "fillId") ?? 0];
    const lines = borders[numberOf(xf, "borderId") ?? 0];
    const pattern = format(numberOf(xf, "numFmtId") ?? 0);
    return {
      ...fonts[numberOf(xf, "fontId") ?? 0],
      ...(background ? { bg: { rgb: background } } : {}),
      ...(lines ? { bd: lines } : {}),
      ...(pattern ? { n: { pattern } } : {}),
      ...readAlignment(childOf(xf, "alignment")),
    };
  });
  const conditional = childrenOf(childOf(root, "dxfs"), "dxf").map((look) => readConditionalLook(look, palette));
  return { styles, locks: formats.map((xf) => readLock(childOf(xf, "protection"))), names: readStyleNames(root, formats), conditional };
}

/** Here a plain fill is the background of its pattern, where a cell's own is the foreground. */
function readConditionalLook(look: XmlElement, palette: Palette): IStyleData {
  const pattern = childOf(look, "fill", "patternFill");
  const background = readColor(childOf(pattern, "bgColor"), palette) ?? readColor(childOf(pattern, "fgColor"), palette);
  const border = childOf(look, "border");
  const lines = border ? readBorder(border, palette) : null;
  return {
    ...readFont(childOf(look, "font"), palette),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(lines ? { bd: lines } : {}),
  };
}

function readLock(protection: XmlElement | undefined): CellLock | null {
  const lock = { locked: flagOf(protection, "locked", true), formulaHidden: flagOf(protection, "hidden") };
  return lock.locked && !lock.formulaHidden ? null : lock;
}

/** @returns the font of a cell, of a run of rich text, or of a differential format. */
export function readFont(font: XmlElement | undefined, palette: Palette): IStyleData {
  const name = attributeOf(childOf(font, "name") ?? childOf(font, "rFont"), "val");
  const size = numberOf(childOf(font, "sz"), "val");
  const color = readColor(childOf(font, "color"), palette);
  const underline = childOf(font, "u");
  const position = attributeOf(childOf(font, "vertAlign"), "val");
  return {
    ...(name ? { ff: name } : {}),
    ...(size ? { fs: size } : {}),
    ...(isOn(childOf(font, "b")) ? { bl: 1 } : {}),
    ...(isOn(childOf(font, "i")) ? { it: 1 } : {}),
    ...(isOn(childOf(font, "strike")) ? { st: { s: 1 } } : {}),
    ...(underline && attributeOf(underline, "val") !== "none" ? { ul: readUnderline(underline) } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(position === "subscript" ? { va: 2 } : position === "superscript" ? { va: 3 } : {}),
  };
}

/** Univer's text decoration: 10 is a double line, 12 a single one. */
function readUnderline(underline: XmlElement): NonNullable<IStyleData["ul"]> {
  return /^double/.test(attributeOf(underline, "val") ?? "") ? { s: 1, t: 10 } : { s: 1 };
}

/** @returns the colour of the fill; a pattern or a gradient is shown by one of its colours. */
export function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = childOf(fill, "patternFill");
  if (!pattern) return readColor(childOf(fill, "gradientFill", "stop", "color"), palette);
  const kind = attributeOf(pattern, "patternType") ?? "none";
  if (kind === "none") return null;
  const foreground = readColor(childOf(pattern, "fgColor"), palette);
  return kind === "solid" ? foreground : (readColor(childOf(pattern, "bgColor"), palette) ?? foreground);
}

function readBorder(border: XmlElement, palette: Palette): Nullable<IBorderData> {
  const sides: readonly (readonly [keyof IBorderData, XmlElement | undefined])[] = [
    ["t", childOf(border, "top")],
    ["b", childOf(border, "bottom")],
    ["l", childOf(border, "left") ?? childOf(border, "start")],
    ["r", childOf(border, "right") ?? childOf(border, "end")],
    ["tl_br", flagOf(border, "diagonalDown") ? childOf(border, "diagonal") : undefined],
    ["bl_tr", flagOf(border, "diagonalUp") ? childOf(border, "diagonal") : undefined],
  ];
  const data: IBorderData = {};
  for (const [side, element] of sides) {
    const style = BORDER_STYLES.indexOf(attributeOf(element, "style") ?? "none");
    if (style > 0) data[side] = { s: style, cl: { rgb: readColor(childOf(element, "color"), palette) ?? "#000000" } };
  }
  return Object.keys(data).length > 0 ? data : null;
}

/** `<b/>` is on, `<b val="0"/>` is off. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flagOf(element, "val", true);
}
