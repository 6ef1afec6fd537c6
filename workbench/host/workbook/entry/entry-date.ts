import type { ReadNumber } from "./entry-number";
import { readTime } from "./entry-time";

const DATE = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const US_DATE = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/;
/** "1/2020", and "1/32", which can't be a day. */
const US_MONTH = /^(\d{1,2})[-/](\d{4}|\d{2})$/;
/** Without a year: "5/24", "24-May", "May 24", "5月24日". */
const DAY_OF_YEAR = /^(\d{1,2})[-/](\d{1,2})$|^(\d{1,2})月(\d{1,2})日$/;
const NAMED_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED_DAY = /^(?:(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?|([a-z]{3,9})[- ](\d{1,2})(?:, ?(\d{4}))?)$/i;
const NAMED_MONTH = /^([a-z]{3,9})[- ,]+(\d{4}|\d{2})$/i;
const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system, so chosen that dates from March 1900 on are right in spite of Excel's 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a date, a time, or both, as Excel does: a serial number and its format; null when the text is neither. */
export function readDate(text: string): ReadNumber | null {
  const trimmed = text.trim();
  const time = readTime(trimmed);
  if (time !== null) return time;
  const named = readNamedDay(trimmed);
  if (named !== null) return named;
  const [datePart = "", ...rest] = trimmed.split(/\s+/);
  const date = readDay(datePart);
  if (date === null) return null;
  if (rest.length === 0) return date;
  const clock = readTime(rest.join(" "));
  return clock === null ? null : { value: date.value + clock.value, numberFormat: "m/d/yyyy h:mm" };
}

function readDay(text: string): ReadNumber | null {
  const chinese = text.includes("年");
  const date = DATE.exec(text);
  if (date !== null) return day(date[1], date[3] ?? date[5], date[4] ?? date[6], chinese ? 'yyyy"年"m"月"d"日"' : "m/d/yyyy");
  const ofThisYear = DAY_OF_YEAR.exec(text);
  const dayOfThisYear = ofThisYear && day(thisYear(), ofThisYear[1] ?? ofThisYear[3], ofThisYear[2] ?? ofThisYear[4], text.includes("月") ? 'm"月"d"日"' : "d-mmm");
  if (dayOfThisYear !== null) return dayOfThisYear;
  const [, month, , dayOfMonth, year] = US_DATE.exec(text) ?? [];
  if (year !== undefined) return day(fullYear(year), month, dayOfMonth, "m/d/yyyy");
  return readMonth(text, chinese);
}

function readMonth(text: string, chinese: boolean): ReadNumber | null {
  const [, year, month, ofChinese] = MONTH.exec(text) ?? [];
  if (year !== undefined) return day(year, month ?? ofChinese, "1", chinese ? 'yyyy"年"m"月"' : "mmm-yy");
  const [, first, last] = US_MONTH.exec(text) ?? [];
  return last === undefined ? null : day(fullYear(last), first, "1", "mmm-yy");
}

/** Two digits are a year up to 2029, as in Excel. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 30 ? "20" : "19"}${year}`);

/** As Excel does, with the year of the clock. */
const thisYear = (): string => String(new Date().getFullYear());

function readNamedDay(text: string): ReadNumber | null {
  const [, day1, month1, year1, month2, day2, year2] = NAMED_DAY.exec(text) ?? [];
  const year = year1 ?? year2;
  const found = day(year === undefined ? thisYear() : fullYear(year), numberOf(month1 ?? month2), day1 ?? day2, year === undefined ? "d-mmm" : "d-mmm-yy");
  if (found !== null) return found;
  const [, month, ofYear] = NAMED_MONTH.exec(text) ?? [];
  return ofYear === undefined ? null : day(fullYear(ofYear), numberOf(month), "1", "mmm-yy");
}

/** "1" for "Jan" or "january"; "0" for what is no month. */
function numberOf(name = ""): string {
  const wanted = name.toLowerCase();
  return String(NAMED_MONTHS.findIndex((short) => short === wanted || LONG_MONTHS.some((long) => long === wanted && long.startsWith(short))) + 1);
}

const LONG_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

function day(year = "", month = "", dayOfMonth = "", numberFormat: string): ReadNumber | null {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  const exists = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(dayOfMonth);
  return exists && Number(year) >= 1900 ? { value: (at.getTime() - EPOCH) / MS_PER_DAY, numberFormat } : null;
}
