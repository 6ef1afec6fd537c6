const DAY = 86400000;

/**
 * Strict files write dates as ISO 8601.
 * @returns the serial number of "2021-03-07", "2021-03-07T12:00:00" or "12:00:00"; null when the text is none of them
 */
export function dateSerial(text: string, date1904: boolean): number | null {
  const time = /^(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?$/.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86400;
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/.exec(text);
  if (!date) return null;
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - epoch) / DAY;
  return days + (date[4] ? (dateSerial(date[4].replace(/Z$/, ""), date1904) ?? 0) : 0);
}
