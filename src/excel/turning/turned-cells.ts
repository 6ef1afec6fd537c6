import { cellAddress } from "../cell-address";

/** @returns the formula in the form that is wanted; null where it is to stay */
export type Turned = (formula: string) => string | null;

/** What becomes of one of the add-in's own sheets. */
export interface TurnedSheet {
  /** From A1 on; null where a cell stays as it is. */
  readonly cells: readonly (readonly (string | number | boolean | null)[])[];
  readonly count: number;
  /** Cells with a function of the add-in's that could not be turned: they show an error, or somebody has written them. */
  readonly left: readonly string[];
}

const OWN_FUNCTION = /\bZHGZ\./iu;

/** @returns the addresses of the cells that use a function of the add-in's */
export function cellsWithFunctions(formulas: readonly (readonly unknown[])[], firstRow: number, firstColumn: number): string[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (isFormula(cell) && OWN_FUNCTION.test(cell) ? [cellAddress(firstRow + row, firstColumn + column)] : [])),
  );
}

/** Links stay: they work everywhere. An error, or a function that is still busy, is no value to keep. */
export function asValues(formulas: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[]): TurnedSheet {
  return turnedBy(formulas, (formula, row, column) => {
    if (formula.startsWith("=HYPERLINK(")) return null;
    const value = values[row]?.[column];
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (typeof value !== "string" || /^#[A-Z/0-9_]+[!?]?$/u.test(value)) return null;
    return asText(value);
  }, (formula) => !formula.startsWith("=HYPERLINK("));
}

export function asFormulas(formulas: readonly (readonly unknown[])[], turned: Turned, isLeft: (formula: string) => boolean): TurnedSheet {
  return turnedBy(formulas, turned, isLeft);
}

/** @returns whether the formula uses a function of the add-in's */
export function usesFunctions(formula: string): boolean {
  return OWN_FUNCTION.test(formula);
}

/** Excel says a text without the apostrophe that made it one. */
export function withoutMark(cell: unknown): unknown {
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}

function turnedBy(
  formulas: readonly (readonly unknown[])[],
  turn: (formula: string, row: number, column: number) => string | number | boolean | null,
  isLeft: (formula: string) => boolean,
): TurnedSheet {
  const left: string[] = [];
  let count = 0;
  const cells = formulas.map((line, row) =>
    line.map((cell, column) => {
      if (!isFormula(cell)) return null;
      const made = turn(cell, row, column);
      if (made !== null) count += 1;
      else if (isLeft(cell)) left.push(cellAddress(row, column));
      return made;
    }),
  );
  return { cells, count, left };
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Excel makes nothing but text of what begins with an ideograph; anything else says that it is one. */
function asText(value: string): string {
  return value === "" || /^(?![〇零一二三四五六七八九十百千万亿])\p{Script=Han}/u.test(value) ? value : `'${value}`;
}
