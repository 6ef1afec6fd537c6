import { area } from "../area";
import type { Book } from "../book";
import { keptTableFormula } from "./table-formula";
import { changeTableReferences } from "./table-references";
import { tellFormulas } from "./tables";
import type { TableSide } from "../side-model";
import { writeEntries } from "../cells/write-cells";

/** A table and what the copy of its sheet has of it. */
interface Copied {
  readonly table: TableSide;
  readonly copy: TableSide;
}

/** Gives a copied sheet its tables, under names of their own: the old name with the new table's number, as in Excel. Its formulas mean these. */
export function copyTables(book: Book, sheetId: string, copyId: string): void {
  const copied: Copied[] = [];
  for (const table of book.side.tables.filter((one) => one.sheetId === sheetId)) {
    const taken = (text: string): boolean => book.side.tables.some(({ name, id }) => name.toLowerCase() === text.toLowerCase() || id === text);
    let number = book.side.tables.length + 1;
    while (taken(`${table.name}${number}`) || taken(String(number))) number += 1;
    const copy: TableSide = { ...table, id: String(number), name: `${table.name}${number}`, sheetId: copyId };
    book.side.tables.push(copy);
    copied.push({ table, copy });
  }
  for (const { copy } of copied) tellFormulas(book, copy);
  if (copied.length > 0) nameCopies(book, copyId, copied);
}

function nameCopies(book: Book, copyId: string, copied: readonly Copied[]): void {
  for (const { row, column, cell } of [...book.workbook.formulaCells.in(copyId)]) {
    const was = keptTableFormula(cell) ?? cell.f ?? "";
    const formula = copied.reduce(
      (text, { table, copy }) => changeTableReferences(text, table, null, ({ body }) => `${copy.name}${body === null ? "" : `[${body}]`}`),
      was,
    );
    if (formula !== was) writeEntries(book, area(copyId, row, column, 1, 1), formula);
  }
}
