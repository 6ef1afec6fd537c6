import { columnIndex, columnName } from "../address";

/** References outside of quotes, and not part of a name or a function. */
const A1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])(?<fixedColumn>\$?)(?<column>[A-Z]{1,3})(?<fixedRow>\$?)(?<row>\d{1,7})(?![\p{L}\p{N}_(.])/giu;
const R1C1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])R(?<row>\[-?\d+\]|\d+)?C(?<column>\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(.])/giu;

/** A cell, zero-based. */
interface At {
  readonly row: number;
  readonly column: number;
}

/** A formula in R1C1 notation, as seen from the cell. */
export function toR1C1(formula: string | null, from: At): string | null {
  if (formula === null) return null;
  return rewritten(formula, A1, ({ fixedColumn, column, fixedRow, row }) => {
    if (column === undefined || row === undefined) return null;
    return `R${part(fixedRow !== "", Number(row) - 1, from.row)}C${part(fixedColumn !== "", columnIndex(column), from.column)}`;
  });
}

function part(fixed: boolean, index: number, from: number): string {
  if (fixed) return String(index + 1);
  return index === from ? "" : `[${index - from}]`;
}

/** The reverse; a text that is no formula stays. */
export function toA1(formula: string, from: At): string {
  if (!formula.startsWith("=")) return formula;
  return rewritten(formula, R1C1, ({ row, column }, whole) => {
    if (!/^r/i.test(whole)) return null;
    const [toRow, fixedRow] = index(row, from.row);
    const [toColumn, fixedColumn] = index(column, from.column);
    return `${fixedColumn}${columnName(toColumn)}${fixedRow}${toRow + 1}`;
  });
}

function index(given: string | undefined, from: number): [number, "$" | ""] {
  if (given === undefined) return [from, ""];
  return given.startsWith("[") ? [from + Number(given.slice(1, -1)), ""] : [Number(given) - 1, "$"];
}

type Groups = Readonly<Record<string, string | undefined>>;

/** @param change what a match becomes; null leaves it */
function rewritten(formula: string, pattern: RegExp, change: (groups: Groups, whole: string) => string | null): string {
  let text = "";
  let done = 0;
  for (const match of formula.matchAll(pattern)) {
    text += formula.slice(done, match.index) + (change(match.groups ?? {}, match[0]) ?? match[0]);
    done = match.index + match[0].length;
  }
  return text + formula.slice(done);
}

const R1C1_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])R(?<row>\[-?\d+\])?C(?<column>\[-?\d+\])?(?![\p{L}\p{N}_(.\d[])/gu;

/** A formula that is pasted with rows and columns exchanged: what was beside its cell is above it then. References with dollar signs stay. */
export function transposedFormula(formula: string, from: At, to: At): string {
  const swapped = rewritten(toR1C1(formula, from) ?? formula, R1C1_PARTS, ({ row = "", column = "" }, whole) => (whole.startsWith("R") ? `R${column}C${row}` : null));
  return toA1(swapped, to);
}
