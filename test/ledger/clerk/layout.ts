import type { CellValue, MergedArea, SheetGrid } from "../../../src/ledger/sheet";
import type { Random } from "../random";
import type { DirtyTable } from "./table";

/** A block of cells with its merges, before it has a place on a sheet. */
export interface Block {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merged: readonly MergedArea[];
}

/** @returns the table with a title and notes above, and blank rows, totals, repeated headings and signatures among and under its rows. */
export function laidOut(table: DirtyTable, title: string, random: Random): Block {
  const width = table.heading[0]?.length ?? 0;
  const line = (text: CellValue, column = 0): CellValue[] => Array.from({ length: width }, (_, at) => (at === column ? text : ""));
  const above: CellValue[][] = title === "" ? [] : [line(title)];
  if (random.chance(40)) above.push(line("填报单位：武汉市经信局技改处"));
  if (random.chance(15)) above.push(line("说明：本表由各平台按月报送，数据以有效凭证为准。"));
  if (table.unitNote !== "") above.push(line(table.unitNote, width - 1));
  if (random.chance(20)) above.push(line(""));
  const body = withRowsBetween(table, line, random);
  const below = random.chance(40) ? [line("合　计"), line(""), line("填表人：张三　　审核人：李四")] : random.chance(30) ? [line("注：以上数据截至2022年3月。")] : [];
  const titled: MergedArea[] = title === "" ? [] : [{ row: 0, column: 0, rows: 1, columns: width }];
  return {
    rows: [...above, ...table.heading, ...body.rows, ...below],
    merged: [...titled, ...[...table.merged.filter(({ row }) => row < table.heading.length), ...body.merged].map((area) => ({ ...area, row: area.row + above.length }))],
  };
}

/** Rows of no entry stand where no merged cell is cut through. */
function withRowsBetween({ heading, rows, merged }: DirtyTable, line: (text: CellValue, column?: number) => CellValue[], random: Random): Block {
  const height = heading.length;
  const inside = new Set(merged.flatMap(({ row, rows: many }) => (row < height ? [] : Array.from({ length: many - 1 }, (_, one) => row - height + 1 + one))));
  const [blanks, subtotals, pages] = [random.chance(30), random.chance(30), random.chance(30)];
  const out: CellValue[][] = [];
  const places = rows.map((row, index) => {
    if (index > 0 && !inside.has(index)) {
      if (blanks && random.chance(4)) out.push(line(""));
      if (subtotals && random.chance(4)) out.push(line(random.pick(["小计", "小  计", "本页小计"]), random.below(2)));
      if (pages && random.chance(3)) out.push(...heading.map((cells) => [...cells]));
    }
    return out.push([...row]) - 1;
  });
  const moved = merged.filter(({ row }) => row >= height).map((area) => ({ ...area, row: (places[area.row - height] ?? 0) + height }));
  return { rows: out, merged: moved };
}

/** @returns the blocks on one sheet, each at its place. */
export function onSheet(name: string, blocks: readonly (readonly [block: Block, row: number, column: number])[], place: { firstRow: number; firstColumn: number }): SheetGrid {
  const height = Math.max(...blocks.map(([{ rows }, row]) => row + rows.length));
  const width = Math.max(...blocks.map(([{ rows }, , column]) => column + Math.max(...rows.map((cells) => cells.length))));
  const values: CellValue[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => ""));
  const merged: MergedArea[] = [];
  for (const [block, top, left] of blocks) {
    for (const [row, cells] of block.rows.entries()) for (const [column, value] of cells.entries()) (values[top + row] ?? [])[left + column] = value;
    merged.push(...block.merged.map((area) => ({ ...area, row: area.row + top + place.firstRow, column: area.column + left + place.firstColumn })));
  }
  return { name, values, merged, hidden: false, ...place };
}
