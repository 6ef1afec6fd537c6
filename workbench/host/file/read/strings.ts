import type { XmlElement } from "../xml/element";
import { childOf, childrenOf, textOf } from "../xml/query";

/** @returns the texts of xl/sharedStrings.xml by number. */
export function readSharedStrings(part: XmlElement | null): string[] {
  return childrenOf(part ?? undefined, "si").map(readCellText);
}

/**
 * The plain text of a cell; how its parts look stays in the file (docs/known-limitations.md).
 * @param element an `si` or an `is`; phonetic guides (`rPh`) are not part of the text
 */
export function readCellText(element: XmlElement): string {
  const runs = childrenOf(element, "r").map((run) => textOf(childOf(run, "t")));
  return unescapeText(textOf(childOf(element, "t")) + runs.join(""));
}

/** Characters that XML cannot hold are written as _xHHHH_ (ECMA-376 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The reverse: what XML cannot hold is written as _xHHHH_, and a text that looks like that is kept from being read so. */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
