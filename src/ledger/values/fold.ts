import { Letters } from "./letters";
import type { CellValue } from "../sheet";

/** Controls and invisible marks (zero-width, bidi), which nobody sees and nobody means. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
/** Most cells hold nothing that folding changes: Chinese characters, small letters, digits and these marks. */
const PLAIN = new Letters("abcdefghijklmnopqrstuvwxyz0123456789().,:%/_-", "Han");
const SEEN = /[^\s\p{Z}\p{Cc}\p{Cf}]/u;
const BLANKS = /[\s\p{Z}]+/gu;

/**
 * @returns the text to compare by: full-width letters, digits and brackets made half-width, lower case, without blanks,
 * line breaks and invisible marks. For comparing only; what people read keeps its own form.
 */
export function foldText(value: CellValue): string {
  const text = typeof value === "string" ? value : String(value);
  if (PLAIN.areAllOf(text)) return text;
  const lower = text.toLowerCase();
  if (PLAIN.areAllOf(lower)) return lower;
  return lower.normalize("NFKC").toLowerCase().replace(BLANKS, "").replace(INVISIBLE, "");
}

/** @returns whether the cell shows nothing: empty, or nothing but blanks and invisible marks. */
export function isBlank(value: CellValue): boolean {
  return typeof value === "string" && (value === "" || (!isSeen(value.charCodeAt(0)) && !SEEN.test(value)));
}

/** Most texts begin with a letter, a digit, a sign or a Chinese character. */
function isSeen(first: number): boolean {
  return (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fa5);
}

/** @returns the text with every blank or line break as one space, none outside, and no invisible marks. */
export function tidyText(value: CellValue): string {
  return String(value).replace(BLANKS, " ").replace(INVISIBLE, "").trim();
}
