export type Constant = number | string | boolean;

/** A number, a text in quotes, a truth or an error, and what parts it from the next. */
const ELEMENT = /\s*(?:"((?:[^"]|"")*)"|(TRUE|FALSE)|(#[A-Z0-9/]+[!?]?)|([+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?))\s*([,;]|$)/iy;

/** The rows of an array of constants, such as `={1,2;"a",TRUE}`; null when the formula is none, or its rows differ in length. */
export function constantArrayOf(formula: string): readonly (readonly Constant[])[] | null {
  const inner = /^=\s*\{([^{}]*)\}\s*$/s.exec(formula)?.[1];
  if (inner === undefined) return null;
  const rows: Constant[][] = [[]];
  ELEMENT.lastIndex = 0;
  for (;;) {
    const found = ELEMENT.exec(inner);
    if (found === null) return null;
    rows.at(-1)?.push(constantIn(found));
    if (found[5] === "") break;
    if (found[5] === ";") rows.push([]);
  }
  return rows.every((row) => row.length === rows[0]?.length) ? rows : null;
}

function constantIn([, text, truth, error, number]: RegExpExecArray): Constant {
  if (text !== undefined) return text.replaceAll('""', '"');
  if (truth !== undefined) return truth.toUpperCase() === "TRUE";
  return error === undefined ? Number(number) : error.toUpperCase();
}

/** Excel's name for the type of a constant. */
export function constantTypeOf(value: Constant): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}
