import type { MergedArea } from "../../ledger/sheet";

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)(?=,|$)/gu;
const QUOTED_SHEET = /'(?:[^']|'')*'!/gu;

/**
 * Queued to be asked: the merged cells of a range. Excel before ExcelApi 1.13 does not tell them; without them a cell below
 * the first of a merge is read as the empty cell that it is.
 */
export function askMergedAreas(range: Excel.Range): () => MergedArea[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const areas = range.getMergedAreasOrNullObject().load("address");
  return () => (areas.isNullObject ? [] : mergedAreasIn(areas.address));
}

/** @param address such as "台账!A3:A7,台账!B1:C1" */
export function mergedAreasIn(address: string): MergedArea[] {
  return [...address.replace(QUOTED_SHEET, "").matchAll(REFERENCE)].map(([, left = "", top, right = "", bottom]) => {
    const [row, column] = [Number(top) - 1, columnOf(left)];
    return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
  });
}

/** @returns "A" → 0, "AA" → 26 */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
