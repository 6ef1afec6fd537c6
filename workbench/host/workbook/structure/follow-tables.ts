import { contains, type Area } from "../area";
import type { Book } from "../book";
import { tellUniver } from "../names";
import type { DefinedName, TableSide } from "../side-model";
import { keptTableFormula } from "../tables/table-formula";
import { changeTableReferences, columnsIn, plainReference, type TableReference } from "../tables/table-references";
import { removeTable, renameTable, tableArea } from "../tables/tables";
import { writeEntries } from "../cells/write-cells";

/** A formula as it is to be, of a cell or of a name. */
interface Followed {
  readonly of: Area | DefinedName;
  readonly formula: string;
}

/**
 * The formulas that a change to a table changes. They are found before it, and written after it: until then they mean the old table.
 * @param change what a formula becomes; `cell` is null for a name's
 */
export function formulasAfter(book: Book, change: (formula: string, cell: Area | null) => string): Followed[] {
  const cells = formulaCells(book).flatMap((cell): Followed[] => {
    const found = book.sheet(cell.sheetId)?.getCellRaw(cell.row, cell.column) ?? null;
    const was = keptTableFormula(found) ?? found?.f ?? "";
    const formula = change(was, cell);
    return formula === was ? [] : [{ of: cell, formula }];
  });
  const names = book.side.names.flatMap((name): Followed[] => {
    const formula = change(name.formula, null);
    return formula === name.formula ? [] : [{ of: name, formula }];
  });
  return [...cells, ...names];
}

export function writeFormulas(book: Book, followed: readonly Followed[]): void {
  for (const { of, formula } of followed) {
    if (!("formula" in of)) {
      writeEntries(book, of, formula);
      continue;
    }
    of.formula = formula;
    tellUniver(book, of);
  }
}

/** Every cell with a formula of its own. */
function formulaCells(book: Book): Area[] {
  return Object.entries(book.formulas.getFormulaData()[book.unitId] ?? {}).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, cells]) => Object.keys((cells ?? {}) as object).map((column) => ({ sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 }))),
  );
}

function referencesAfter(book: Book, table: TableSide, become: (reference: TableReference, cell: Area | null) => string): Followed[] {
  return formulasAfter(book, (formula, cell) => {
    const around = cell !== null && cell.sheetId === table.sheetId && contains(tableArea(table), cell) ? table : null;
    return changeTableReferences(formula, table, around, (reference) => become(reference, cell));
  });
}

/** A new name for a table; formulas that name it go along. @throws as `renameTable` does */
export function renameTableEverywhere(book: Book, table: TableSide, name: string): void {
  const followed = referencesAfter(book, table, ({ name: old, body }) => `${old === undefined ? "" : name}${body === null ? "" : `[${body}]`}`);
  renameTable(book, table, name);
  writeFormulas(book, followed);
}

/** A table becomes plain cells, and formulas refer to these. */
export function dissolveTable(book: Book, table: TableSide): void {
  const followed = referencesAfter(book, table, (reference, cell) => plainReference(book, table, reference, cell?.row ?? null));
  removeTable(book, table);
  writeFormulas(book, followed);
}

/** A column that is about to go: what refers to it alone refers to nothing. */
export function forgetColumn(book: Book, table: TableSide, title: string): void {
  const wanted = title.toLowerCase();
  const followed = referencesAfter(book, table, ({ name = "", body }) => {
    const [only, ...others] = body === null ? [] : columnsIn(body);
    const isIt = only?.toLowerCase() === wanted && others.length === 0;
    return isIt ? "#REF!" : `${name}${body === null ? "" : `[${body}]`}`;
  });
  writeFormulas(book, followed);
}

/** A table that goes with its cells: what referred to it refers to nothing. */
export function forgetTable(book: Book, table: TableSide): void {
  const followed = referencesAfter(book, table, () => "#REF!");
  removeTable(book, table);
  writeFormulas(book, followed);
}
