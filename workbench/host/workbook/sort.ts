import type { ICellData } from "@univerjs/core";
import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import { invalidArgument } from "../batch/host-error";
import type { Area } from "./area";
import type { Book } from "./book";
import { mapCells, valueOf, type Cell, type CellValue } from "./cells";
import { cellMatrix } from "./write-cells";

/** By which column of the area (or row, when sorting sideways), and which way. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
}

interface SortOptions {
  readonly matchCase: boolean;
  readonly byColumns: boolean;
}

/** Sorts the lines of an area; lines that are equal keep their order. Formulas go along with their line, as in Excel. */
export function sortArea(book: Book, area: Area, keys: readonly SortKey[], { matchCase, byColumns }: SortOptions): void {
  const cells = mapCells(book, area, (cell) => cell);
  const lines = byColumns ? Array.from({ length: area.columns }, (_, column) => cells.map((row) => row[column])) : cells;
  const length = byColumns ? area.rows : area.columns;
  if (keys.length === 0 || keys.some(({ key }) => key < 0 || key >= length)) throw invalidArgument();
  const order = lines.map((_, index) => index).sort((one, other) => compareLines(lines[one] ?? [], lines[other] ?? [], keys, matchCase) || one - other);
  const lexer = book.lexer;
  const moved = cellMatrix(area, (row, column) => {
    const [to, across] = byColumns ? [column - area.column, row - area.row] : [row - area.row, column - area.column];
    const from = order[to] ?? to;
    return movedCell(lines[from]?.[across], byColumns ? to - from : 0, byColumns ? 0 : to - from, lexer);
  });
  book.write(area, moved);
}

function movedCell(cell: Cell, columns: number, rows: number, lexer: LexerTreeBuilder): ICellData {
  const { v = null, t, f, s = null, p = null } = cell ?? {};
  const formula = f ? lexer.moveFormulaRefOffset(f, columns, rows) : null;
  return { v: formula === null ? v : null, ...(t === undefined || t === null ? {} : { t }), f: formula, si: null, p, s };
}

function compareLines(one: readonly Cell[], other: readonly Cell[], keys: readonly SortKey[], matchCase: boolean): number {
  for (const { key, ascending } of keys) {
    const [a, b] = [valueOf(one[key]), valueOf(other[key])];
    const order = compareValues(a, b, matchCase);
    // Empty cells come last either way.
    if (order !== 0) return a === "" || b === "" || ascending ? order : -order;
  }
  return 0;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's order: numbers, texts, booleans, empty cells. */
function compareValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  if (typeof a !== typeof b) return RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b, matchCase);
  return Number(a) - Number(b);
}

function compareTexts(a: string, b: string, matchCase: boolean): number {
  return a.localeCompare(b, "zh-CN", { sensitivity: matchCase ? "variant" : "accent", caseFirst: "false" });
}
