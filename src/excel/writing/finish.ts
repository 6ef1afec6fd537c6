import { look, type Sheets } from "./look";
import { storeRecords, type Stored } from "../marks/records";
import type { Visibility } from "../marks/run-record";
import { TakenNames } from "./sheet-names";

/** What is left to be done once sheets have taken the places of others. */
export interface Ending {
  readonly keep: readonly Keep[];
  /** Ids of sheets out of sight that go for good. */
  readonly remove: readonly string[];
  /** @returns what the workbook keeps of it, given the names of the sheets that were kept by their ids */
  readonly records: (kept: KeptNames) => Stored;
  readonly day: string;
}

/** A sheet out of sight that comes back into sight, under a dated name. */
export interface Keep {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

export type KeptNames = ReadonlyMap<string, string>;

/**
 * Keeps what is to be kept, removes what may go, and records it: one request, and once more when that fails, since an answer
 * can be lost although all was carried out. Doing it again does no harm.
 *
 * @param sheets the workbook's sheets as they are now
 * @returns the names of the kept sheets, by their ids
 */
export async function finish(context: Excel.RequestContext, sheets: Sheets, ending: Ending): Promise<KeptNames> {
  try {
    return await attempt(context, sheets, ending);
  } catch {
    return attempt(context, await look(context), ending);
  }
}

async function attempt(context: Excel.RequestContext, sheets: Sheets, { keep, remove, records, day }: Ending): Promise<KeptNames> {
  const { worksheets } = context.workbook;
  const present = new Set(sheets.map(({ id }) => id));
  const taken = new TakenNames(sheets.filter(({ id }) => !keep.some((kept) => kept.id === id)).map(({ name }) => name));
  const names = new Map(keep.filter(({ id }) => present.has(id)).map(({ id, name }) => [id, taken.dated(name, day)]));
  for (const { id, visibility } of keep) {
    const name = names.get(id);
    if (name !== undefined) showAs(worksheets.getItem(id), name, visibility);
  }
  storeRecords(context.workbook, records(names));
  // What cannot be taken back comes last. Excel deletes no sheet that is very hidden.
  for (const id of remove.filter((one) => present.has(one))) {
    const sheet = worksheets.getItem(id);
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  await context.sync();
  return names;
}

function showAs(sheet: Excel.Worksheet, name: string, visibility: Visibility): void {
  sheet.name = name;
  sheet.visibility = visibility;
}
