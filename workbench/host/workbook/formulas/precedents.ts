import { sequenceNodeType } from "@univerjs/engine-formula";
import { parseLocalAddress, splitAddress } from "../address";
import { intersection, type Area } from "../area";
import type { Book } from "../book";
import { cellFinder } from "../cells/cells";
import { visibleName } from "../names";
import { areaOfTableReference } from "../tables/table-references";
import { usedArea } from "../cells/used-area";

/** A formula and the areas that it refers to. */
interface FormulaCell {
  readonly cell: Area;
  readonly refersTo: readonly Area[];
}

/** Every area that the formulas of an area refer to, in the order in which they name them. */
export function directPrecedents(book: Book, area: Area): Area[] {
  return distinct(formulaCells(book, area).flatMap(({ refersTo }) => refersTo));
}

/** The cells of the workbook whose formulas refer to an area. */
export function directDependents(book: Book, area: Area): Area[] {
  const all = book.sheets.flatMap((sheet) => formulaCells(book, whole(sheet.getSheetId())));
  return distinct(all.filter(({ refersTo }) => refersTo.some((other) => intersection(other, area) !== null)).map(({ cell }) => cell));
}

/** What `step` leads to, what it leads to from there, and so on; a circle ends where it meets itself. */
export function followAll(book: Book, area: Area, step: (book: Book, area: Area) => Area[]): Area[] {
  const found: Area[] = [];
  const waiting = [area];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const one of step(book, next)) {
      if (found.some((known) => keyOf(known) === keyOf(one))) continue;
      found.push(one);
      waiting.push(one);
    }
  }
  return found;
}

function formulaCells(book: Book, area: Area): FormulaCell[] {
  const used = usedArea(book, whole(area.sheetId), true);
  const within = used === null ? null : intersection(used, area);
  if (within === null) return [];
  const find = cellFinder(book, area.sheetId);
  const cells: FormulaCell[] = [];
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      const { f, si } = find(row, column) ?? {};
      const formula = f ?? (si ? book.formulas.getFormulaStringByCell(row, column, area.sheetId, book.unitId) : null);
      const cell: Area = { sheetId: area.sheetId, row, column, rows: 1, columns: 1 };
      if (typeof formula === "string") cells.push({ cell, refersTo: referencesOf(book, formula, area.sheetId) });
    }
  }
  return cells;
}

function referencesOf(book: Book, formula: string, sheetId: string): Area[] {
  const nodes = book.lexer.sequenceNodesBuilder(formula) ?? [];
  return nodes.flatMap((node) => {
    if (typeof node === "string" || node.nodeType === sequenceNodeType.STRING) return [];
    return areaOf(book, node.token, sheetId) ?? [];
  });
}

/** An address, a name or a table; null for a function, a number and the like. */
function areaOf(book: Book, token: string, sheetId: string): Area | null {
  const { sheetName, local } = splitAddress(token);
  const sheet = sheetName === null ? sheetId : (book.sheetByName(sheetName)?.getSheetId() ?? null);
  if (sheet === null) return null;
  const name = visibleName(book, local, sheet);
  if (name !== null) return areaOf(book, name.formula.slice(1), sheet);
  // The lexer leaves out the last bracket of a table's column.
  return parseLocalAddress(local, sheet) ?? areaOfTableReference(book, /\[[^\]]*$/.test(local) ? `${local}]` : local);
}

function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [keyOf(area), area])).values()];
}

const keyOf = ({ sheetId, row, column, rows, columns }: Area): string => [sheetId, row, column, rows, columns].join("|");
const whole = (sheetId: string): Area => ({ sheetId, row: 0, column: 0, rows: 1048576, columns: 16384 });
