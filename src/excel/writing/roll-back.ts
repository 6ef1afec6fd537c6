import { listed, message, type Message } from "../../regulation/message";
import { inExcel } from "../excel-run";
import { ExcelRunError, reasonOf } from "../excel-run-error";
import { look, type Sheets } from "./look";
import { asTheyStood, storeRecords, type Records } from "../marks/records";
import { isKeptName, TakenNames } from "./sheet-names";
import type { Turn } from "./turn";

/** What a failed write leaves to be put back. */
export interface Begun {
  readonly turn: Turn;
  /** Ids of the sheets that were made, as far as Excel told them. */
  readonly made: readonly string[];
  readonly records: Records;
}

/**
 * After a failed request: an answer can be lost although all was carried out, and a batch can stop half-way, so the workbook
 * itself is asked, and everything put back that is not as it was. Tried twice.
 *
 * @param failed the text that says, over {reason}, that the workbook is as it was
 * @throws ExcelRunError always: it was put back, or could not be
 */
export async function rollBack(begun: Begun, error: unknown, failed: "excel.writeFailed" | "excel.undoFailed"): Promise<never> {
  const putBackNow = (): Promise<Message | null> => inExcel((context) => putBack(context, begun));
  const reason = reasonOf(error);
  const renamed = await putBackNow().catch(putBackNow).catch((failure: unknown) => {
    const names = listed([...begun.turn.entering.map(({ from }) => from), ...begun.turn.leaving.map(({ passing }) => passing)], "regulation.enumeration");
    throw new ExcelRunError(message("excel.notUndone", { reason, second: reasonOf(failure), names }), failure);
  });
  if (renamed !== null) throw new ExcelRunError(message("excel.backUnderOtherName", { reason, renamed }), error);
  throw error instanceof ExcelRunError ? error : new ExcelRunError(message(failed, { reason }), error);
}

/** @returns which sheet could not have its name back, because somebody's new one bears it now; null when all could */
async function putBack(context: Excel.RequestContext, { turn, made, records }: Begun): Promise<Message | null> {
  const sheets = await look(context);
  const own = madeHere(sheets, turn, made);
  const others = sheets.filter((sheet) => !own.includes(sheet));
  const byId = new Map(others.map((sheet) => [sheet.id, sheet]));
  // A workbook always shows a sheet: what was in sight comes back before anything goes.
  for (const { id, passing, visibility } of turn.leaving) {
    const sheet = byId.get(id);
    if (sheet?.visibility === "VeryHidden" && isOurs(sheet, passing)) setVisibility(sheet, visibility);
  }
  own.forEach((sheet) => sheet.delete());
  for (const { id, from, visibility } of turn.entering) {
    const sheet = id === null ? undefined : byId.get(id);
    if (sheet !== undefined && sheet.name !== from) sheet.name = from;
    setVisibility(sheet, visibility.before);
  }
  const renamed = giveNamesBack(others, turn);
  if (own.length + turn.leaving.length > 0) showFront(byId.get(turn.front.before));
  storeRecords(context.workbook, asTheyStood(records));
  await context.sync();
  return renamed;
}

/** A sheet that somebody else made meanwhile is not touched, whatever its name. */
function madeHere(sheets: Sheets, { entering, known }: Turn, made: readonly string[]): Excel.Worksheet[] {
  const passing = new Set(entering.flatMap(({ id, from }) => (id === null ? [from] : [])));
  return sheets.filter(({ id, name }) => !known.has(id) && (made.includes(id) || passing.has(name)));
}

/** Whether the sheet bears a name of this write's; under any other somebody else renamed it meanwhile. */
function isOurs({ name }: Excel.Worksheet, passing: string): boolean {
  return name === passing || isKeptName(name);
}

function setVisibility(sheet: Excel.Worksheet | undefined, visibility: Excel.Worksheet["visibility"]): void {
  if (sheet !== undefined && sheet.visibility !== visibility) sheet.visibility = visibility;
}

function giveNamesBack(others: Sheets, { leaving, entering }: Turn): Message | null {
  const moving = new Set([...leaving, ...entering].map(({ id }) => id));
  const taken = new TakenNames(others.filter(({ id }) => !moving.has(id)).map(({ name }) => name));
  let renamed: Message | null = null;
  for (const { id, name, passing } of leaving) {
    const sheet = others.find((other) => other.id === id);
    if (sheet === undefined || !isOurs(sheet, passing)) continue;
    const free = taken.free(name);
    sheet.name = free;
    if (free !== name) renamed = message("excel.backAs", { name, as: free });
  }
  return renamed;
}

function showFront(sheet: Excel.Worksheet | undefined): void {
  if (sheet?.visibility === "Visible") sheet.activate();
}
