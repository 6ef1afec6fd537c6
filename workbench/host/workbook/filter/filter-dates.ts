import { invalidArgument } from "../../batch/host-error";

const DAY = 86_400_000;
const LENGTHS: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };
const WHOLE = "0000-01-01T00:00:00";
/** Excel's own word for February is misspelt. */
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A moment of a serial number, as UTC, so that no zone shifts it. */
function momentOf(serial: number, date1904: boolean): Date {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.round(serial * 86_400) * 1000);
}

/** Excel's `FilterDatetime`: an ISO 8601 date and how much of it has to agree. @throws InvalidArgument unless it is one */
export function datetimeTest(value: unknown, date1904: boolean): (serial: number) => boolean {
  const { date, specificity } = (value ?? {}) as Record<string, unknown>;
  const length = LENGTHS[String(specificity)];
  if (typeof date !== "string" || length === undefined || !/^\d{4}/.test(date)) throw invalidArgument();
  const given = date.replace(" ", "T");
  const wanted = (given + WHOLE.slice(given.length)).slice(0, length);
  return (serial) => momentOf(serial, date1904).toISOString().slice(0, length) === wanted;
}

/** From a day to before another, in days since the epoch of JavaScript. */
type Period = readonly [from: number, before: number];

/**
 * Excel's `DynamicFilterCriteria` about dates.
 * @param now the day that "today" and the like are counted from, by the machine's own calendar @throws InvalidArgument for another word
 */
export function periodTest(kind: string, now: Date, date1904: boolean): (serial: number) => boolean {
  const every = everyYear(kind);
  if (every !== null) return (serial) => every.includes(momentOf(serial, date1904).getUTCMonth());
  const [from, before] = periodOf(kind, now);
  return (serial) => {
    const day = Math.floor(momentOf(serial, date1904).getTime() / DAY);
    return day >= from && day < before;
  };
}

/** The months of "all dates in April" and "all dates in the second quarter", of whichever year. */
function everyYear(kind: string): number[] | null {
  const name = /^AllDatesInPeriod(\w+)$/.exec(kind)?.[1] ?? "";
  const quarter = /^Quarter([1-4])$/.exec(name)?.[1];
  if (quarter !== undefined) return [0, 1, 2].map((month) => (Number(quarter) - 1) * 3 + month);
  const month = MONTHS.findIndex((one) => one === name || (one === "February" && name === "Februray"));
  return month < 0 ? null : [month];
}

function periodOf(kind: string, now: Date): Period {
  const [year, month] = [now.getFullYear(), now.getMonth()];
  const day = (y: number, m: number, d: number): number => Date.UTC(y, m, d) / DAY;
  const today = day(year, month, now.getDate());
  const week = today - now.getDay();
  const days = (from: number, count: number): Period => [from, from + count];
  const months = (from: number, count: number): Period => [day(year, from, 1), day(year, from + count, 1)];
  const quarter = month - (month % 3);
  const periods: Readonly<Record<string, Period>> = {
    Yesterday: days(today - 1, 1), Today: days(today, 1), Tomorrow: days(today + 1, 1),
    LastWeek: days(week - 7, 7), ThisWeek: days(week, 7), NextWeek: days(week + 7, 7),
    LastMonth: months(month - 1, 1), ThisMonth: months(month, 1), NextMonth: months(month + 1, 1),
    LastQuarter: months(quarter - 3, 3), ThisQuarter: months(quarter, 3), NextQuarter: months(quarter + 3, 3),
    LastYear: months(-12, 12), ThisYear: months(0, 12), NextYear: months(12, 12),
    YearToDate: [day(year, 0, 1), today + 1],
  };
  const period = periods[kind];
  if (period === undefined) throw invalidArgument();
  return period;
}
