import type { Draw } from "../../../bench/annual/seeded";
import type { CellValue, MergedArea, SheetGrid } from "../../../src/ledger/sheet";
import { oneOf, otherValue, wide } from "./values";
import { EXTRA_COLUMNS, GROUPS, OTHER_HEADERS, OTHER_SHEETS } from "./words";

/** @returns the ledger in other clothes: the same rows, and what people put around and between them */
export function dirtySheet(grid: SheetGrid, draw: Draw, date1904: boolean): SheetGrid {
  const table = otherColumns(grid, draw, date1904);
  const header = draw(3) === 0 ? twoRows(table.header, draw) : { rows: [table.header], merged: [] };
  const above = titles(grid.name, table.header.length, draw);
  const rows = between(table.rows, header.rows, draw);
  const firstRow = draw(4) === 0 ? draw(5) : 0;
  const firstColumn = draw(4) === 0 ? draw(3) : 0;
  return {
    ...grid,
    name: oneOf(draw, OTHER_SHEETS[grid.name] ?? [grid.name]),
    values: [...above, ...header.rows, ...rows, ...foot(table.header.length, draw)],
    firstRow,
    firstColumn,
    rowsHidden: draw(3) === 0,
    merged: header.merged.map((area) => ({ ...area, row: area.row + above.length + firstRow, column: area.column + firstColumn })),
  };
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

function otherColumns({ values }: SheetGrid, draw: Draw, date1904: boolean): Table {
  const [header = [], ...rows] = values;
  const columns = shuffled(header.map((_, column) => column), draw);
  const extra = shuffled(EXTRA_COLUMNS, draw).slice(0, draw(4));
  const cuts = extra.map(() => draw(columns.length + 1));
  const withExtra = <T>(cells: readonly T[], added: (index: number) => T): T[] => {
    const made = [...cells];
    cuts.forEach((cut, index) => made.splice(cut, 0, added(index)));
    return made;
  };
  const said = columns.map((column) => oneOf(draw, OTHER_HEADERS[String(header[column])] ?? [String(header[column])]));
  return {
    header: withExtra(said, (index) => extra[index]?.[0] ?? ""),
    rows: rows.map((row) => withExtra<CellValue>(
      columns.map((column) => (header[column] === "序号" ? (row[column] ?? "") : otherValue(row[column] ?? "", String(header[column]), { draw, date1904 }))),
      (index) => oneOf(draw, extra[index]?.[1] ?? [""]),
    )),
  };
}

/** A group over two to four neighbouring columns; the other headers are merged downwards. */
function twoRows(header: readonly string[], draw: Draw): { rows: string[][]; merged: MergedArea[] } {
  const from = draw(Math.max(1, header.length - 2));
  const count = Math.min(2 + draw(3), header.length - from);
  const within = (column: number): boolean => column >= from && column < from + count;
  const upper = header.map((text, column) => (within(column) ? (column === from ? oneOf(draw, GROUPS) : "") : text));
  const lower = header.map((text, column) => (within(column) ? text : ""));
  const merged: MergedArea[] = [{ row: 0, column: from, rows: 1, columns: count }];
  header.forEach((_, column) => {
    if (!within(column)) merged.push({ row: 0, column, rows: 2, columns: 1 });
  });
  return { rows: [upper, lower], merged };
}

function titles(name: string, width: number, draw: Draw): CellValue[][] {
  const lines = [
    "附件2", `武汉市2021年度${name}`, `${name}（2021年3月—2022年3月）`, "填报单位：技术改造处　　　　填报日期：2022年3月10日", "说明：本表按月更新，以盖章件为准。", "", wide("2021年度"),
  ];
  return shuffled(lines, draw).slice(0, draw(5)).map((text) => line(text, width));
}

function foot(width: number, draw: Draw): CellValue[][] {
  const lines = ["合　计", "", "注：以有效凭证为准。", "填表人：张三　审核人：李四　日期：2022.3.10", "总计："];
  return shuffled(lines, draw).slice(0, draw(4)).map((text) => line(text, width));
}

/** Blank rows, subtotals and repeated headers, as pages and quarters leave them. */
function between(rows: readonly (readonly CellValue[])[], header: readonly (readonly string[])[], draw: Draw): CellValue[][] {
  const every = 8 + draw(30);
  const width = header[0]?.length ?? 0;
  return rows.flatMap((row, index) => {
    if (index === 0 || index % every !== 0) return [[...row]];
    const added = oneOf<readonly (readonly CellValue[])[]>(draw, [[line("", width)], [line("小计", width)], header, [line("本页合计", width)], [line(" ", width)]]);
    return [...added.map((cells) => [...cells]), [...row]];
  });
}

function line(text: string, width: number): CellValue[] {
  return Array.from({ length: width }, (_, column) => (column === 0 ? text : ""));
}

export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  return items.map((item) => ({ item, at: draw(1_000_000) })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}
