/** What a run did to the workbook's sheets, so that it can be taken back. */
export interface RunRecord {
  /** Names of the sheets that it made. */
  readonly made: readonly string[];
  /** Earlier results that it put out of sight. */
  readonly aside: readonly MovedSheet[];
  /** Earlier results that somebody had changed: kept in sight under another name. */
  readonly kept: readonly MovedSheet[];
  /** The sheet that was in front. */
  readonly front: string | null;
  /** Whether the run wrote the log of runs, and the log as it was before; left out when there was none. */
  readonly logged?: boolean;
  readonly log?: unknown;
}

/** A sheet that bears another name since. */
export interface MovedSheet {
  readonly from: string;
  readonly to: string;
  /** As it was before. */
  readonly visibility: Visibility;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** @returns what a setting says; null when it is no record */
export function readRunRecord(value: unknown): RunRecord | null {
  if (typeof value !== "object" || value === null || !("made" in value) || !("aside" in value) || !("kept" in value)) return null;
  const { made, aside, kept } = value;
  if (!areTexts(made) || !areMoved(aside) || !areMoved(kept)) return null;
  const front = "front" in value && typeof value.front === "string" ? value.front : null;
  const logged = "logged" in value && value.logged === true;
  return { made, aside, kept, front, logged, ...("log" in value ? { log: value.log } : {}) };
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function areMoved(value: unknown): value is MovedSheet[] {
  return Array.isArray(value) && value.every(isMoved);
}

function isMoved(value: unknown): value is MovedSheet {
  if (typeof value !== "object" || value === null || !("from" in value) || !("to" in value) || !("visibility" in value)) return false;
  return typeof value.from === "string" && typeof value.to === "string" && typeof value.visibility === "string";
}
