import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";

/** @returns the two ledgers beside each other on one sheet, with a blank column between, as a person pastes them */
export function besides(left: SheetGrid, right: SheetGrid, name: string): SheetGrid {
  const width = Math.max(...left.values.map((row) => row.length));
  const rows = Array.from({ length: Math.max(left.values.length, right.values.length) }, (_, index): CellValue[] => {
    const cells = left.values[index] ?? [];
    return [...cells, ...Array<CellValue>(width - cells.length + 1).fill(""), ...(right.values[index] ?? [])];
  });
  return { name, firstRow: 0, firstColumn: 0, hidden: false, values: rows };
}

/** @returns the ledger over so many sheets, each with its header, as a sheet a month or quarter holds it */
export function inParts(grid: SheetGrid, parts: number): SheetGrid[] {
  const [header = [], ...rows] = grid.values;
  const each = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => ({ ...grid, name: `${grid.name}${part + 1}季度`, values: [header, ...rows.slice(part * each, (part + 1) * each)] }));
}

/** @returns a sheet for each platform, with its name on the tab and nowhere else */
export function byPlatform(grid: SheetGrid, column: number): SheetGrid[] {
  const [header = [], ...rows] = grid.values;
  const names = [...new Set(rows.map((row) => String(row[column])))];
  const without = (row: readonly CellValue[]): CellValue[] => row.filter((_, at) => at !== column);
  return names.map((name) => ({ ...grid, name, values: [without(header), ...rows.filter((row) => row[column] === name).map(without)] }));
}
