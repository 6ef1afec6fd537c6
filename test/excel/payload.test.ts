import * as fc from "fast-check";
import { LARGEST_REQUEST, parts, readingParts, type Block } from "../../src/excel/payload";
import { writtenBlocks } from "../../src/excel/written-blocks";
import type { ReportSheet } from "../../src/report/sheet";
import { plainSheet } from "./plain-sheet";

const block = (rows: number, columns: number): Block => ({ sheetId: "a", firstRow: 2, firstColumn: 1, rows, columns });

describe("blocks of cells in parts below Excel's limit", () => {
  it("small sheets are read together", () => expect(readingParts([block(20, 16), block(300, 12)])).toHaveLength(1));

  it("a large sheet is cut by rows, without gap or overlap", () => {
    const cut = readingParts([block(100_000, 12)]).flat();
    expect(cut.length).toBeGreaterThan(1);
    let next = 2;
    for (const { firstRow, rows, columns } of cut) {
      expect([firstRow, columns]).toEqual([next, 12]);
      next += rows;
    }
    expect(next).toBe(100_002);
  });
});

describe("what was written is read back", () => {
  const names = { inLinks: () => "计分依据", inFormulas: () => "ZHGZ~1" };
  const long = (row: number): ReportSheet["cells"][number] => [
    "平台".repeat(row % 200), { text: `诊断台账!A${row}`, to: { sheet: "诊断台账", cell: `A${row}` } }, row % 7 === 0 ? "\u0007\"\uD800".repeat(3_000) : null, "值".repeat(row % 90),
  ];
  const report = plainSheet("trace", "计分依据", Array.from({ length: 6_000 }, (_, row) => [...long(row)]));

  it("in answers below the limit, however wide and long the cells are, every row once", () => {
    const made = readingParts(writtenBlocks(report, "a", names));
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
