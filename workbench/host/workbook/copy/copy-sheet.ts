import { InsertSheetMutation } from "@univerjs/sheets";
import type { Worksheet } from "@univerjs/core";
import { accessDenied } from "../../batch/host-error";
import type { Book } from "../book";
import { requireSheet } from "../cells/cells";
import { copyTables } from "../tables/copy-tables";
import { addName, namesOf } from "../names";
import { freeSheetId } from "../sheets";

/** Adds a copy of a sheet at a position: "Name (2)", with its cells, looks, names and tables. */
export function copySheet(book: Book, sheetId: string, index: number): Worksheet {
  if (book.side.structureProtected) throw accessDenied();
  const source = requireSheet(book, sheetId);
  const id = freeSheetId(book);
  const sheet = { ...structuredClone(source.getSnapshot()), id, name: freeCopyName(book, source.getName()) };
  book.side.sheets[id] = structuredClone(book.sheetSide(sheetId));
  book.runBehind(InsertSheetMutation.id, { index, sheet });
  for (const name of namesOf(book, sheetId)) addName(book, { ...name, sheetId: id });
  copyTables(book, sheetId, id);
  return requireSheet(book, id);
}

function freeCopyName(book: Book, name: string): string {
  const plain = name.replace(/ \(\d+\)$/, "");
  let number = 2;
  const numbered = (): string => `${plain.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (book.sheetByName(numbered()) !== null) number += 1;
  return numbered();
}
