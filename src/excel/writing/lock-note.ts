import { message } from "../../regulation/message";
import { ExcelRunError } from "../excel-run-error";
import type { RunBy } from "./run-by";

/** Left in the workbook while somebody writes; whoever finds one of somebody else's waits until it has expired. */
export interface LockNote {
  readonly owner: string;
  /** Milliseconds since 1970. A run that takes longer writes the note anew. */
  readonly until: number;
}

const LASTS = 2 * 60_000;
/** A note that holds longer than one can was written by a clock that is wrong. */
const LONGEST = 10 * 60_000;

/** @returns the note of a run that writes now */
export function lockNote({ owner, now }: RunBy): LockNote {
  return { owner, until: now().getTime() + LASTS };
}

/** @returns what a setting says, null when it is no note */
export function readLockNote(value: unknown): LockNote | null {
  if (typeof value !== "object" || value === null || !("owner" in value) || !("until" in value)) return null;
  const { owner, until } = value;
  return typeof owner === "string" && typeof until === "number" ? { owner, until } : null;
}

/** @throws ExcelRunError when somebody else is writing into the workbook; it says for how long at most */
export function refuseWhileLocked(note: LockNote | null, { owner, now }: RunBy): void {
  if (note === null || note.owner === owner) return;
  const left = note.until - now().getTime();
  if (left > 0 && left <= LONGEST) throw new ExcelRunError(message("excel.locked", { minutes: Math.ceil(left / 60_000) }));
}
