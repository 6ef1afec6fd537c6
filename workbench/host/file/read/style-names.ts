import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, numberOf } from "../xml/query";

/** Excel's numbers of its own styles, whatever they are called in the file's language (ECMA-376 18.8.7), by what `range.style` says. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [3, "Comma"], [4, "Currency"], [5, "Percent"], [6, "WholeComma"], [7, "WholeDollar"], [8, "Hlink"], [9, "HlinkTrav"], [10, "Note"], [11, "WarningText"],
  [12, "Emphasis1"], [13, "Emphasis2"], [14, "Emphasis3"], [15, "SheetTitle"], [16, "Heading1"], [17, "Heading2"], [18, "Heading3"], [19, "Heading4"],
  [20, "Input"], [21, "Output"], [22, "Calculation"], [23, "CheckCell"], [24, "LinkedCell"], [25, "Total"], [26, "Good"], [27, "Bad"], [28, "Neutral"],
  ...[1, 2, 3, 4, 5, 6].flatMap((accent): [number, string][] => ["", "_20", "_40", "_60"].map((tint, place) => [25 + accent * 4 + place, `Accent${accent}${tint}`])),
  [53, "ExplanatoryText"],
]);

/** A cell's format points at that of a style, which is called by its own list. @returns for each format; null is Normal */
export function readStyleNames(root: XmlElement | undefined, formats: readonly XmlElement[]): (string | null)[] {
  const styles = childrenOf(childOf(root, "cellStyles"), "cellStyle");
  const names = new Map(styles.map((style) => [numberOf(style, "xfId") ?? 0, nameOf(style)]));
  return formats.map((xf) => names.get(numberOf(xf, "xfId") ?? 0) ?? null);
}

function nameOf(style: XmlElement): string | null {
  const builtIn = numberOf(style, "builtinId");
  const name = attributeOf(style, "name") ?? "";
  if (builtIn === 0 || name === "Normal" || name === "") return null;
  return (builtIn === undefined ? undefined : BUILT_IN.get(builtIn)) ?? name;
}
