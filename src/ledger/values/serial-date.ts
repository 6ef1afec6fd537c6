import { isoDate } from "./date-text";

/** How the workbook counts its days. */
export interface DateSystem {
  /** Days are counted from 1904-01-01, as in workbooks that came from a Macintosh. */
  readonly date1904: boolean;
}

/** Years that a ledger of the bureau's can be about; a date outside is a slip. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** Serial number 0 of either system, in days since 0000-03-01; a year that begins with March has its leap day at its end. */
const ZERO_1900 = 693899;
const ZERO_1904 = ZERO_1900 + 1462;
const DAYS_IN_400_YEARS = 146097;

/** @returns the day of a serial number as an ISO date, or null when it is no plausible one; the time of day is left out. */
export function serialDate(serial: number, { date1904 }: DateSystem): string | null {
  const days = Math.floor(serial) + (date1904 ? ZERO_1904 : ZERO_1900);
  if (!Number.isSafeInteger(days) || days < 0) return null;
  const [year, month, day] = civilDate(days);
  return year < FIRST_YEAR || year > LAST_YEAR ? null : isoDate(year, month, day);
}

/** The Gregorian calendar, in years that begin with March. */
function civilDate(days: number): readonly [year: number, month: number, day: number] {
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const ofEra = days % DAYS_IN_400_YEARS;
  const years = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return [era * 400 + years + (month <= 2 ? 1 : 0), month, day];
}
