import { intersection, type Area } from "../area";
import type { Book } from "../book";
import { cellFinder, hasContent, type Cell } from "./cells";
import type { TableSide } from "../side-model";
import { keptTableFormula } from "../tables/table-formula";
import { bodyArea } from "../tables/tables";
import { writeEntries } from "./write-cells";

/**
 * As Excel does when one cell of a table's column is given a formula and the rest of the column is empty: the whole column has it.
 * @param cell what was written; anything but one cell of a table's body is left alone
 */
export function fillCalculatedColumn(book: Book, cell: Area): void {
  if (cell.rows !== 1 || cell.columns !== 1) return;
  const body = book.side.tables.filter(({ sheetId }) => sheetId === cell.sheetId).map(bodyArea).find((area) => intersection(area, cell) !== null);
  if (body === undefined) return;
  const find = cellFinder(book, cell.sheetId);
  const formula = formulaOf(find(cell.row, cell.column));
  const others = Array.from({ length: body.rows }, (_, index) => body.row + index).filter((row) => row !== cell.row);
  if (formula === null || others.some((row) => hasContent(find(row, cell.column)))) return;
  for (const row of others) writeEntries(book, { ...cell, row }, seenFrom(book, formula, row - cell.row));
}

/** What new rows of a table take over: of each column that is one formula throughout, that formula as seen from the row; null for the others. */
export function columnFormulas(book: Book, table: TableSide): readonly (((row: number) => string) | null)[] {
  const body = bodyArea(table);
  const find = cellFinder(book, body.sheetId);
  return Array.from({ length: body.columns }, (_, index) => {
    const formulas = Array.from({ length: body.rows }, (_row, down) => formulaOf(find(body.row + down, body.column + index)));
    const [first] = formulas;
    if (first === undefined || first === null) return null;
    if (!formulas.every((formula, down) => formula === seenFrom(book, first, down))) return null;
    return (row) => seenFrom(book, first, row - body.row);
  });
}

function formulaOf(cell: Cell): string | null {
  return cell?.f ? (keptTableFormula(cell) ?? cell.f) : null;
}

/** A formula some rows further down. */
function seenFrom(book: Book, formula: string, rows: number): string {
  return rows === 0 || /\[[^\]]*@|\[#/.test(formula) ? formula : book.lexer.moveFormulaRefOffset(formula, 0, rows);
}
