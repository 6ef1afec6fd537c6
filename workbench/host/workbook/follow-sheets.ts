import { quotedSheetName } from "./address";
import { area } from "./area";
import type { Book } from "./book";
import { tellUniver } from "./names";

/** Texts, then a sheet's name before its mark: quoted, or plain. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** As in Excel, every formula and name that refers to a sheet refers to it under its new name. Univer's mutation leaves them alone. */
export function followRename(book: Book, was: string, now: string): void {
  follow(book, was, `${quotedSheetName(now)}!`);
}

/** As in Excel, what referred to a sheet that is gone refers to nothing. */
export function followDeletion(book: Book, name: string): void {
  follow(book, name, "#REF!");
}

function follow(book: Book, name: string, mark: string): void {
  const wanted = name.toLowerCase();
  const followed = (formula: string): string =>
    formula.replace(TOKEN, (token, quoted: string | undefined, bare: string | undefined) =>
      (quoted?.replaceAll("''", "'") ?? bare ?? "").toLowerCase() === wanted ? mark : token,
    );
  for (const sheet of book.sheets) followInCells(book, sheet.getSheetId(), followed);
  for (const known of book.side.names) {
    const formula = followed(known.formula);
    if (formula === known.formula) continue;
    known.formula = formula;
    tellUniver(book, known);
  }
}

function followInCells(book: Book, sheetId: string, followed: (formula: string) => string): void {
  const changed: { row: number; column: number; f: string }[] = [];
  book.sheet(sheetId)?.getCellMatrix().forValue((row, column, cell) => {
    const f = cell?.f?.includes("!") === true ? followed(cell.f) : cell?.f;
    if (typeof f === "string" && f !== cell?.f) changed.push({ row, column, f });
    return undefined;
  });
  for (const { row, column, f } of changed) book.write(area(sheetId, row, column, 1, 1), { [row]: { [column]: { f } } });
}
