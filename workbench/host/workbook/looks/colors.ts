import htmlColors from "color-name";
import { invalidArgument } from "../../batch/host-error";
import { asText } from "../../batch/arguments";

/** The colour names of HTML; others are InvalidArgument, as in Excel. */
const NAMED: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(htmlColors));

/**
 * A colour as scripts give it: "#RRGGBB", "RRGGBB", "#RGB" or a name.
 * @returns "#RRGGBB" in capitals, as Excel gives it back
 * @throws InvalidArgument
 */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = NAMED.get(text.toLowerCase());
  if (named !== undefined) return hex(named);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null) return `#${short.slice(1).map((digit) => digit + digit).join("")}`.toUpperCase();
  const long = /^#?([0-9a-f]{6})$/i.exec(text);
  if (long === null) throw invalidArgument();
  return `#${long[1] ?? ""}`.toUpperCase();
}

/** A colour as Univer keeps it, which may be "rgb(1, 2, 3)" where a user chose it in the grid. */
export function toHex(color: string): string {
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (parts === null) return color.slice(0, 7).toUpperCase();
  return hex(parts.slice(1).map(Number));
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
