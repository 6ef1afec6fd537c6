import type { CellValue, MergedArea, SheetGrid } from "../../../src/ledger/sheet";
import type { Random } from "../random";
import { otherValue, wide } from "./values";
import { EXTRA_COLUMNS, GROUPS, OTHER_HEADERS, OTHER_SHEETS } from "./words";

/** @returns the ledger in other clothes: the same rows, and what people put around and between them */
export function dirtySheet(grid: SheetGrid, random: Random, date1904: boolean): SheetGrid {
  const table = otherColumns(grid, random, date1904);
  const header = random.below(3) === 0 ? twoRows(table.header, random) : { rows: [table.header], merged: [] };
  const above = titles(grid.name, table.header.length, random);
  const rows = between(table.rows, header.rows, random);
  const firstRow = random.below(4) === 0 ? random.below(5) : 0;
  const firstColumn = random.below(4) === 0 ? random.below(3) : 0;
  return {
    ...grid,
    name: random.pick(OTHER_SHEETS[grid.name] ?? [grid.name]),
    values: [...above, ...header.rows, ...rows, ...foot(table.header.length, random)],
    firstRow,
    firstColumn,
    rowsHidden: random.below(3) === 0,
    merged: header.merged.map((area) => ({ ...area, row: area.row + above.length + firstRow, column: area.column + firstColumn })),
  };
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

function otherColumns({ values }: SheetGrid, random: Random, date1904: boolean): Table {
  const [header = [], ...rows] = values;
  const columns = random.shuffled(header.map((_, column) => column));
  const extra = random.shuffled(EXTRA_COLUMNS).slice(0, random.below(4));
  const cuts = extra.map(() => random.below(columns.length + 1));
  const withExtra = <T>(cells: readonly T[], added: (index: number) => T): T[] => {
    const made = [...cells];
    cuts.forEach((cut, index) => made.splice(cut, 0, added(index)));
    return made;
  };
  const said = columns.map((column) => random.pick(OTHER_HEADERS[String(header[column])] ?? [String(header[column])]));
  return {
    header: withExtra(said, (index) => extra[index]?.[0] ?? ""),
    rows: rows.map((row) => withExtra<CellValue>(
      columns.map((column) => (header[column] === "序号" ? (row[column] ?? "") : otherValue(row[column] ?? "", String(header[column]), { random, date1904 }))),
      (index) => random.pick(extra[index]?.[1] ?? [""]),
    )),
  };
}

/** A group over two to four neighbouring columns; the other headers are merged downwards. */
function twoRows(header: readonly string[], random: Random): { rows: string[][]; merged: MergedArea[] } {
  const from = random.below(Math.max(1, header.length - 2));
  const count = Math.min(2 + random.below(3), header.length - from);
  const within = (column: number): boolean => column >= from && column < from + count;
  const upper = header.map((text, column) => (within(column) ? (column === from ? random.pick(GROUPS) : "") : text));
  const lower = header.map((text, column) => (within(column) ? text : ""));
  const merged: MergedArea[] = [{ row: 0, column: from, rows: 1, columns: count }];
  header.forEach((_, column) => {
    if (!within(column)) merged.push({ row: 0, column, rows: 2, columns: 1 });
  });
  return { rows: [upper, lower], merged };
}

function titles(name: string, width: number, random: Random): CellValue[][] {
  const lines = [
    "附件2", `武汉市2021年度${name}`, `${name}（2021年3月—2022年3月）`, "填报单位：技术改造处　　　　填报日期：2022年3月10日", "说明：本表按月更新，以盖章件为准。", "", wide("2021年度"),
  ];
  return random.shuffled(lines).slice(0, random.below(5)).map((text) => line(text, width));
}

function foot(width: number, random: Random): CellValue[][] {
  const lines = ["合　计", "", "注：以有效凭证为准。", "填表人：张三　审核人：李四　日期：2022.3.10", "总计："];
  return random.shuffled(lines).slice(0, random.below(4)).map((text) => line(text, width));
}

/** Blank rows, subtotals and repeated headers, as pages and quarters leave them. */
function between(rows: readonly (readonly CellValue[])[], header: readonly (readonly string[])[], random: Random): CellValue[][] {
  const every = 8 + random.below(30);
  const width = header[0]?.length ?? 0;
  return rows.flatMap((row, index) => {
    if (index === 0 || index % every !== 0) return [[...row]];
    const added = random.pick<readonly (readonly CellValue[])[]>([[line("", width)], [line("小计", width)], header, [line("本页合计", width)], [line(" ", width)]]);
    return [...added.map((cells) => [...cells]), [...row]];
  });
}

function line(text: string, width: number): CellValue[] {
  return Array.from({ length: width }, (_, column) => (column === 0 ? text : ""));
}
