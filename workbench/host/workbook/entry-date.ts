import type { ReadNumber } from "./entry-number";

const DATE = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const MONTH = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M)?$/i;
const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 system, so chosen that dates from March 1900 on are right in spite of Excel's 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Reads a date, a time, or both, as Excel does: a serial number and its format; null when the text is neither. */
export function readDate(text: string): ReadNumber | null {
  const trimmed = text.trim();
  const time = readTime(trimmed);
  if (time !== null) return { value: time, numberFormat: /:\d+:/.test(trimmed) ? "h:mm:ss" : "h:mm" };
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
  const american = US_DATE.exec(text);
  if (american !== null) return day(american[3], american[1], american[2], "m/d/yyyy");
  const month = MONTH.exec(text);
  return month === null ? null : day(month[1], month[2] ?? month[3], "1", chinese ? 'yyyy"年"m"月"' : "mmm-yy");
}

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
