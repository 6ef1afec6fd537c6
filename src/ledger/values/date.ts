import { isEmptyMark, plainText } from "../../regulation/input/cell-text";
import { daysOfMonth } from "../cycle";
import type { CellValue } from "../sheet";
import { dateText, isoDate, isoMonth } from "./date-text";
import { FIRST_YEAR, LAST_YEAR, serialDate, type DateSystem } from "./serial-date";

export type DateDoubt = "empty" | "noDay" | "noYear" | "shortYear" | "noSuchDate" | "serialText" | "dayFirst" | "farYear" | "notADate";

/** A day, as an ISO date, or why the cell is not surely one and which it probably means. */
export type DateReading =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "unsure"; readonly reason: DateDoubt; readonly suggest: string | null };

export type { DateSystem } from "./serial-date";

const TAIL = "[日号]?(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)?";
const FULL = new RegExp(`^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})${TAIL}$`, "u");
const PACKED = /^(\d{4})(\d{2})(\d{2})$/u;
const SHORT_YEAR = /^(\d{2})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u;
const NO_DAY = /^(\d{4})[-./年](\d{1,2})月?份?$/u;
const NO_YEAR = /^(\d{1,2})(?:[-./]|月)(\d{1,2})[日号]?$/u;
const DAY_FIRST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/u;

/** Reads a day as cells hold it: a serial, 2021-03-07, 2021.3.7, 2021年3月7日, 20210307, ２０２１／３／７, with a time or without. */
export function readDate(value: CellValue, system: DateSystem): DateReading {
  const plain = typeof value === "string" ? FULL.exec(value) : null;
  if (plain !== null) return day(plain);
  const text = dateText(value);
  if (text === null) return unsure("notADate");
  if (isEmptyMark(plainText(text))) return unsure("empty");
  if (typeof value === "number") return readNumber(value, text, system);
  return readText(text, system);
}

function readNumber(value: number, text: string, system: DateSystem): DateReading {
  const packed = PACKED.exec(text);
  if (packed !== null) return day(packed);
  const date = serialDate(value, system);
  return date === null ? readText(text, system) : { kind: "date", date };
}

function readText(text: string, system: DateSystem): DateReading {
  const full = FULL.exec(text) ?? PACKED.exec(text);
  if (full !== null) return day(full);
  const short = SHORT_YEAR.exec(text);
  if (short !== null) return unsure("shortYear", suggested(`20${short[1] ?? ""}`, short[2], short[3]));
  if (NO_DAY.test(text)) return unsure("noDay");
  const backwards = DAY_FIRST.exec(text);
  if (backwards !== null) return unsure("dayFirst", dayFirst(backwards));
  if (NO_YEAR.test(text)) return unsure("noYear");
  const serial = /^\d{5}(?:\.\d+)?$/u.test(text) ? serialDate(Number(text), system) : null;
  return serial === null ? unsure("notADate") : unsure("serialText", serial);
}

function day([, year, month, date]: RegExpExecArray): DateReading {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (m < 1 || m > 12 || d < 1 || d > daysOfMonth(isoMonth(y, m))) return unsure("noSuchDate");
  return y < FIRST_YEAR || y > LAST_YEAR ? unsure("farYear") : { kind: "date", date: isoDate(y, m, d) };
}

function suggested(year = "", month = "", date = ""): string | null {
  const match = FULL.exec(`${year}-${month}-${date}`);
  const reading = match === null ? null : day(match);
  return reading?.kind === "date" ? reading.date : null;
}

/** 3/17/2021 can only be the 17th of March; 3/7/2021 is either of two days. */
function dayFirst([, one, two, year]: RegExpExecArray): string | null {
  const asMonthFirst = suggested(year, one, two);
  const asDayFirst = suggested(year, two, one);
  if (asMonthFirst !== null && asDayFirst !== null && asMonthFirst !== asDayFirst) return null;
  return asMonthFirst ?? asDayFirst;
}

function unsure(reason: DateDoubt, suggest: string | null = null): DateReading {
  return { kind: "unsure", reason, suggest };
}
