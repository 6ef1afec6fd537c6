/** Functions that may come to more than one value whatever they are given. */
const OF_ARRAYS = new Set(
  (
    "ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROWTH HSTACK LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT " +
    "MUNIT RANDARRAY SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND UNIQUE VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);

/** Functions of single values: given a range, they come to a value for each of its cells. */
const OF_VALUES = new Set(
  (
    "ABS CEILING CHAR CLEAN CODE DATE DATEVALUE DAY EDATE EOMONTH EVEN EXACT EXP FIND FLOOR HOUR IF IFERROR IFNA INT ISBLANK ISERR ISERROR " +
    "ISLOGICAL ISNA ISNONTEXT ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NOT ODD PI POWER PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN " +
    "ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE TEXT TIME TIMEVALUE TRIM TRUNC UPPER VALUE WEEKDAY WEEKNUM YEAR"
  ).split(" "),
);

const SKIPPED = /"(?:[^"]|"")*"/g;
const RANGE = /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$:])(?:\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!:])/giu;
const CALL = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/**
 * Whether a formula has to be computed with arrays: it may come to several values, or comes to one by way of several, as
 * `=SUM(A1:A3*B1:B3)` does. Files say so of a formula, for before arrays spread by themselves Excel took one cell of each range.
 * @param formula with "=" or without
 */
export function mayBeArray(formula: string): boolean {
  const bare = formula.replace(SKIPPED, '""');
  if (/[\p{L}\p{N}_)]#(?!REF|N\/A)/u.test(bare)) return true;
  if ([...bare.matchAll(CALL)].some(([name]) => OF_ARRAYS.has(name.toUpperCase()))) return true;
  return rangesTakenApart(bare).length > 0;
}

/**
 * A formula of a file that is not marked as one of arrays, as Excel shows it: of a range where a single value is wanted it takes the cell
 * of the formula's own row or column, and says so by an @.
 */
export function withSingleCells(formula: string): string {
  const bare = formula.replace(SKIPPED, (text) => `"${" ".repeat(text.length - 2)}"`);
  return rangesTakenApart(bare).reduceRight((text, place) => `${text.slice(0, place)}@${text.slice(place)}`, formula);
}

/** @returns where they begin */
function rangesTakenApart(formula: string): readonly number[] {
  return [...formula.matchAll(RANGE)].filter(({ 0: range, index }) => isTakenApart(formula, index, index + range.length)).map(({ index }) => index);
}

/** A range beside an operator, alone, or in a function of single values; one behind an @ is a single cell already. */
function isTakenApart(formula: string, start: number, end: number): boolean {
  const before = formula.slice(0, start).trimEnd();
  const after = formula.slice(end).trimStart();
  if (/[@#]$/.test(before)) return false;
  const around = functionsAround(formula, start);
  const product = around.indexOf("SUMPRODUCT");
  if (product >= 0 && !around.slice(0, product).includes("IF")) return false;
  if (/^[-+*/^&=<>%]/.test(after) || /[-+*/^&<>]$/.test(before) || (before.endsWith("=") && before.length > 1)) return true;
  return before === "" || before === "=" ? after === "" : OF_VALUES.has(around[0] ?? "");
}

/** The name of the innermost function that a place of a formula stands in; "" outside of all. */
export function functionAround(formula: string, place: number): string {
  return functionsAround(formula, place)[0] ?? "";
}

/** From the innermost outwards; "" is a bracket without a name. */
function functionsAround(formula: string, place: number): string[] {
  const found: string[] = [];
  let depth = 0;
  for (let index = place - 1; index >= 0; index--) {
    if (formula[index] === ")") depth += 1;
    if (formula[index] !== "(") continue;
    if (depth === 0) found.push((/[\p{L}\p{N}_.]*$/u.exec(formula.slice(0, index))?.[0] ?? "").toUpperCase());
    else depth -= 1;
  }
  return found;
}
