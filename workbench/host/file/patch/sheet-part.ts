import type { SheetChanges } from "../changes/model";
import { localName, newParser } from "../xml/element";

/** The order of a worksheet's elements (ECMA-376 18.3.1.99). */
const ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
  "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr",
  "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter",
  "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing",
  "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "AlternateContent", "webPublishItems", "tableParts", "extLst",
];

/**
 * Excelize writes a sheet it changed anew, and means well: it spells out what a sheet leaves to its defaults, and takes some
 * of them for the opposite (what a protected sheet allows). So only the elements that were to change are taken from it.
 * @param original the sheet's part as it was
 * @param written the same as excelize wrote it
 */
export function mergeSheet(original: string, written: string, changes: SheetChanges): string {
  const names = changedElements(changes);
  const was = splitSheet(original);
  const is = splitSheet(written);
  // Excelize writes without prefixes; into a part that has them only the whole would fit.
  if (!was || !is || was.prefixed) return written;
  const pieces = [...was.pieces.filter((piece) => !names.has(piece.name)), ...is.pieces.filter((piece) => names.has(piece.name))];
  const body = inOrder(pieces);
  return withNamespaces(was.head, is.head, body) + body + was.tail;
}

/** Puts an element into a sheet's part in place of those of its name; an empty text only takes them away. */
export function putElement(part: string, name: string, element: string): string {
  const sheet = splitSheet(part);
  if (!sheet) return part;
  const others = sheet.pieces.filter((piece) => piece.name !== name);
  return sheet.head + inOrder(element === "" ? others : [...others, { name, text: element }]) + sheet.tail;
}

function inOrder(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, index) => ({ ...piece, index }))
    .sort((one, other) => place(one.name) - place(other.name) || one.index - other.index)
    .map((piece) => piece.text)
    .join("");
}

/** Declares the prefixes that elements of another part bring along. */
function withNamespaces(head: string, other: string, body: string): string {
  const missing = [...other.matchAll(/\sxmlns:(\w+)="[^"]*"/g)].filter(
    ([declaration, prefix]) => new RegExp(`[\\s</]${prefix}:`).test(body) && !head.includes(declaration.replace(/=.*/s, "=")),
  );
  return head.replace(/>$/, `${missing.map(([declaration]) => declaration).join("")}>`);
}

function changedElements(changes: SheetChanges): Set<string> {
  const { pageLayout, tables, conditional, validations } = changes;
  const when = (condition: boolean, ...names: string[]): string[] => (condition ? names : []);
  return new Set([
    ...when(changes.cells.length + changes.rows.length + changes.merged.length > 0, "sheetData", "dimension"),
    ...when(changes.links.length > 0, "hyperlinks"),
    ...when(changes.columns.length > 0, "cols"),
    ...when(changes.merged.length + changes.unmerged.length > 0, "mergeCells"),
    ...when(changes.frozen !== null || changes.gridlines !== null, "sheetViews"),
    ...when(changes.tabColor !== null || pageLayout !== null, "sheetPr"),
    ...when(pageLayout !== null, "printOptions", "pageMargins", "pageSetup", "headerFooter"),
    ...when(changes.protection !== undefined, "sheetProtection"),
    ...when(changes.charts.length > 0, "drawing"),
    ...when(tables.added.length + tables.removed.length > 0, "tableParts", "sheetData"),
    ...when(conditional.added.length + conditional.removed.length > 0, "conditionalFormatting", "extLst"),
    ...when(validations.added.length + validations.removed.length > 0, "dataValidations"),
  ]);
}

/** An element that is not in the schema's list stays before the extensions. */
function place(name: string): number {
  const index = ORDER.indexOf(name);
  return index < 0 ? ORDER.length - 1.5 : index;
}

interface Piece {
  readonly name: string;
  readonly text: string;
}

interface SplitSheet {
  readonly prefixed: boolean;
  /** Up to and with the start of the root. */
  readonly head: string;
  readonly pieces: readonly Piece[];
  readonly tail: string;
}

/** @returns the sheet's elements as their text; null for a part with nothing in it */
function splitSheet(text: string): SplitSheet | null {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = 0;
  let prefixed = false;
  let headEnd = 0;
  let tailStart = text.length;
  const parser = newParser({ position: true });
  parser.on("opentag", (tag) => {
    depth++;
    if (depth === 1) [prefixed, headEnd] = [tag.name.includes(":"), parser.position];
    if (depth === 1) start = parser.position;
  });
  parser.on("closetag", (tag) => {
    depth--;
    if (depth === 1) pieces.push({ name: localName(tag.name), text: text.slice(start, parser.position) });
    if (depth === 1) start = parser.position;
    if (depth === 0) tailStart = text.lastIndexOf("</");
  });
  parser.write(text).close();
  return pieces.length === 0 ? null : { prefixed, head: text.slice(0, headEnd), pieces, tail: text.slice(tailStart) };
}
