import fc from "fast-check";
import { textBytes } from "../../src/excel/payload";
import { turnedParts, type SheetToTurn } from "../../src/excel/turning/turned-areas";

const cell = fc.oneof(fc.string({ maxLength: 30 }), fc.integer(), fc.constant("=ZHGZ.DIAG(B3)"));
const anySheet: fc.Arbitrary<Omit<SheetToTurn, "id">> = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.array(fc.array(fc.tuple(cell, fc.option(cell)), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }).map((rows) => ({
    name: "评分卡", before: rows.map((row) => row.map(([held]) => held)), made: { cells: rows.map((row) => row.map(([, made]) => made)), count: 1, left: [] }, mark: { before: "a", after: "b" },
  })),
);

describe("results in parts that Excel takes", () => {
  const LIMIT = 400;

  it("keep every row of every sheet once and in order, and its mark with its last row", () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 6 }), (drawn) => {
        const sheets = drawn.map((sheet, index) => ({ ...sheet, id: `${index}` }));
        const areas = turnedParts(sheets, LIMIT).flat();
        for (const sheet of sheets) {
          const own = areas.filter(({ id }) => id === sheet.id);
          expect(own.flatMap(({ before }) => before)).toEqual(sheet.before);
          expect(own.flatMap(({ cells }) => cells)).toEqual(sheet.made.cells);
          expect(own.map(({ firstRow }) => firstRow)).toEqual(own.map((_, at) => own.slice(0, at).reduce((sum, { cells }) => sum + cells.length, 0)));
          expect(own.map(({ mark }) => mark !== null)).toEqual(own.map((_, at) => at === own.length - 1));
        }
      }),
    );
  });

  it("are below the limit on both ways, unless a row alone is over it", () => {
    const bytes = (rows: readonly (readonly unknown[])[]): number => rows.flat().reduce<number>((sum, each) => sum + textBytes(String(each)), 0);
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 6 }), (drawn) => {
        for (const part of turnedParts(drawn.map((sheet, index) => ({ ...sheet, id: `${index}` })), LIMIT)) {
          if (part.length === 1 && part[0]?.cells.length === 1) continue;
          expect(bytes(part.flatMap(({ before }) => before))).toBeLessThan(LIMIT);
          expect(bytes(part.flatMap(({ cells }) => cells))).toBeLessThan(LIMIT);
        }
      }),
    );
  });
});
