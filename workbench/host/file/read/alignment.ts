import type { IStyleData } from "@univerjs/core";
import type { XmlElement } from "../xml/element";
import { attributeOf, flagOf, numberOf } from "../xml/query";
import { HORIZONTAL, VERTICAL } from "./style-words";

/** Univer's WrapStrategy */
const WRAP = 3;

/** A step of indentation is three spaces, about nine pixels. */
const INDENT_PIXELS = 9;

/** @returns the alignment of a cell's format in Univer's terms. */
export function readAlignment(alignment: XmlElement | undefined): IStyleData {
  const horizontal = horizontalOf(attributeOf(alignment, "horizontal"));
  const vertical = VERTICAL.indexOf(attributeOf(alignment, "vertical") ?? "none");
  const rotation = rotationOf(numberOf(alignment, "textRotation") ?? 0);
  const indent = numberOf(alignment, "indent") ?? 0;
  return {
    ...(horizontal > 0 ? { ht: horizontal } : {}),
    ...(vertical > 0 ? { vt: vertical } : {}),
    ...(flagOf(alignment, "wrapText") ? { tb: WRAP } : {}),
    ...(rotation ? { tr: rotation } : {}),
    ...(indent > 0 ? { pd: horizontal === 3 ? { r: indent * INDENT_PIXELS } : { l: indent * INDENT_PIXELS } } : {}),
  };
}

function horizontalOf(word: string | undefined): number {
  return word === "centerContinuous" ? 2 : HORIZONTAL.indexOf(word ?? "general");
}

/** Files count 0–90 upwards and 91–180 downwards; 255 stands for letters one above the other. */
function rotationOf(angle: number): NonNullable<IStyleData["tr"]> | null {
  if (angle === 255) return { a: 0, v: 1 };
  if (angle === 0) return null;
  return { a: angle > 90 ? angle - 90 : -angle };
}
