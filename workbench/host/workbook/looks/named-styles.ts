import { BooleanNumber, type IStyleData } from "@univerjs/core";
import { HostError, invalidArgument } from "../../batch/host-error";
import { isUnbounded, wholeSheet, type Area } from "../area";
import type { Book } from "../book";
import { BUILT_IN_STYLES } from "./built-in-styles";
import { cellFinder } from "../cells/cells";
import { NOTHING_SPECIAL } from "../cells/clear";
import type { StyleSide } from "../side-model";
import { applyStyle } from "./styles";
import { usedArea } from "../cells/used-area";
import { cellMatrix } from "../cells/write-cells";

/** Where a cell keeps the key of its named style. */
const PLACE = "style";

/** Excel's own styles and the workbook's. */
export function allStyles(book: Book): StyleSide[] {
  const own = ownStyles(book);
  const builtIn = BUILT_IN_STYLES.map((style) => own.find(({ key }) => key === style.key) ?? { ...style, builtIn: true, looks: { ...style.looks }, extras: {} });
  return [...builtIn, ...own.filter((style) => !style.builtIn)];
}

/** A style by its key ("Heading1") or by the name that Excel shows ("Heading 1"). */
export function findStyle(book: Book, name: string): StyleSide | null {
  const wanted = name.toLowerCase();
  return allStyles(book).find((style) => style.key.toLowerCase() === wanted || style.name.toLowerCase() === wanted) ?? null;
}

function ownStyles(book: Book): StyleSide[] {
  return (book.side.styles ??= []);
}

/** @throws InvalidArgument for an empty name; ItemAlreadyExists for one that is taken */
export function addStyle(book: Book, name: string): StyleSide {
  if (name.trim() === "" || name.length > 255) throw invalidArgument();
  if (findStyle(book, name) !== null) throw new HostError("ItemAlreadyExists");
  const style: StyleSide = { key: name, name, builtIn: false, looks: {}, extras: {} };
  ownStyles(book).push(style);
  return style;
}

/** Cells of a style that goes are Normal. @throws AccessDenied for Normal, which stays */
export function deleteStyle(book: Book, style: StyleSide): void {
  if (style.key === "Normal") throw new HostError("AccessDenied");
  for (const area of cellsOf(book, style)) setStyle(book, area, "Normal");
  book.side.styles = ownStyles(book).filter((other) => other.key !== style.key);
}

/** What every cell of a style shows from now on. */
export function changeStyle(book: Book, style: StyleSide, looks: IStyleData, extras: Record<string, unknown> = {}): void {
  const kept = findStyle(book, style.key) ?? style;
  kept.looks = { ...kept.looks, ...looks, ...(looks.bd ? { bd: { ...kept.looks.bd, ...looks.bd } } : {}) };
  Object.assign(kept.extras, extras);
  if (!ownStyles(book).includes(kept)) ownStyles(book).push(kept);
  for (const area of cellsOf(book, kept)) applyStyle(book, area, looks);
}

/** What a style says together: who says the colour of a font says all of the font. */
const PARTS: readonly IStyleData[] = [
  { ff: null, fs: 11, bl: BooleanNumber.FALSE, it: BooleanNumber.FALSE, ul: { s: BooleanNumber.FALSE }, st: { s: BooleanNumber.FALSE }, cl: null },
  { bg: null },
  { bd: null },
  { n: null },
];

/** Of each part that a style says anything of, nothing special. */
function partsOf(looks: IStyleData): IStyleData {
  return Object.assign({}, ...PARTS.filter((part) => Object.keys(part).some((field) => field in looks))) as IStyleData;
}

/** Makes cells look as a style says: one of Excel's own leaves the parts that it says nothing of, any other nothing else. @throws InvalidArgument for a style that there is not */
export function setStyle(book: Book, area: Area, name: string): void {
  const style = findStyle(book, name);
  if (style === null) throw invalidArgument();
  const cells = bounded(book, area);
  const find = cellFinder(book, area.sheetId);
  if (style.builtIn && style.key !== "Normal") {
    applyStyle(book, area, partsOf(style.looks));
    applyStyle(book, area, style.looks);
    book.writeStyles(cells, cellMatrix(cells, (row, column) => ({ custom: { ...find(row, column)?.custom, ...style.extras, [PLACE]: style.key } })));
    return;
  }
  if (isUnbounded(area)) applyStyle(book, area, NOTHING_SPECIAL);
  book.writeStyles(cells, cellMatrix(cells, () => ({ s: null })));
  applyStyle(book, area, style.looks);
  book.writeStyles(cells, cellMatrix(cells, (row, column) => ({ custom: { ...withoutLooks(find(row, column)?.custom), ...style.extras, [PLACE]: style.key === "Normal" ? null : style.key } })));
}

/** The key of the style that all cells of an area have; null when they differ. */
export function styleOf(book: Book, area: Area): string | null {
  const cells = bounded(book, area);
  const find = cellFinder(book, area.sheetId);
  let common: string | null = null;
  for (let row = cells.row; row < cells.row + cells.rows; row++) {
    for (let column = cells.column; column < cells.column + cells.columns; column++) {
      const key = keyAt(find(row, column)?.custom);
      if (common !== null && common !== key) return null;
      common = key;
    }
  }
  return common ?? "Normal";
}

function keyAt(custom: unknown): string {
  const key = (custom as Record<string, unknown> | null | undefined)?.[PLACE];
  return typeof key === "string" ? key : "Normal";
}

function withoutLooks(custom: unknown): Record<string, unknown> {
  const { hyperlink } = (custom ?? {}) as Record<string, unknown>;
  return hyperlink === undefined ? {} : { hyperlink };
}

function cellsOf(book: Book, style: StyleSide): Area[] {
  return book.sheets.flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    const used = usedArea(book, wholeSheet(sheetId), false);
    const cells: Area[] = [];
    if (used === null) return cells;
    const find = cellFinder(book, sheetId);
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        if (keyAt(find(row, column)?.custom) === style.key) cells.push({ sheetId, row, column, rows: 1, columns: 1 });
      }
    }
    return cells;
  });
}

/** Of whole rows or columns the cells in use are what counts. */
function bounded(book: Book, area: Area): Area {
  return !isUnbounded(area) ? area : (usedArea(book, area, false) ?? { ...area, rows: 1, columns: 1 });
}
