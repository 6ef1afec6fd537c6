import { foldText } from "./fold";
import type { CellValue } from "../sheet";

const LONGEST = 40;
/** The time of day says nothing about the day; it goes before blanks do, which keep 7 and 10:30 apart. */
const TIME = /(?:\s+|(?<=\d)T)(?:[01]?\d|2[0-3])[:时][0-5]?\d(?:[:分][0-5]?\d(?:\.\d+)?秒?|分)?Z?\s*$/iu;
const CHINESE_DIGITS = "〇一二三四五六七八九";

/** @returns the cell's text made ready to find a date in: half-width, one kind of dash, Chinese numerals as digits. */
export function dateText(value: CellValue): string | null {
  if (typeof value === "boolean" || String(value).length > LONGEST) return null;
  const folded = foldText(String(value).normalize("NFKC").replace(TIME, "").replace(PART_OF_DAY, "")).replace(/[‐‑‒–—―−]/gu, "-").replace(/^['’](?=\d)/u, "");
  return folded.replace(CHINESE, withDigits);
}

const PART_OF_DAY = /\s*(?:上午|下午|中午|晚上|全天)(?:\d{1,2}[:时点](?:[0-5]?\d分?|半)?)?\s*$/u;

/** Numerals before 年, 月 and 日; those of 星期三 are none. */
const CHINESE = /[〇零一二三四五六七八九十]+(?=[年月日号])/gu;

/** 二〇二一 → 2021, 十七 → 17 */
function withDigits(text: string): string {
  return text
    .replace(/零/gu, "〇")
    .replace(/([一二三])?十([一二三四五六七八九])?/gu, (_, tens: string | undefined, ones: string | undefined) => {
      return String((tens === undefined ? 1 : CHINESE_DIGITS.indexOf(tens)) * 10 + (ones === undefined ? 0 : CHINESE_DIGITS.indexOf(ones)));
    })
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
}

/** @returns "2021-03-07"; it does not check that there is such a day. */
export function isoDate(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, "0")}`;
}

/** @returns "2021-03" */
export function isoMonth(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
