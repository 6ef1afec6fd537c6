import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../xml/query";
import type { ThemeColors } from "./theme";

export interface Palette {
  readonly theme: ThemeColors;
  readonly indexed: readonly string[];
}

/** Excel's 56 colours (ECMA-376 18.8.27), eight of them twice. */
const EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const FORTY_EIGHT =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const STANDARD = `${EIGHT} ${EIGHT} ${FORTY_EIGHT}`.split(" ").map((hex) => `#${hex}`);

/** @param styles the part xl/styles.xml, which may bring indexed colours of its own */
export function readPalette(theme: ThemeColors, styles: XmlElement | null): Palette {
  const own = childrenOf(childOf(styles ?? undefined, "colors", "indexedColors"), "rgbColor");
  const indexed = own.map((element) => rgb(attributeOf(element, "rgb")) ?? "#000000");
  return { theme, indexed: [...indexed, ...STANDARD.slice(indexed.length)] };
}

/** @returns the colour as #RRGGBB; null for an automatic or absent one. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element || flagOf(element, "auto")) return null;
  const base = baseColor(element, palette);
  const tint = numberOf(element, "tint") ?? 0;
  return base && tint !== 0 ? tinted(base, tint) : base;
}

function baseColor(element: XmlElement, palette: Palette): string | null {
  const theme = numberOf(element, "theme");
  if (theme !== undefined) return palette.theme[theme] ?? null;
  const indexed = numberOf(element, "indexed");
  if (indexed !== undefined) return palette.indexed[indexed] ?? null;
  return rgb(attributeOf(element, "rgb"));
}

function rgb(text: string | undefined): string | null {
  const match = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text ?? "");
  return match?.[1] ? `#${match[1].toUpperCase()}` : null;
}

/** Lightens or darkens in HLS by a tint of −1…1 (ECMA-376 18.8.19). */
function tinted(color: string, tint: number): string {
  const [hue, lightness, saturation] = toHls(color);
  const lit = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHls(hue, Math.min(1, Math.max(0, lit)), saturation);
}

function toHls(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  if (range === 0) return [0, lightness, 0];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    high === red ? ((green - blue) / range + 6) % 6 : high === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return [sector, lightness, saturation];
}

function fromHls(sector: number, lightness: number, saturation: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const table = [[chroma, second, 0], [second, chroma, 0], [0, chroma, second], [0, second, chroma], [second, 0, chroma], [chroma, 0, second]];
  const channels = table[Math.floor(sector) % 6] ?? [0, 0, 0];
  const base = lightness - chroma / 2;
  const hex = channels.map((channel) => Math.round((channel + base) * 255).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
