import type { ICellData } from "@univerjs/core";
import type { LexerTreeBuilder } from "@univerjs/engine-formula";
import { invalidArgument } from "../../batch/host-error";
import type { Area } from "../area";
import type { Book } from "../book";
import { toHex } from "../looks/colors";
import { mapCells, valueOf, type Cell, type CellValue } from "./cells";
import { cellMatrix } from "./write-cells";

/** By which column of the area (or row, when sorting sideways), and which way. */
export interface SortKey {
  readonly key: number;
  readonly ascending: boolean;
  /** Lines whose cell has this colour come first (ascending) or last; "#RRGGBB". */
  readonly color?: { readonly of: "fill" | "font"; readonly rgb: string };
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
  const hasColor = (cell: Cell, { of, rgb }: NonNullable<SortKey["color"]>): boolean => {
    const style = book.styles.getStyleByCell(cell);
    return toHex((of === "fill" ? style?.bg?.rgb : (style?.cl?.rgb ?? "#000000")) ?? "#FFFFFF") === rgb;
  };
  const compare = (one: readonly Cell[], other: readonly Cell[]): number => compareLines(one, other, keys, matchCase, hasColor);
  const order = lines.map((_, index) => index).sort((one, other) => compare(lines[one] ?? [], lines[other] ?? []) || one - other);
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

type HasColor = (cell: Cell, color: NonNullable<SortKey["color"]>) => boolean;

function compareLines(one: readonly Cell[], other: readonly Cell[], keys: readonly SortKey[], matchCase: boolean, hasColor: HasColor): number {
  for (const { key, ascending, color } of keys) {
    if (color !== undefined) {
      const place = Number(hasColor(other[key], color)) - Number(hasColor(one[key], color));
      if (place !== 0) return ascending ? place : -place;
      continue;
    }
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
