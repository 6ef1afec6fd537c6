import type { IBorderData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";

type StyleReference = Nullable<IStyleData | string>;

/** Looks styles up in one snapshot and says whether they look the same as those of another. */
export class Styles {
  private readonly known = new Map<string, string>();

  constructor(private readonly styles: IWorkbookData["styles"]) {}

  /** @returns the style without what says nothing; null when nothing is left */
  look(reference: StyleReference): IStyleData | null {
    const style = typeof reference === "string" ? this.styles[reference] : reference;
    return style ? plainStyle(style) : null;
  }

  /** @returns a text that is the same for styles that look the same */
  key(reference: StyleReference): string {
    if (!reference) return "";
    if (typeof reference !== "string") return styleKey(this.look(reference));
    const known = this.known.get(reference);
    if (known !== undefined) return known;
    const key = styleKey(this.look(reference));
    this.known.set(reference, key);
    return key;
  }
}

export function styleKey(style: IStyleData | null): string {
  return style ? JSON.stringify(style, Object.keys(FLAT).sort()) : "";
}

/** All names that occur in a style at any depth: JSON's list of what to write, and in which order. */
const FLAT = Object.fromEntries(
  ["ff", "fs", "it", "bl", "ul", "st", "ol", "bbl", "bg", "bd", "cl", "va", "n", "tr", "ht", "vt", "tb", "pd", "s", "c", "rgb",
    "th", "t", "r", "b", "l", "tl_br", "bl_tr", "tl_bc", "tl_mr", "ml_tr", "bc_tr", "pattern", "a", "v"].map((name) => [name, true]),
);

function plainStyle(style: IStyleData): IStyleData | null {
  const plain: IStyleData = {
    ...(style.ff ? { ff: style.ff } : {}),
    ...(style.fs ? { fs: style.fs } : {}),
    ...(style.bl ? { bl: style.bl } : {}),
    ...(style.it ? { it: style.it } : {}),
    ...(style.ul?.s ? { ul: style.ul.t === undefined ? { s: 1 } : { s: 1, t: style.ul.t } } : {}),
    ...(style.st?.s ? { st: { s: 1 } } : {}),
    ...(style.va && style.va !== 1 ? { va: style.va } : {}),
    ...color("cl", style.cl?.rgb),
    ...color("bg", style.bg?.rgb),
    ...(style.n?.pattern && !/^general$/i.test(style.n.pattern) ? { n: { pattern: style.n.pattern } } : {}),
    ...borders(style.bd),
    ...(style.ht ? { ht: style.ht } : {}),
    ...(style.vt ? { vt: style.vt } : {}),
    ...(style.tb === 3 ? { tb: style.tb } : {}),
    ...(style.tr && (style.tr.a || style.tr.v) ? { tr: { a: style.tr.a, ...(style.tr.v ? { v: style.tr.v } : {}) } } : {}),
    ...(style.pd && (style.pd.l || style.pd.r) ? { pd: style.pd } : {}),
  };
  return Object.keys(plain).length > 0 ? plain : null;
}

function color(name: "cl" | "bg", text: Nullable<string>): IStyleData {
  const rgb = text ? hexColor(text) : null;
  return rgb ? { [name]: { rgb } } : {};
}

/** @returns #RRGGBB for "#abc", "#aabbcc", "#aabbccdd" and "rgb(1, 2, 3)"; null for a colour that is none or transparent */
export function hexColor(text: string): string | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join("")}`.toUpperCase();
  const long = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text);
  if (long?.[1]) return `#${long[1]}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (!parts) return null;
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

const SIDES = ["t", "b", "l", "r", "tl_br", "bl_tr"] as const;

function borders(data: Nullable<IBorderData>): IStyleData {
  const bd: IBorderData = {};
  for (const side of SIDES) {
    const line = data?.[side];
    if (line?.s) bd[side] = { s: line.s, cl: { rgb: (line.cl.rgb && hexColor(line.cl.rgb)) || "#000000" } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

/**
 * Calculating, Univer gives a formula the number format of what it refers to. That is no change of anybody's.
 * @returns whether `live` is `was` with a number format that it had not
 */
export function onlyGainedFormat(was: IStyleData | null, live: IStyleData | null): boolean {
  if (was?.n || !live?.n) return false;
  const { n: _gained, ...rest } = live;
  return styleKey(Object.keys(rest).length > 0 ? rest : null) === styleKey(was);
}
