import type { Border, Font, Style } from "excelize-wasm";
import type { IBorderData, IStyleData, ITextRotation } from "@univerjs/core";
import { styleKey } from "../changes/style";
import type { Excelize } from "../excelize";
import { HORIZONTAL, VERTICAL } from "../read/style-words";

/** Excelize numbers lines as Excel's dialog does; the place in the list is Univer's BorderStyleTypes. */
const BORDER_NUMBERS = [0, 1, 7, 4, 3, 9, 11, 6, 2, 8, 10, 12, 13, 5];

const SIDES: readonly (readonly [side: keyof IBorderData, type: string])[] = [
  ["l", "left"], ["t", "top"], ["r", "right"], ["b", "bottom"], ["tl_br", "diagonalDown"], ["bl_tr", "diagonalUp"],
];

/** Makes formats in excelize, each of them once. */
export class StyleMaker {
  private readonly made = new Map<string, number>();

  /** @param plain the format of the workbook's plain cells, which says what a style leaves open */
  constructor(
    private readonly book: Excelize,
    private readonly plain: IStyleData,
  ) {}

  /**
   * @param base the number of the format that the cell has in the file: what Univer knows nothing of (protection, shrinking)
   *   is kept from it
   */
  number(style: IStyleData | null, base = 0): number {
    if (!style && base === 0) return 0;
    const key = `${base}|${styleKey(style)}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const kept = base === 0 ? {} : this.kept(base);
    const number = this.book.call("NewStyle", { ...excelizeStyle(style ?? {}, this.plain), ...kept }).style;
    this.made.set(key, number);
    return number;
  }

  private kept(base: number): Pick<Style, "Protection"> {
    const { Protection } = this.book.call("GetStyle", base).style;
    return Protection ? { Protection } : {};
  }
}

export function excelizeStyle(style: IStyleData, plain: IStyleData): Style {
  const lines = borders(style.bd);
  const alignment = alignmentOf(style);
  return {
    Font: fontOf(style, plain),
    ...(style.bg?.rgb ? { Fill: { Type: "pattern", Pattern: 1, Color: [hex(style.bg.rgb)] } } : {}),
    ...(lines.length > 0 ? { Border: lines } : {}),
    ...(style.n?.pattern ? { CustomNumFmt: style.n.pattern } : {}),
    ...(alignment ? { Alignment: alignment } : {}),
  };
}

export function fontOf(style: IStyleData, plain: IStyleData): Font {
  const family = style.ff ?? plain.ff;
  const size = style.fs ?? plain.fs;
  return {
    ...(family ? { Family: family } : {}),
    ...(size ? { Size: size } : {}),
    ...(style.bl ? { Bold: true } : {}),
    ...(style.it ? { Italic: true } : {}),
    ...(style.st?.s ? { Strike: true } : {}),
    ...(style.ul?.s ? { Underline: style.ul.t === 10 ? "double" : "single" } : {}),
    ...(style.cl?.rgb ? { Color: hex(style.cl.rgb) } : { ColorTheme: TEXT_COLOR }),
    ...(style.va === 2 ? { VertAlign: "subscript" } : style.va === 3 ? { VertAlign: "superscript" } : {}),
  };
}

export function borders(data: IStyleData["bd"]): Border[] {
  return SIDES.flatMap(([side, type]) => {
    const line = data?.[side];
    if (!line?.s) return [];
    return [{ Type: type, Color: hex(line.cl.rgb ?? "#000000"), Style: BORDER_NUMBERS[line.s] ?? 1 }];
  });
}

/** The theme's colour of text; without any colour excelize writes an empty element. */
const TEXT_COLOR = 1;

const WRAP = 3;
const INDENT_PIXELS = 9;

function alignmentOf(style: IStyleData): NonNullable<Style["Alignment"]> | null {
  const indent = Math.round((style.pd?.l ?? style.pd?.r ?? 0) / INDENT_PIXELS);
  const alignment = {
    ...(style.ht ? { Horizontal: HORIZONTAL[style.ht] ?? "general" } : {}),
    ...(style.vt ? { Vertical: VERTICAL[style.vt] ?? "bottom" } : {}),
    ...(style.tb === WRAP ? { WrapText: true } : {}),
    ...(style.tr ? { TextRotation: rotation(style.tr) } : {}),
    ...(indent > 0 ? { Indent: indent } : {}),
  };
  return Object.keys(alignment).length > 0 ? alignment : null;
}

/** The reverse of what `read/alignment.ts` says of angles. */
function rotation(turn: ITextRotation): number {
  if (turn.v) return 255;
  return turn.a > 0 ? turn.a + 90 : -turn.a;
}

function hex(color: string): string {
  return color.replace(/^#/, "");
}
