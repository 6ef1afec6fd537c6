/** How a series goes on: from the number of the cell, counted from the first one that is given. */
export type Series<T> = (index: number) => T;

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
/** Texts that Excel knows the order of. */
const LISTS: readonly (readonly string[])[] = [
  WEEKDAYS,
  WEEKDAYS.map((day) => day.slice(0, 3)),
  MONTHS,
  MONTHS.map((month) => month.slice(0, 3)),
  ["日", "一", "二", "三", "四", "五", "六"],
  ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
  ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
  ["第一季", "第二季", "第三季", "第四季"],
  ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"],
];

/** "Mon", "Tue" go on with "Wed"; null for texts of no list, or at uneven distances. */
export function listSeries(texts: readonly string[]): Series<string> | null {
  for (const list of LISTS) {
    const places = texts.map((text) => list.findIndex((entry) => entry.toLowerCase() === text.toLowerCase()));
    const [first = -1, second] = places;
    if (places.includes(-1)) continue;
    const step = second === undefined ? 1 : second - first;
    const even = places.every((place, index) => place === wrapped(first + index * step, list.length));
    return even ? (index) => list[wrapped(first + index * step, list.length)] ?? "" : null;
  }
  return null;
}

/** The place in a list that begins anew at its end, and goes on before its beginning. */
export const wrapped = (place: number, length: number): number => ((place % length) + length) % length;

/** "第1期" and "Item 3" go on counting, "1st" with "2nd", "Q4" with "Q1"; null for texts without a number, or of different words. */
export function numberedSeries(texts: readonly string[]): Series<string> | null {
  const [first = ""] = texts;
  const parts = texts.map((text) => /^(.*?)(\d+)(\D*)$/.exec(text));
  const [, before = "", digits = "", after = ""] = parts[0] ?? [];
  const isQuarter = /^(?:Q|Qtr ?|Quarter ?)[1-4]$/i.test(first);
  const isOrdinal = ordinalEnding(Number(digits)) === after.toLowerCase();
  const alike = parts.every((part) => part !== null && part[1] === before && (part[3] === after || (isOrdinal && ordinalEnding(Number(part[2])) === part[3])));
  if (digits === "" || !alike) return null;
  const numbers = linearSeries(parts.map((part) => Number(part?.[2])));
  return (index) => {
    const counted = Math.round(numbers(index));
    const number = isQuarter ? wrapped(counted - 1, 4) + 1 : Math.abs(counted);
    return before + String(number).padStart(digits.length, "0") + (isOrdinal ? ordinalEnding(number) : after);
  };
}

function ordinalEnding(number: number): string {
  if ([11, 12, 13].includes(number % 100)) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}

/** The straight line that fits the numbers best, which is what Excel goes on with; a single number goes up by one. */
export function linearSeries(numbers: readonly number[]): Series<number> {
  const count = numbers.length;
  if (count === 1) return (index) => (numbers[0] ?? 0) + index;
  const meanX = (count - 1) / 2;
  const meanY = numbers.reduce((sum, number) => sum + number, 0) / count;
  const slope = numbers.reduce((sum, number, x) => sum + (x - meanX) * (number - meanY), 0) / numbers.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  return (index) => Number((meanY + slope * (index - meanX)).toPrecision(15));
}

/** The curve that fits positive numbers best; null for others. */
export function growthSeries(numbers: readonly number[]): Series<number> | null {
  if (numbers.some((number) => number <= 0)) return null;
  if (numbers.length === 1) return () => numbers[0] ?? 0;
  const exponent = linearSeries(numbers.map(Math.log));
  return (index) => Number(Math.exp(exponent(index)).toPrecision(12));
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(EPOCH + Math.floor(serial) * DAY);

export type DateUnit = "Days" | "Weekdays" | "Months" | "Years";

/** Dates as serial numbers; two tell how far apart they are, one goes on by one. */
export function dateSeries([first = 0, second]: readonly number[], unit: DateUnit): Series<number> {
  if (unit === "Days") return (index) => first + index * (second === undefined ? 1 : second - first);
  if (unit === "Weekdays") return (index) => weekdayAfter(first, index);
  const months = unit === "Years" ? 12 : 1;
  const apart = second === undefined ? months : monthsBetween(first, second);
  return (index) => monthsAfter(first, index * (apart === 0 ? months : apart));
}

/** Dates that are the same day of their months, evenly apart, go on so; null for others. */
export function monthlySeries(dates: readonly number[]): Series<number> | null {
  const [first, second] = dates;
  if (first === undefined || second === undefined) return null;
  const apart = monthsBetween(first, second);
  if (apart === 0 || !dates.every((date, index) => monthsAfter(first, index * apart) === date)) return null;
  return (index) => monthsAfter(first, index * apart);
}

function weekdayAfter(serial: number, count: number): number {
  const step = Math.sign(count);
  let at = serial;
  for (let left = Math.abs(count); left > 0; left -= [0, 6].includes(dateOf(at).getUTCDay()) ? 0 : 1) at += step;
  return at;
}

function monthsBetween(from: number, to: number): number {
  const [a, b] = [dateOf(from), dateOf(to)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
}

/** The last day of a shorter month stands for one that it has not. */
function monthsAfter(serial: number, months: number): number {
  const date = dateOf(serial);
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return (Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay)) - EPOCH) / DAY + (serial - Math.floor(serial));
}
