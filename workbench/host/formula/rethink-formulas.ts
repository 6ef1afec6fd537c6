import { hashAlgorithm } from "@univerjs/core";
import { IDefinedNamesService, IFunctionService } from "@univerjs/engine-formula";
import { toRange } from "../workbook/area";
import type { Book } from "../workbook/book";

interface Mention {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The name as the formula writes it. */
  readonly name: string;
}

/**
 * Has the formulas that mention a name understood and calculated anew. Univer keeps what it understood of a formula under its text, and of
 * a long one under a hash of that, and looks at it no more when a name has come or gone.
 */
export function rethinkFormulas(book: Book, name: string): void {
  const mentions = mentionsOf(book, name);
  if (mentions.length === 0) return;
  for (const mention of mentions) readAnew(book, mention);
  const keys = mentions.flatMap(({ formula }) => [formula, hashAlgorithm(`${book.unitId}${formula}`).toString()]);
  book.service(IFunctionService).deleteFormulaAstCacheKey(...keys);
  book.workbook.calculation.recalculate(mentions.map(({ sheetId, row, column }) => ({ sheetId, range: toRange({ row, column, rows: 1, columns: 1 }) })));
}

function mentionsOf(book: Book, name: string): Mention[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}_.\\\\])`, "iu");
  const { formulas, unitId } = book;
  const cells = Object.entries(formulas.getFormulaData()[unitId] ?? {}).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, columns]) => Object.keys(columns as object).map((column) => ({ sheetId, row: Number(row), column: Number(column) }))),
  );
  return cells.flatMap((cell) => {
    const formula = formulas.getFormulaStringByCell(cell.row, cell.column, cell.sheetId, unitId) ?? "";
    const found = pattern.exec(formula)?.[0];
    return found === undefined ? [] : [{ ...cell, formula, name: found }];
  });
}

/** Without any name left Univer no longer asks what a formula's names mean, so it is asked here. */
function readAnew(book: Book, { formula, name }: Mention): void {
  const names = book.service(IDefinedNamesService);
  book.lexer.treeBuilder(formula, true, {
    unitId: book.unitId,
    getValueByName: (unitId, one) => names.getValueByName(unitId, one),
    getDirtyDefinedNameMap: () => ({ [book.unitId]: { [name]: name } }),
    getSheetName: (_unitId, sheetId) => book.sheetName(sheetId),
  });
}
