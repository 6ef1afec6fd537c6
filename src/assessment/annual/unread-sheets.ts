import type { FactsReading } from "../../ledger/read-facts";
import type { SheetGrid } from "../../ledger/sheet";
import { isBlank } from "../../ledger/values/fold";
import { message, type Message } from "../../regulation/message";
import { sheetName, sheetNames } from "./sheet-names";

/**
 * The sheets with something on them of which nothing was read, in a sentence for each reason: no table is known by its header, or what it
 * could be was taken from another sheet. A table that is asked about is named in the question.
 */
export function unreadSheets(reading: FactsReading, sheets: readonly SheetGrid[]): Message[] {
  const read = sheetsRead(reading);
  const unread = sheets.filter((sheet) => !read.has(sheet.name) && sheet.values.some((row) => row.some((value) => !isBlank(value))));
  const alike = lookalikes(reading);
  const unknown = unread.filter(({ name }) => !alike.has(name));
  const passedOver = unread.filter(({ name }) => (alike.get(name) ?? null) !== null);
  const like = (sheet: SheetGrid): Message => message("assessment.sheetLike", { sheet: sheetName(sheet), table: message(`ledger.kind.${alike.get(sheet.name) ?? ""}`) });
  return [
    ...(unknown.length === 0 ? [] : [message("assessment.sheetsUnread", { count: unknown.length, sheets: sheetNames(unknown) })]),
    ...(passedOver.length === 0 ? [] : [message("assessment.sheetsPassedOver", { count: passedOver.length, sheets: sheetNames(passedOver, like) })]),
  ];
}

/** @returns the names of the sheets that facts were read from */
export function sheetsRead({ from, summary, ledgers }: FactsReading): Set<string> {
  return new Set([
    ...(from === "summary" ? [] : ledgers.found.map(({ sheet }) => sheet)),
    ...(from === "ledgers" || summary.found === null ? [] : [summary.found.sheet]),
  ]);
}

/** By sheet, the table that it looks like; null where that is asked about, or a person said that there is none. */
function lookalikes({ ledgers, summary }: FactsReading): Map<string, string | null> {
  const found = new Set<string>(ledgers.found.map(({ kind }) => kind));
  const alike = new Map<string, string | null>();
  for (const { grid } of summary.others) alike.set(grid.name, summary.found === null ? null : "summary");
  for (const { kind, header: { grid } } of [...ledgers.candidates].sort((a, b) => b.points - a.points)) {
    if (!alike.has(grid.name)) alike.set(grid.name, found.has(kind) ? kind : null);
  }
  return alike;
}
