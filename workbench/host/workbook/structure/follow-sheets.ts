import { quotedSheetName, splitAddress } from "../address";
import { area } from "../area";
import type { Book } from "../book";
import { followInCharts } from "./follow-charts";
import { withRules } from "./follow-rules";
import { tellUniver } from "../names";

/** Texts, then a sheet's name before its mark: quoted, or plain. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** As in Excel, every formula, name and chart that refers to a sheet refers to it under its new name. Univer's mutation leaves them alone. */
export function followRename(book: Book, was: string, now: string): void {
  follow(book, was, `${quotedSheetName(now)}!`);
}

/** As in Excel, what referred to a sheet that is gone refers to nothing. */
export function followDeletion(book: Book, name: string): void {
  follow(book, name, "#REF!");
}

function follow(book: Book, name: string, mark: string): void {
  const wanted = name.toLowerCase();
  const asQuoted = wanted.replaceAll("'", "''");
  const replaced = (token: string, quoted: string | undefined, bare: string | undefined): string =>
    (quoted?.replaceAll("''", "'") ?? bare ?? "").toLowerCase() === wanted ? mark : token;
  // Most formulas of a workbook refer to other sheets: to tell so by the name alone is quick.
  const followed = (formula: string): string => (formula.toLowerCase().includes(asQuoted) ? formula.replace(TOKEN, replaced) : formula);
  for (const sheet of book.sheets) followInCells(book, sheet.getSheetId(), followed);
  followInCharts(book, (address) => {
    const { sheetName, local } = splitAddress(address);
    return sheetName?.toLowerCase() === wanted ? `${mark}${local}` : address;
  });
  withRules(book, { formula: followed }, () => undefined);
  for (const known of book.side.names) {
    const formula = followed(known.formula);
    if (formula === known.formula) continue;
    known.formula = formula;
    tellUniver(book, known);
  }
}

function followInCells(book: Book, sheetId: string, followed: (formula: string) => string): void {
  book.flush();
  for (const { row, column, cell } of book.workbook.crossReferences.in(sheetId)) {
    const f = followed(cell.f ?? "");
    if (f !== cell.f) book.write(area(sheetId, row, column, 1, 1), { [row]: { [column]: { f } } });
  }
}
