import { quotedSheetName, splitAddress } from "./address";
import { area } from "./area";
import type { Book } from "./book";
import { seriesOf } from "./charts";
import { tellUniver } from "./names";

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
  const followed = (formula: string): string =>
    formula.replace(TOKEN, (token, quoted: string | undefined, bare: string | undefined) =>
      (quoted?.replaceAll("''", "'") ?? bare ?? "").toLowerCase() === wanted ? mark : token,
    );
  for (const sheet of book.sheets) followInCells(book, sheet.getSheetId(), followed);
  followInCharts(book, wanted, mark);
  for (const known of book.side.names) {
    const formula = followed(known.formula);
    if (formula === known.formula) continue;
    known.formula = formula;
    tellUniver(book, known);
  }
}

/** Charts of the file follow in the file itself. */
function followInCharts(book: Book, wanted: string, mark: string): void {
  const followed = <Address extends string | null | undefined>(address: Address): Address => {
    const { sheetName, local } = splitAddress(address ?? "");
    return (sheetName?.toLowerCase() === wanted ? `${mark}${local}` : address) as Address;
  };
  for (const chart of book.sheets.flatMap((sheet) => book.sheetSide(sheet.getSheetId()).charts)) {
    chart.sourceRange = followed(chart.sourceRange);
    for (const series of seriesOf(chart)) {
      series.values = followed(series.values);
      series.categories = followed(series.categories);
      if (series.nameFrom !== undefined) series.nameFrom = followed(series.nameFrom);
    }
  }
}

function followInCells(book: Book, sheetId: string, followed: (formula: string) => string): void {
  book.flush();
  for (const { row, column, cell } of book.workbook.crossReferences.in(sheetId)) {
    const f = followed(cell.f ?? "");
    if (f !== cell.f) book.write(area(sheetId, row, column, 1, 1), { [row]: { [column]: { f } } });
  }
}
