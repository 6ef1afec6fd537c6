import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { HostError, invalidArgument } from "../batch/host-error";
import { rethinkFormulas } from "../formula/rethink-formulas";
import type { Book } from "./book";
import type { DefinedName } from "./side-model";

/** Univer's mark of a name that is the whole workbook's. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^(\$?[A-Z]{1,3}\$?\d{1,7}|R\d*C\d*|R|C)$/i;
const MAX_LENGTH = 255;

/** The names of one scope: a sheet's own, or (null) the workbook's. */
export function namesOf(book: Book, sheetId: string | null): readonly DefinedName[] {
  return book.side.names.filter((name) => name.sheetId === sheetId);
}

export function findName(book: Book, name: string, sheetId: string | null): DefinedName | null {
  return namesOf(book, sheetId).find((known) => known.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** A name as a formula on the sheet would find it: the sheet's own before the workbook's. */
export function visibleName(book: Book, name: string, sheetId: string): DefinedName | null {
  return findName(book, name, sheetId) ?? findName(book, name, null);
}

/** @throws InvalidArgument when Excel would not take the name; ItemAlreadyExists when its scope has it */
export function addName(book: Book, name: DefinedName): DefinedName {
  if (!NAME.test(name.name) || LOOKS_LIKE_CELL.test(name.name) || name.name.length > MAX_LENGTH) throw invalidArgument();
  if (findName(book, name.name, name.sheetId) !== null) throw new HostError("ItemAlreadyExists");
  book.side.names.push(name);
  tellUniver(book, name);
  rethinkFormulas(book, name.name);
  return name;
}

/** Lets Univer's formulas know a name that is new or has changed. */
export function tellUniver(book: Book, name: DefinedName): void {
  book.run(SetDefinedNameMutation.id, {
    id: univerId(book, name) ?? freeId(book),
    name: name.name,
    formulaOrRefString: isReference(name.formula) ? name.formula.slice(1) : name.formula,
    localSheetId: name.sheetId ?? WHOLE_WORKBOOK,
    comment: name.comment,
    hidden: !name.visible,
  });
}

export function removeName(book: Book, name: DefinedName): void {
  const id = univerId(book, name);
  book.side.names = book.side.names.filter((known) => known !== name);
  // What the formula bar offers is taken from it by its name.
  if (id !== null) book.run(RemoveDefinedNameMutation.id, { id, name: name.name });
  rethinkFormulas(book, name.name);
}

/** After rows, columns or sheets have moved: what Univer made of the references is what the names say now. */
export function followReferences(book: Book): void {
  const known = book.service(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  for (const { name, localSheetId, formulaOrRefString } of Object.values(known)) {
    const scope = localSheetId === undefined || localSheetId === WHOLE_WORKBOOK ? null : localSheetId;
    const own = findName(book, name, scope);
    if (own !== null) own.formula = formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
  }
}

function univerId(book: Book, { name, sheetId }: DefinedName): string | null {
  const known = book.service(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  const scope = sheetId ?? WHOLE_WORKBOOK;
  const found = Object.entries(known).find(([, one]) => one.name.toLowerCase() === name.toLowerCase() && (one.localSheetId ?? WHOLE_WORKBOOK) === scope);
  return found?.[0] ?? null;
}

function freeId(book: Book): string {
  const known = book.service(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  let number = Object.keys(known).length + 1;
  while (known[`name-${number}`] !== undefined) number += 1;
  return `name-${number}`;
}

/** Univer writes references without "=", formulas and constants with it. */
function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')*'|[^'!(),"+*/&<>=-]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(formula);
}
