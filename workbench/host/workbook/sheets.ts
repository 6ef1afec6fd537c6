import type { Worksheet } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetTabColorMutation, SetWorksheetActiveOperation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation } from "@univerjs/sheets";
import { accessDenied, HostError, invalidArgument } from "../batch/host-error";
import { blankSheet, blankSheetSide } from "./blank-snapshot";
import type { Book } from "./book";
import { requireSheet } from "./cells/cells";
import { followDeletion, followRename } from "./structure/follow-sheets";
import { namesOf, removeName } from "./names";
import type { SheetSide } from "./side-model";

export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const satisfies readonly SheetSide["visibility"][];
const MAX_NAME_LENGTH = 31;

/** @throws InvalidArgument when Excel would not take the name; ItemAlreadyExists when another sheet bears it */
function checkName(book: Book, name: string, of: string | null): void {
  const allowed = name.length > 0 && name.length <= MAX_NAME_LENGTH && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== "history";
  if (!allowed) throw invalidArgument();
  const other = book.sheetByName(name);
  if (other !== null && other.getSheetId() !== of) throw new HostError("ItemAlreadyExists");
}

function checkStructure(book: Book): void {
  if (book.side.structureProtected) throw accessDenied();
}

/** Adds an empty sheet after the others; without a name it is "Sheet" and the first free number. */
export function addSheet(book: Book, name: string | null): Worksheet {
  checkStructure(book);
  const sheetName = name ?? freeName(book);
  checkName(book, sheetName, null);
  const sheetId = freeSheetId(book);
  book.side.sheets[sheetId] = blankSheetSide();
  book.runBehind(InsertSheetMutation.id, { index: book.sheets.length, sheet: blankSheet(sheetId, sheetName) });
  return requireSheet(book, sheetId);
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (book.sheetByName(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

/** Ids are never used twice: saving tells a deleted sheet from a new one by them. */
export function freeSheetId(book: Book): string {
  let number = Object.keys(book.side.sheets).length + 1;
  while (book.sheet(`new-${number}`) !== null || book.side.sheets[`new-${number}`] !== undefined) number += 1;
  return `new-${number}`;
}

/** @throws InvalidOperation when it is the last visible sheet, or hidden beyond the user's reach */
export function deleteSheet(book: Book, sheetId: string): void {
  checkStructure(book);
  requireSheet(book, sheetId);
  if (visibilityOf(book, sheetId) === "VeryHidden" || isLastVisible(book, sheetId)) throw new HostError("InvalidOperation");
  if (book.unit.getActiveSheet().getSheetId() === sheetId) activateNeighbour(book, sheetId);
  for (const name of namesOf(book, sheetId)) removeName(book, name);
  book.side.tables = book.side.tables.filter((table) => table.sheetId !== sheetId);
  const name = book.sheetName(sheetId);
  book.run(RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName: name });
  followDeletion(book, name);
}

function activateNeighbour(book: Book, sheetId: string): void {
  const position = book.sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
  const others = [...book.sheets.slice(position + 1), ...book.sheets.slice(0, position).reverse()];
  const next = others.find((sheet) => visibilityOf(book, sheet.getSheetId()) === "Visible");
  if (next !== undefined) activateSheet(book, next.getSheetId());
}

function isLastVisible(book: Book, sheetId: string): boolean {
  return !book.sheets.some((sheet) => sheet.getSheetId() !== sheetId && visibilityOf(book, sheet.getSheetId()) === "Visible");
}

export function renameSheet(book: Book, sheetId: string, name: string): void {
  checkStructure(book);
  checkName(book, name, sheetId);
  const was = book.sheetName(sheetId);
  book.run(SetWorksheetNameMutation.id, { subUnitId: sheetId, name });
  if (was !== name) followRename(book, was, name);
}

/** @throws InvalidArgument when there is no such position */
export function moveSheet(book: Book, sheetId: string, position: number): void {
  checkStructure(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) throw invalidArgument();
  const fromOrder = book.sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
  if (fromOrder !== position) book.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder: position });
}

export function visibilityOf(book: Book, sheetId: string): SheetSide["visibility"] {
  return book.sheetSide(sheetId).visibility;
}

/** @throws InvalidOperation when no visible sheet would be left */
export function setVisibility(book: Book, sheetId: string, visibility: SheetSide["visibility"]): void {
  checkStructure(book);
  if (visibility !== "Visible" && isLastVisible(book, sheetId)) throw new HostError("InvalidOperation");
  book.sheetSide(sheetId).visibility = visibility;
  book.runBehind(SetWorksheetHideMutation.id, { subUnitId: sheetId, hidden: visibility === "Visible" ? 0 : 1 });
}

/** @param color "#RRGGBB", or "" for none */
export function setTabColor(book: Book, sheetId: string, color: string): void {
  if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  book.run(SetTabColorMutation.id, { subUnitId: sheetId, color });
}

/** @throws InvalidOperation when the sheet is hidden */
export function activateSheet(book: Book, sheetId: string): void {
  if (visibilityOf(book, sheetId) !== "Visible") throw new HostError("InvalidOperation");
  requireSheet(book, sheetId);
  book.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
}
