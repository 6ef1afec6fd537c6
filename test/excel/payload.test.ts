import * as fc from "fast-check";
import { LARGEST_REQUEST, parts, readingParts, type Block } from "../../src/excel/payload";

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
