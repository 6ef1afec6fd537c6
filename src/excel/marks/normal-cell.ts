/** Texts within a formula, and what stands between them. */
const TEXT = /("(?:[^"]|"")*")/;
/** A sheet's name before its mark: quoted, or plain. */
const SHEET = /'(?:[^']|'')+'!|[\p{L}\p{N}_.\\]+!/gu;

/**
 * @param formula what Excel's `formulas` gives for a cell: a formula, a constant, or "" for an empty cell
 * @returns the cell's content in a form that recalculating, saving, opening without the add-in and renaming sheets leave as it
 * is; "" for an empty cell
 */
export function normalCell(formula: unknown): string {
  if (typeof formula === "number") return `n${formula.toPrecision(15)}`;
  if (typeof formula === "boolean") return `b${formula}`;
  const text = typeof formula === "string" ? formula.replaceAll("\r", "") : "";
  return text.startsWith("=") ? normalFormula(text) : text && `t${text}`;
}

/** Excel may write a formula anew: its spaces, its letters' case, the sign of a single value, and prefixes before functions. */
function normalFormula(formula: string): string {
  return formula.split(TEXT).map((part, index) => (index % 2 === 1 ? part : normalPart(part))).join("");
}

function normalPart(part: string): string {
  return part
    .replace(SHEET, "!")
    .toUpperCase()
    .replace(/[\s@]/g, "")
    .replace(/_XLDUDF_ZHGZ_/g, "ZHGZ.")
    .replace(/_XL(?:FN|WS|UDF)\./g, "");
}
