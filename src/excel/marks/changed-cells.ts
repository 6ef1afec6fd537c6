import { cellAddress } from "../cell-address";
import { isLoose, tokenOf, type CellFormulas, type Detail, type LooseRows } from "./fingerprint";
import { normalCell } from "./normal-cell";

/** Cells by row, each as two characters. */
type Tokens = readonly (readonly string[])[];

/**
 * @param detail what a sheet contained when it was written
 * @param now what it contains
 * @returns the addresses of the cells that differ, such as ["C5", "F7"], row by row
 */
export function changedCells(detail: Detail, now: CellFormulas, loose: LooseRows | null): string[] {
  const before = tokensOf(detail);
  const after = now.map((row) => row.map((cell) => tokenOf(normalCell(cell))));
  const matches = matchingRows(before, after, loose);
  const rows = Math.max(before.length, after.length);
  return Array.from({ length: rows }, (_, row) => changedIn(matches(row), after[row] ?? [], row)).flat();
}

function tokensOf({ columns, cells }: Detail): Tokens {
  const all = cells.match(/../g) ?? [];
  return Array.from({ length: columns === 0 ? 0 : all.length / columns }, (_, row) => all.slice(row * columns, (row + 1) * columns));
}

function changedIn(before: readonly string[], after: readonly string[], row: number): string[] {
  const columns = Math.max(before.length, after.length);
  return Array.from({ length: columns }, (_, column) => column)
    .filter((column) => (before[column] ?? "--") !== (after[column] ?? "--"))
    .map((column) => cellAddress(row, column));
}

type MatchOf = (row: number) => readonly string[];

/** @returns a function that tells what a row contained: of rows that may change places the one that is most like it */
function matchingRows(before: Tokens, after: Tokens, loose: LooseRows | null): MatchOf {
  const present = new Set(after.filter((_, row) => isLoose(loose, row)).map(lineOf));
  const known = new Set(before.filter((_, row) => isLoose(loose, row)).map(lineOf));
  const lost = before.filter((row, index) => isLoose(loose, index) && !present.has(lineOf(row)));
  return (row) => {
    const now = after[row] ?? [];
    if (!isLoose(loose, row)) return before[row] ?? [];
    if (known.has(lineOf(now))) return now;
    const [best = []] = [...lost].sort((one, other) => alike(other, now) - alike(one, now));
    lost.splice(lost.indexOf(best), 1);
    return best;
  };
}

function alike(one: readonly string[], other: readonly string[]): number {
  return one.filter((token, column) => token === other[column]).length;
}

function lineOf(row: readonly string[]): string {
  return row.join("").replace(/-+$/, "");
}
