import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

type Positions = ReturnType<typeof CELL_INVERTED_INDEX_CACHE.getCellPositions>;

let done = false;

/**
 * Univer remembers what stood in a cell that a formula compared, and there looks for "" among the zeros as well: of two formulas
 * `=A1=""` over a 0 the second said TRUE. In Excel a 0 is never "", while a blank cell is both.
 */
export function tellZeroFromBlank(): void {
  if (done) return;
  done = true;
  const cache = CELL_INVERTED_INDEX_CACHE;
  const find = cache.getCellPositions.bind(cache);
  cache.getCellPositions = (unitId, sheetId, column, value, rowsInCache): Positions => {
    const found = find(unitId, sheetId, column, value, rowsInCache);
    if (found === undefined || value !== "") return found;
    const zeros = cache.getCellValuePositions(unitId, sheetId, column)?.get(0);
    return zeros === undefined ? found : { ...found, matchingRows: found.matchingRows.filter((row) => !zeros.has(row)) };
  };
}
