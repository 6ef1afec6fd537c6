import type { SheetProtectionOptions } from "excelize-wasm";
import type { SheetChanges } from "../changes/model";
import type { Excelize } from "../excelize";

/** excelize's words for what Excel.WorksheetProtectionOptions allows. */
const ALLOWED: readonly (readonly [option: string, word: keyof SheetProtectionOptions])[] = [
  ["allowFormatCells", "FormatCells"], ["allowFormatColumns", "FormatColumns"], ["allowFormatRows", "FormatRows"],
  ["allowInsertColumns", "InsertColumns"], ["allowInsertRows", "InsertRows"], ["allowInsertHyperlinks", "InsertHyperlinks"],
  ["allowDeleteColumns", "DeleteColumns"], ["allowDeleteRows", "DeleteRows"], ["allowSort", "Sort"],
  ["allowAutoFilter", "AutoFilter"], ["allowPivotTables", "PivotTables"], ["allowEditObjects", "EditObjects"],
  ["allowEditScenarios", "EditScenarios"],
];

/** Passwords are not set: office.js gives none to a host, and one of the file's own stays in its bytes. */
export function replayProtection(book: Excelize, sheet: SheetChanges): void {
  if (sheet.protection === undefined) return;
  if (!sheet.protection?.protected) {
    if (!sheet.isNew) book.call("UnprotectSheet", sheet.name);
    return;
  }
  const { options } = sheet.protection;
  const allowed = Object.fromEntries(ALLOWED.map(([option, word]) => [word, options[option] === true]));
  const mode = options["selectionMode"];
  book.call("ProtectSheet", sheet.name, {
    ...allowed,
    SelectLockedCells: mode !== "Unlocked" && mode !== "None",
    SelectUnlockedCells: mode !== "None",
  });
}
