import { message, type Say } from "../../regulation/message";

/** A line of 操作留痕: what was done, when, on what, by which rules, and what came of it; as it was said then. */
export interface LoggedRun {
  /** As the clock of the computer said, such as "2021-03-08 09:30:00"; "" where nobody told it. */
  readonly time: string;
  readonly operation: string;
  readonly edition: string;
  readonly choices: string;
  readonly input: string;
  readonly outcome: string;
}

const KEYS = ["time", "operation", "edition", "choices", "input", "outcome"] as const;
/** So many lines of some 500 bytes are far below the 2 MB that a workbook keeps for an add-in. */
const MOST = 1_000;
const LONGEST_SHOWN = 2_000;

/**
 * Reads the log that earlier runs left in the workbook. What is not a log any more, since somebody changed it by other means,
 * is kept as one line that shows what was found: a trace is never dropped.
 *
 * @param kept JSON; null or "" before the first run
 */
export function readLog(kept: unknown, say: Say): readonly LoggedRun[] {
  if (kept === null || kept === undefined || kept === "") return [];
  if (Array.isArray(kept) && kept.every(isLoggedRun)) return kept;
  const found = String(JSON.stringify(kept)).slice(0, LONGEST_SHOWN);
  return [{ time: "", operation: say(message("report.log.unreadable")), edition: "", choices: "", input: found, outcome: "" }];
}

/** @returns the log with one more line, its newest lines where it would grow beyond what a workbook keeps */
export function extended(log: readonly LoggedRun[], run: LoggedRun): readonly LoggedRun[] {
  return [...log, run].slice(-MOST);
}

function isLoggedRun(value: unknown): value is LoggedRun {
  if (typeof value !== "object" || value === null) return false;
  const line = value as Readonly<Record<string, unknown>>;
  return KEYS.every((key) => typeof line[key] === "string");
}
