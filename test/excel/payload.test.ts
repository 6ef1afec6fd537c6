import * as fc from "fast-check";
import { LARGEST_ANSWER, LARGEST_REQUEST, learned, nextReading, NOTHING_READ, parts, type Block } from "../../src/excel/payload";
import { writtenBlocks } from "../../src/excel/reading/written-blocks";
import type { ReportSheet } from "../../src/report/sheet";
import { plainSheet } from "./plain-sheet";

const block = (rows: number, columns: number): Block => ({ sheetId: "a", firstRow: 2, firstColumn: 1, rows, columns });

/** Reads block after block as the workbook would answer. @returns the readings, one for each answer */
function readings(blocks: readonly Block[], rowsOf: (block: Block) => readonly (readonly unknown[])[] = () => []): Block[][] {
  const made: Block[][] = [];
  for (let left = blocks, known = NOTHING_READ; left.length > 0; ) {
    const [now, later] = nextReading(left, known);
    made.push(now);
    known = now.reduce((sum, each) => learned(sum, each, rowsOf(each)), known);
    left = later;
  }
  return made;
}

describe("blocks of cells in answers below Excel's limit", () => {
  it("small sheets are read together", () => expect(readings([block(20, 16), block(300, 12)])).toHaveLength(1));

  it.each([["numbers", 12.5], ["names", "武汉江城精密机械有限公司"], ["long remarks", "情况说明".repeat(20)]])("a large sheet of %s is cut by rows, without gap or overlap", (_, value) => {
    const rowsOf = ({ rows, columns }: Block): unknown[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
    const made = readings([block(30, 3), block(60_000, 8)], rowsOf);
    for (const part of made) expect(Buffer.byteLength(JSON.stringify(part.map(rowsOf)))).toBeLessThan(LARGEST_REQUEST);
    let next = 2;
    for (const { firstRow, rows, columns } of made.flat().slice(1)) {
      expect([firstRow, columns]).toEqual([next, 8]);
      next += rows;
    }
    expect(next).toBe(60_002);
    // The first answer shows what the cells hold: the others are not smaller than they need be.
    expect(made.length).toBeLessThanOrEqual(3 + Math.ceil((60_000 * 8 * Buffer.byteLength(JSON.stringify(value)) * 1.4) / LARGEST_ANSWER));
  });
});

describe("what was written is read back", () => {
  const names = { inLinks: () => "计分依据", inFormulas: () => "ZHGZ~1" };
  const long = (row: number): ReportSheet["cells"][number] => [
    "平台".repeat(row % 200), { text: `诊断台账!A${row}`, to: { sheet: "诊断台账", cell: `A${row}` } }, row % 7 === 0 ? "\u0007\"\uD800".repeat(3_000) : null, "值".repeat(row % 90),
  ];
  const report = plainSheet("trace", "计分依据", Array.from({ length: 6_000 }, (_, row) => [...long(row)]));

  it("in answers below the limit, however wide and long the cells are, every row once", () => {
    const made = readings(writtenBlocks(report, "a", names));
    expect(made.length).toBeGreaterThan(3);
    let next = 0;
    for (const part of made) {
      for (const { firstRow, rows } of part) {
        expect(firstRow).toBe(next);
        next += rows;
      }
      const values = part.flatMap(({ firstRow, rows }) => report.cells.slice(firstRow, firstRow + rows)).map((row) =>
        row.map((cell) => (cell !== null && typeof cell === "object" && "to" in cell ? `=HYPERLINK("#'诊断台账'!${cell.to.cell}","${cell.text}")` : cell ?? "")),
      );
      expect(Buffer.byteLength(JSON.stringify({ Results: [{ ActionId: 1, Value: { Formulas: values } }] }))).toBeLessThan(LARGEST_REQUEST);
    }
    expect(next).toBe(6_000);
  });
});

it("keeps order and all items, and each part below the limit unless one item alone is over it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2 * LARGEST_REQUEST })), (sizes) => {
      const made = parts(sizes, (size) => size);
      expect(made.flat()).toEqual(sizes);
      for (const part of made) {
        const total = part.reduce((sum, size) => sum + size, 0);
        expect(part.length === 1 || total <= LARGEST_REQUEST).toBe(true);
      }
    }),
  );
});
