/** An assessed cycle: ISO dates, both inclusive (Art. 3: the year of service that the 任务书 states). */
export interface Cycle {
  readonly from: string;
  readonly to: string;
}

/** @returns the calendar year that the cycle begins in (reading 23). */
export function calendarYear({ from }: Cycle): Cycle {
  const year = from.slice(0, 4);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** @param date ISO date */
export function isWithin(cycle: Cycle, date: string): boolean {
  return date >= cycle.from && date <= cycle.to;
}

/**
 * A month belongs to the cycle that its last day lies in: a cycle from 2021-03-07 to 2022-03-06 has the twelve months
 * from 2021-03 to 2022-02, for what a month brought is settled at its end.
 *
 * @param month "2021-03"
 */
export function isMonthWithin(cycle: Cycle, month: string): boolean {
  return isWithin(cycle, `${month}-${String(daysOfMonth(month)).padStart(2, "0")}`);
}

/** @param month "2021-03" */
export function daysOfMonth(month: string): number {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  if (number === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}
