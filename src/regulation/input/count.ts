import { readNumeral } from "../amount/numeral";
import { rangeEnds, withoutApproximation } from "../amount/wording";
import { decimalOfCell } from "./cell-number";
import { isEmptyMark, isTooLong, plainText } from "./cell-text";
import type { Decimal } from "../decimal";

export type CountDoubt = "empty" | "approximate" | "range" | "negative" | "fraction" | "notACount";

/** A whole number of 0 or more, or why it cannot be read surely and what it probably is. */
export type CountReading =
  | { readonly kind: "count"; readonly count: number }
  | {
      readonly kind: "unsure";
      readonly reason: CountDoubt;
      readonly suggest: number | null;
      /** Of a range, both of its ends. */
      readonly ends?: readonly number[];
    };

const UNITS = /(?:家|项|场|次|户|人|个|名|份|位|件)(?:企业|次)?$/u;

/** Reads a count as a cell holds it: 99, "９９", "1,200", "100家", 九十九. */
export function readCount(value: unknown): CountReading {
  if (typeof value === "number") return Number.isFinite(value) ? whole(decimalOfCell(value)) : unsure("notACount");
  if (value === null || value === undefined) return unsure("empty");
  return typeof value === "string" ? readText(value) : unsure("notACount");
}

function readText(cell: string): CountReading {
  const plain = plainText(cell);
  if (isEmptyMark(plain)) return unsure("empty");
  if (isTooLong(plain) || /^#|\d \d/u.test(plain)) return unsure("notACount");
  // 无 in a column of counts is probably none, but it may as well be "not stated".
  if (plain === "无") return unsure("notACount", 0);
  const text = plain.replaceAll(" ", "").replace(UNITS, "");
  const number = bareNumber(text);
  return number === null ? doubtful(text) : whole(number);
}

function doubtful(text: string): CountReading {
  const negative = /^[-负](.+)$/u.exec(text)?.[1];
  if (negative !== undefined && bareNumber(negative) !== null) return unsure("negative");
  const exact = withoutApproximation(text);
  const ends = rangeEnds(exact ?? text);
  if (ends?.every((end) => bareNumber(end.replace(UNITS, "")) !== null) === true) return { kind: "unsure", reason: "range", suggest: null, ends: ends.flatMap(countOf) };
  if (exact === null) return unsure("notACount");
  return unsure("approximate", countOf(exact)[0] ?? null);
}

/** @returns the count, or nothing. */
function countOf(text: string): readonly number[] {
  const number = bareNumber(text.replace(UNITS, ""));
  const reading = number === null ? null : whole(number);
  return reading?.kind === "count" ? [reading.count] : [];
}

/** Only bare numbers count: "5元" is no count. */
function bareNumber(text: string): Decimal | null {
  return text.includes("元") ? null : (readNumeral(text)?.value ?? null);
}

function whole(number: Decimal): CountReading {
  if (number.lt(0)) return unsure("negative");
  if (!number.eq(number.round(0))) return unsure("fraction");
  return number.lte(Number.MAX_SAFE_INTEGER) ? { kind: "count", count: number.toNumber() } : unsure("notACount");
}

function unsure(reason: CountDoubt, suggest: number | null = null): CountReading {
  return { kind: "unsure", reason, suggest };
}
