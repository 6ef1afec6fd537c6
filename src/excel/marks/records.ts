import type { Detail } from "./fingerprint";
import { readLockNote, type LockNote } from "../writing/lock-note";
import { readRunRecord, type RunRecord } from "./run-record";

/** What the workbook keeps about the sheets that the add-in made. */
export interface Records {
  readonly lock: LockNote | null;
  /** What the last run did; null when there is none that could be taken back. */
  readonly lastRun: RunRecord | null;
  /** What sheets contained when they were written, by their fingerprints. */
  readonly details: Details;
  /** The log of runs, as the assessment keeps it. */
  readonly log: unknown;
  /** The settings as they stand, by their names here; what is missing is not set. */
  readonly stored: Stored;
}

export type Details = Readonly<Record<string, Detail>>;

const KEYS = { lock: "zhgz.lock", lastRun: "zhgz.lastRun", details: "zhgz.fingerprints", log: "zhgz.log" } as const;
type Kept = keyof typeof KEYS;
const NAMES = Object.keys(KEYS) as Kept[];

/** Settings of the workbook; undefined takes one away. */
export type Stored = Readonly<Partial<Record<Kept, unknown>>>;

/** The records as they are queued to be read; the function that is returned tells them after the next sync. */
export function loadRecords({ settings }: Excel.Workbook): () => Records {
  const items = NAMES.map((name) => ({ name, item: settings.getItemOrNullObject(KEYS[name]).load("value") }));
  return () => {
    const stored: Stored = Object.fromEntries(items.flatMap(({ name, item }) => (item.isNullObject ? [] : [[name, item.value as unknown]])));
    return {
      lock: readLockNote(stored.lock),
      lastRun: readRunRecord(stored.lastRun),
      details: readDetails(stored.details),
      log: stored.log,
      stored,
    };
  };
}

/** Queues records to be kept; those that are not named stay as they are. */
export function storeRecords({ settings }: Excel.Workbook, records: Stored): void {
  for (const name of NAMES) {
    if (!(name in records)) continue;
    const value = records[name];
    if (value === undefined) settings.getItemOrNullObject(KEYS[name]).delete();
    else settings.add(KEYS[name], value);
  }
}

/** @returns all records as they stood, for storing them again */
export function asTheyStood({ stored }: Records): Stored {
  return { lock: undefined, lastRun: undefined, details: undefined, log: undefined, ...stored };
}

function readDetails(value: unknown): Details {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Detail] => isDetail(entry[1])));
}

function isDetail(value: unknown): value is Detail {
  return typeof value === "object" && value !== null && "columns" in value && "cells" in value && typeof value.columns === "number" && typeof value.cells === "string";
}

/** @returns the details of these fingerprints, as far as there are any */
export function detailsOf(details: Details, hashes: readonly string[]): Details {
  return Object.fromEntries(hashes.flatMap((hash) => (details[hash] === undefined ? [] : [[hash, details[hash]]])));
}
