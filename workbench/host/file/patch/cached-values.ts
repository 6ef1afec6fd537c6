import type { CellValue } from "../changes/model";
import { escapeCellText } from "../read/strings";
import { escapeText } from "../xml/write";

/** A cell with all that is in it, as excelize and Excel write it; cells do not hold cells. */
const CELL = /<((?:\w+:)?)c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;

/**
 * Puts values into cells of a sheet's part: last results beside formulas, and errors. Nothing else of the part is touched.
 * @param values by cell, such as "B3"
 */
export function putCellValues(sheet: string, values: ReadonlyMap<string, CellValue>): string {
  if (values.size === 0) return sheet;
  return sheet.replace(CELL, (cell: string, prefix: string, attributes: string, content: string | undefined) => {
    const value = values.get(/(?:^|\s)r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "");
    return value ? cellWith(value, prefix, attributes, content ?? "") : cell;
  });
}

function cellWith(value: CellValue, prefix: string, attributes: string, content: string): string {
  const others = attributes.replace(/(^|\s)t="[^"]*"/, "").trim();
  const formula = /<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f>)/.exec(content)?.[0] ?? "";
  const { type, text } = written(value, formula !== "");
  const result = text === null ? "" : `<${prefix}v>${escapeText(text)}</${prefix}v>`;
  return `<${prefix}c ${others}${type ? ` t="${type}"` : ""}>${formula}${result}</${prefix}c>`;
}

/** A formula's text is `str`, its empty text too: without a value readers would take it for not yet computed. */
function written(value: CellValue, isFormula: boolean): { type: string; text: string | null } {
  switch (value.kind) {
    case "number":
      return { type: "", text: String(value.value) };
    case "boolean":
      return { type: "b", text: value.value ? "1" : "0" };
    case "error":
      return { type: "e", text: value.error };
    case "text":
      return { type: "str", text: escapeCellText(value.text) };
    case "empty":
      return { type: isFormula ? "str" : "", text: isFormula ? "" : null };
  }
}
