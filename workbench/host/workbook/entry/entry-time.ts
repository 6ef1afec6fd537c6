import type { ReadNumber } from "./entry-number";

const TIME = /^(上午|下午)?\s*(\d{1,4})(?::(\d{1,2}))?(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([AP])M)?$/i;

/** Reads "8:30", "12:30 PM", "8 AM", "下午3:05" or "25:00" as Excel does: a fraction of a day; null when the text is no time. */
export function readTime(text: string): ReadNumber | null {
  const [, chinese = "", hours = "", minutes, seconds, english = ""] = TIME.exec(text) ?? [];
  const half = chinese === "下午" || english.toUpperCase() === "P" ? "PM" : chinese + english === "" ? "" : "AM";
  if (hours === "" || (minutes === undefined && (half === "" || seconds !== undefined)) || (chinese !== "" && english !== "")) return null;
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (minute > 59 || second >= 60 || (half !== "" && (hour > 12 || (hour === 0 && english !== "")))) return null;
  const ofDay = half === "" ? hour : (hour % 12) + (half === "PM" ? 12 : 0);
  return { value: (ofDay * 3600 + minute * 60 + second) / 86_400, numberFormat: formatOf(hour, seconds, half) };
}

function formatOf(hour: number, seconds: string | undefined, half: string): string {
  if (hour > 23) return "[h]:mm:ss";
  if (seconds?.includes(".") === true) return "mm:ss.0";
  return `h:mm${seconds === undefined ? "" : ":ss"}${half === "" ? "" : " AM/PM"}`;
}
