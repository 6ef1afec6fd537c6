/** @returns the time of the user's clock as the log says it, such as "2021-03-08 09:30:00" */
export function timeHere(now: Date = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")}`;
}
