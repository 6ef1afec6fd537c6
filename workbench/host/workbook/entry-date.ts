import type { ReadNumber } from "./entry-number";

const DATE = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTH = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/;
/** Without a year: "5/24", "24-May", "May 24", "5月24日". */
const DAY_OF_YEAR = /^(\d{1,2})\/(\d{1,2})$|^(\d{1,2})月(\d{1,2})日$/;
const NAMED_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED_DAY = /^(?:(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}))?|([a-z]{3,9})[- ](\d{1,2})(?:, ?(\d{4}))?)$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M)?$/i;
const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system, so chosen that dates from March 1900 on are right in spite of Excel's 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a date, a time, or both, as Excel does: a serial number and its format; null when the text is neither. */
export function readDate(text: string): ReadNumber | null {
  const trimmed = text.trim();
  const time = readTime(trimmed);
  if (time !== null) return { value: time, numberFormat: /:\d+:/.test(trimmed) ? "h:mm:ss" : "h:mm" };
  const named = readNamedDay(trimmed);
  if (named !== null) return named;
  const [datePart = "", ...rest] = trimmed.split(/\s+/);
  const date = readDay(datePart);
  if (date === null) return null;
  if (rest.length === 0) return date;
  const clock = readTime(rest.join(" "));
  return clock === null ? null : { value: date.value + clock, numberFormat: "m/d/yyyy h:mm" };
}

function readDay(text: string): ReadNumber | null {
  const chinese = text.includes("年");
  const date = DATE.exec(text);
  if (date !== null) return day(date[1], date[3] ?? date[5], date[4] ?? date[6], chinese ? 'yyyy"年"m"月"d"日"' : "m/d/yyyy");
  const ofThisYear = DAY_OF_YEAR.exec(text);
  if (ofThisYear !== null) return day(thisYear(), ofThisYear[1] ?? ofThisYear[3], ofThisYear[2] ?? ofThisYear[4], text.includes("月") ? 'm"月"d"日"' : "d-mmm");
  const american = US_DATE.exec(text);
  if (american !== null) return day(american[3], american[1], american[2], "m/d/yyyy");
  const month = MONTH.exec(text);
  return month === null ? null : day(month[1], month[2] ?? month[3], "1", chinese ? 'yyyy"年"m"月"' : "mmm-yy");
}

/** As Excel does, with the year of the clock. */
const thisYear = (): string => String(new Date().getFullYear());

function readNamedDay(text: string): ReadNumber | null {
  const [, day1, month1, year1, month2, day2, year2] = NAMED_DAY.exec(text) ?? [];
  const name = (month1 ?? month2 ?? "").toLowerCase();
  const month = NAMED_MONTHS.findIndex((short) => short === name || LONG_MONTHS.some((long) => long === name && long.startsWith(short)));
  if (month < 0) return null;
  const year = year1 ?? year2;
  return day(year ?? thisYear(), String(month + 1), day1 ?? day2, year === undefined ? "d-mmm" : "d-mmm-yy");
}

const LONG_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

function day(year = "", month = "", dayOfMonth = "", numberFormat: string): ReadNumber | null {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  const exists = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(dayOfMonth);
  return exists && Number(year) >= 1900 ? { value: (at.getTime() - EPOCH) / MS_PER_DAY, numberFormat } : null;
}

/** A fraction of a day. */
function readTime(text: string): number | null {
  const parts = TIME.exec(text);
  if (parts === null) return null;
  const [, hours = "", minutes = "", seconds = "0", half] = parts;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === "P" ? 12 : 0);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
