import { isEmptyMark, plainText } from "../../regulation/input/cell-text";
import type { CellValue } from "../sheet";
import { foldText } from "./fold";

export type CodeDoubt = "empty" | "scientific" | "codeLength" | "codeLetter" | "checkDigit";

/** A unified social credit code, or why the cell does not surely hold one and which it probably means. */
export type CodeReading =
  | { readonly kind: "code"; readonly code: string; readonly wasLowerCase: boolean }
  | { readonly kind: "unsure"; readonly reason: CodeDoubt; readonly suggest: string | null };

/** The characters of a code in the order of their values; I, O, Z, S and V are left out for looking like others (GB 32100-2015). */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const LENGTH = 18;
const PLAIN = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`, "u");
/** 3^(i−1) mod 31 */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map([["O", "0"], ["I", "1"], ["Z", "2"], ["S", "5"], ["V", "U"]]);

/** Reads a code as cells hold it, in any case and width, with blanks inside; its check digit must be right. */
export function readCreditCode(value: CellValue): CodeReading {
  const raw = typeof value === "string" ? value : String(value);
  if (PLAIN.test(raw) && checkCharacter(raw) === raw[LENGTH - 1]) return { kind: "code", code: raw, wasLowerCase: false };
  if (isEmptyMark(plainText(raw)) || plainText(raw) === "无") return unsure("empty");
  if (raw.length > 120) return unsure("codeLength");
  if (typeof value === "number" || /^\d(?:\.\d+)?e\+?\d+$/iu.test(raw.trim())) return unsure("scientific");
  const folded = foldText(raw).replace(/[-‐–—·.]|^['’]/gu, "");
  const code = folded.toUpperCase();
  if (code.length !== LENGTH) return unsure("codeLength");
  if ([...code].some((letter) => !ALPHABET.includes(letter))) return unsure("codeLetter", mended(code));
  if (checkCharacter(code) !== code[LENGTH - 1]) return unsure("checkDigit");
  return { kind: "code", code, wasLowerCase: /[a-z]/u.test(raw.normalize("NFKC")) };
}

/** @returns (31 − Σ mod 31) mod 31 as a character (GB 32100-2015). */
function checkCharacter(code: string): string | undefined {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code[index] ?? ""), 0);
  return ALPHABET[(31 - (sum % 31)) % 31];
}

/** @returns the code with letters that look like others replaced, if that makes it a right one. */
function mended(code: string): string | null {
  const other = code.replace(/[OIZSV]/gu, (letter) => LOOKS_LIKE.get(letter) ?? letter);
  const isRight = [...other].every((letter) => ALPHABET.includes(letter)) && checkCharacter(other) === other[LENGTH - 1];
  return isRight ? other : null;
}

function unsure(reason: CodeDoubt, suggest: string | null = null): CodeReading {
  return { kind: "unsure", reason, suggest };
}
