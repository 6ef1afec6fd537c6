import type { CellValue } from "../sheet";

/** Long enough to recognise a cell by, short enough for a list of findings. */
const LONGEST = 120;

/** @returns the cell's value as a finding shows it: its own form, cut with an ellipsis when it is very long. */
export function shown(value: CellValue): string {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
