import type { Border, Font, Style } from "excelize-wasm";
import type { IBorderData, IStyleData, ITextRotation } from "@univerjs/core";
import type { CellLock } from "../changes/custom";
import { styleKey } from "../changes/style";
import type { Excelize } from "../excelize";
import { HORIZONTAL, VERTICAL } from "../read/style-words";

/** Excelize numbers lines as Excel's dialog does; the place in the list is Univer's BorderStyleTypes. */
const BORDER_NUMBERS = [0, 1, 7, 4, 3, 9, 11, 6, 2, 8, 10, 12, 13, 5];

const SIDES: readonly (readonly [side: keyof IBorderData, type: string])[] = [
  ["l", "left"], ["t", "top"], ["r", "right"], ["b", "bottom"], ["tl_br", "diagonalDown"], ["bl_tr", "diagonalUp"],
];

export type StyleAspect = "font" | "fill" | "border" | "format" | "alignment" | "protection";

/** A format that a cell is to have. */
export interface WantedFormat {
  readonly style: IStyleData | null;
  /** The number of the format that the cell has in the file, 0 for none. */
  readonly base: number;
  /** How the cell looks in the file; the new format is that one with what differs between the two looks. */
  readonly styleWas: IStyleData | null;
  /** undefined: as in the file. */
  readonly lock: CellLock | undefined;
}

/** @returns a text that is the same for formats that are the same */
export function formatKey({ style, base, styleWas, lock }: WantedFormat): string {
  return [base, styleKey(styleWas), styleKey(style), lock?.locked, lock?.formulaHidden].join("|");
}

/** A format that is another one with some aspects changed; `patch/derived-styles.ts` makes it that. */
export interface DerivedStyle {
  readonly number: number;
  readonly base: number;
  readonly aspects: readonly StyleAspect[];
}

/** Which of Univer's style each aspect consists of. */
const ASPECTS: readonly (readonly [aspect: StyleAspect, names: readonly (keyof IStyleData)[]])[] = [
  ["font", ["ff", "fs", "bl", "it", "st", "ul", "cl", "va"]],
  ["fill", ["bg"]],
  ["border", ["bd"]],
  ["format", ["n"]],
  ["alignment", ["ht", "vt", "tb", "tr", "pd"]],
];

/** Makes formats in excelize, each of them once. */
export class StyleMaker {
  readonly derived: DerivedStyle[] = [];
  private readonly made = new Map<string, number>();

  /** @param plain the format of the workbook's plain cells, which says what a style leaves open */
  constructor(
    private readonly book: Excelize,
    private readonly plain: IStyleData,
  ) {}

  /** @returns excelize's number of the format */
  number(wanted: WantedFormat): number {
    if (!wanted.style && !wanted.lock && wanted.base === 0) return 0;
    const key = formatKey(wanted);
    const number = this.made.get(key) ?? this.makeWanted(wanted);
    this.made.set(key, number);
    return number;
  }

  /** @returns the number of a format for rows and columns, which keep nothing of one they had */
  plainNumber(style: IStyleData | null): number {
    return this.number({ style, base: 0, styleWas: null, lock: undefined });
  }

  private makeWanted({ style, base, styleWas, lock }: WantedFormat): number {
    const wanted: Style = {
      ...excelizeStyle(style ?? {}, this.plain),
      ...(lock ? { Protection: { Locked: lock.locked, Hidden: lock.formulaHidden } } : {}),
    };
    if (base === 0) return this.make(wanted);
    return this.derive(wanted, base, [...changedAspects(styleWas ?? {}, style ?? {}), ...(lock ? ["protection" as const] : [])]);
  }

  /** Excelize gives equal formats one number; a mark that is taken out again keeps derived ones apart. */
  private derive(wanted: Style, base: number, aspects: readonly StyleAspect[]): number {
    const number = this.make({ ...wanted, Alignment: { ...wanted.Alignment, RelativeIndent: this.derived.length + 1 } });
    this.derived.push({ number, base, aspects });
    return number;
  }

  private make(style: Style): number {
    return this.book.call("NewStyle", style).style;
  }
}

function changedAspects(was: IStyleData, live: IStyleData): StyleAspect[] {
  return ASPECTS.filter(([, names]) => names.some((name) => JSON.stringify(was[name]) !== JSON.stringify(live[name]))).map(
    ([aspect]) => aspect,
  );
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
