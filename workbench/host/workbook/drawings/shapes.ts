import { invalidArgument } from "../../batch/host-error";
import type { Book } from "../book";
import { checkAllowed } from "../cells/lock";
import type { ShapeSide } from "../side-model";

/** A sheet's shapes from the one behind all others to the one before them; those of groups are the groups'. */
export function shapesOf(book: Book, sheetId: string): ShapeSide[] {
  return (book.sheetSide(sheetId).shapes ??= []);
}

type NewShape = Pick<ShapeSide, "type"> & Partial<Pick<ShapeSide, "left" | "top" | "width" | "height" | "properties" | "members">>;

/** Excel's own size of a shape that it is not told more of, in points. */
const PLAIN = { left: 0, top: 0, width: 72, height: 72 };

/** @param label what Excel calls such a shape, such as "Rectangle" for "Rectangle 1" */
export function addShape(book: Book, sheetId: string, label: string, shape: NewShape): ShapeSide {
  checkAllowed(book, sheetId, "allowEditObjects");
  const number = freeNumber(book);
  const added: ShapeSide = { ...PLAIN, properties: {}, members: [], ...shape, id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-9000-000000000000}`, name: `${label} ${number}` };
  shapesOf(book, sheetId).push(added);
  return added;
}

function freeNumber(book: Book): number {
  const all = Object.values(book.side.sheets).flatMap(({ shapes = [] }) => shapes.flatMap(withMembers));
  let number = all.length + 1;
  while (all.some(({ id, name }) => id.startsWith(`{${number.toString(16).toUpperCase().padStart(8, "0")}`) || name.endsWith(` ${number}`))) number += 1;
  return number;
}

export function withMembers(shape: ShapeSide): ShapeSide[] {
  return [shape, ...shape.members.flatMap(withMembers)];
}

/** The list that a shape stands in: the sheet's, or its group's. */
export function siblingsOf(book: Book, sheetId: string, shape: ShapeSide): ShapeSide[] {
  const parent = parentOf(book, sheetId, shape);
  return parent === null ? shapesOf(book, sheetId) : parent.members;
}

export function parentOf(book: Book, sheetId: string, shape: ShapeSide): ShapeSide | null {
  return shapesOf(book, sheetId).flatMap(withMembers).find(({ members }) => members.includes(shape)) ?? null;
}

export function removeShape(book: Book, sheetId: string, shape: ShapeSide): void {
  const siblings = siblingsOf(book, sheetId, shape);
  siblings.splice(siblings.indexOf(shape), 1);
}

/** Makes one group of shapes of a sheet, where they are. @throws InvalidArgument for fewer than two */
export function groupShapes(book: Book, sheetId: string, members: readonly ShapeSide[]): ShapeSide {
  const all = shapesOf(book, sheetId);
  if (members.length < 2 || members.some((member) => !all.includes(member))) throw invalidArgument();
  const left = Math.min(...members.map((member) => member.left));
  const top = Math.min(...members.map((member) => member.top));
  const width = Math.max(...members.map((member) => member.left + member.width)) - left;
  const height = Math.max(...members.map((member) => member.top + member.height)) - top;
  const group = addShape(book, sheetId, "Group", { type: "Group", left, top, width, height });
  for (const member of members) all.splice(all.indexOf(member), 1);
  group.members.push(...members);
  return group;
}

export function ungroup(book: Book, sheetId: string, group: ShapeSide): void {
  const siblings = siblingsOf(book, sheetId, group);
  siblings.splice(siblings.indexOf(group), 1, ...group.members);
}

export type ZOrder = "BringToFront" | "BringForward" | "SendToBack" | "SendBackward";

export function setZOrder(book: Book, sheetId: string, shape: ShapeSide, order: ZOrder): void {
  const siblings = siblingsOf(book, sheetId, shape);
  const at = siblings.indexOf(shape);
  siblings.splice(at, 1);
  const places = { BringToFront: siblings.length, BringForward: Math.min(siblings.length, at + 1), SendToBack: 0, SendBackward: Math.max(0, at - 1) };
  siblings.splice(places[order], 0, shape);
}
