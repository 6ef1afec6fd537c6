import { listed, message, type Message } from "../../regulation/message";
import { changedCells } from "./changed-cells";
import { cellAddress } from "../cell-address";
import { fingerprintOf } from "./fingerprint";
import type { Mark } from "./marks";
import { readBlocks, type AnsweredRows } from "../reading/read-blocks";
import type { Details } from "./records";
import { sheetsReferredTo } from "./references";
import type { Dimensions } from "../reading/dimensions";

/** One of the add-in's sheets that is to go out of sight for good, by and by. */
export interface Suspect {
  readonly id: string;
  /** What it is called now. */
  readonly name: string;
  readonly mark: Mark;
}

/** A sheet of the bureau's, whose formulas may refer to one of the add-in's. */
export interface Reader {
  readonly id: string;
  readonly name: string;
}

/** Ledgers are large and refer to nothing: a sheet with more cells is not looked through for references. */
const MOST_CELLS = 50_000;
const MOST_ADDRESSES = 5;

/**
 * @param dimensions of the suspects and the readers, as they are now
 * @returns why a sheet must stay in sight, by its id: somebody changed it, protects it, or refers to it; what is not named may go
 */
export async function reasonsToKeep(
  context: Excel.RequestContext, suspects: readonly Suspect[], readers: readonly Reader[], details: Details, dimensions: Dimensions,
): Promise<ReadonlyMap<string, Message>> {
  const small = readers.filter(({ id }) => (dimensions.cells.get(id) ?? 0) <= MOST_CELLS);
  const blocks = [...suspects, ...small].flatMap(({ id }) => dimensions.blocks.get(id) ?? []);
  const rows = await readBlocks(context, blocks, "formulas");
  const reasons = new Map<string, Message>();
  for (const suspect of suspects) {
    const reason = dimensions.isProtected.has(suspect.id) ? message("excel.kept.protected") : changeOf(suspect, rows.get(suspect.id) ?? [], details);
    if (reason !== null) reasons.set(suspect.id, reason);
  }
  const called = [...small, ...suspects.map(({ id, mark: { name } }) => ({ id, name }))];
  const referring = called.map(({ id, name }) => ({ id, name, rows: rows.get(id) ?? [] }));
  keepWhatIsReferredTo(suspects, [...referring, ...dimensions.names], reasons);
  return reasons;
}

/** @returns what was found different; null when the sheet is as it was written */
function changeOf({ mark }: Suspect, rows: AnsweredRows, details: Details): Message | null {
  const { print, loose } = mark;
  if (print === null) return message("excel.kept.unknown");
  if (fingerprintOf(rows, loose).hash === print) return null;
  const detail = details[print];
  const cells = detail === undefined ? [] : changedCells(detail, rows, loose);
  if (cells.length === 0) return message("excel.kept.changed");
  const first = listed(cells.slice(0, MOST_ADDRESSES), "regulation.enumeration");
  return message(cells.length > MOST_ADDRESSES ? "excel.kept.changedMany" : "excel.kept.changedCells", { cells: first, count: cells.length });
}

/** Where formulas stand: a sheet, or (without an id) a name of the workbook's. */
interface Referring {
  readonly id: string | null;
  readonly name: string;
  readonly rows: AnsweredRows;
}

/** What a sheet that stays refers to stays as well, or its formulas would lead to a sheet that nobody sees. */
function keepWhatIsReferredTo(suspects: readonly Suspect[], referring: readonly Referring[], reasons: Map<string, Message>): void {
  const ids = new Map(suspects.map(({ id, name }) => [name, id]));
  const waiting = referring.filter(({ id }) => id === null || !suspects.some((suspect) => suspect.id === id) || reasons.has(id));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [name, place] of placesReferring(next, [...ids.keys()])) {
      const id = ids.get(name);
      if (id === undefined || id === next.id || reasons.has(id)) continue;
      reasons.set(id, message("excel.kept.referred", { place }));
      waiting.push(...referring.filter((one) => one.id === id));
    }
  }
}

/** The first place that refers to each sheet, by the sheet's name. */
function placesReferring({ id, name, rows }: Referring, names: readonly string[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  rows.forEach((row, r) =>
    row.forEach((formula, c) => {
      for (const referred of sheetsReferredTo(formula, names)) {
        if (!places.has(referred)) places.set(referred, id === null ? name : `${name}!${cellAddress(r, c)}`);
      }
    }),
  );
  return places;
}
