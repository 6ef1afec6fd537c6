import type { Finding } from "../../ledger/finding";

/** What somebody has 已核, by the finding's key. */
export type Checked = Readonly<Record<string, CheckedNote>>;

export interface CheckedNote {
  /** What the person who looked wrote; "" for nothing. */
  readonly note: string;
  /** What stood in the cell and what was said of it then. */
  readonly seen: string;
}

/** @returns what the finding is known by when the workbook is read again: its place, what is wrong there, and for whom. */
export function findingKey({ sheet, cell, problem, platform }: Finding): string {
  return [sheet, cell, problem.key, platform ?? ""].join("|");
}

/** @returns the note of a finding that is 已核; null for one that is open, also again, since its cell says something else now. */
export function noteOn(checked: Checked, finding: Finding): string | null {
  const known = checked[findingKey(finding)];
  return known !== undefined && known.seen === seenIn(finding) ? known.note : null;
}

/** @returns the checked ones with these findings among them, under that note, or null: no longer. */
export function withNote(checked: Checked, findings: readonly Finding[], note: string | null): Checked {
  const keys = new Set(findings.map(findingKey));
  const others = Object.entries(checked).filter(([key]) => !keys.has(key));
  const noted = note === null ? [] : findings.map((finding) => [findingKey(finding), { note, seen: seenIn(finding) }] as const);
  return Object.fromEntries([...others, ...noted]);
}

/** @returns what findings have in common that ask the same of the same column of a sheet; null for one that stands in no column */
export function alikeKey({ sheet, cell, severity, problem }: Finding): string | null {
  const column = /^[A-Z]+(?=\d)/u.exec(cell)?.[0];
  return column === undefined ? null : [sheet, column, severity, problem.key].join("|");
}

/** @param kept JSON as the workbook holds it; what is no such record is left out */
export function readChecked(kept: unknown): Checked {
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, CheckedNote] => isNote(entry[1])));
}

function isNote(value: unknown): value is CheckedNote {
  return (
    typeof value === "object" && value !== null && "note" in value && typeof value.note === "string" && "seen" in value && typeof value.seen === "string"
  );
}

/** The row of a problem may move without a change to what it says. */
function seenIn({ found, problem }: Finding): string {
  const { row: _, ...values } = problem.values;
  return found === "" ? JSON.stringify(values) : found;
}
