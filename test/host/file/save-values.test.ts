import fc from "fast-check";
import type { ICellData } from "@univerjs/core";
import type { LiveWorkbook } from "../../../workbench/host/file/changes";
import { addSheet, cells, number, text } from "./live";
import { packed, workbookParts } from "./parts";
import { savedAfter } from "./saved";

const ORIGINAL = packed(workbookParts([{ name: "表", xml: "<sheetData/>" }]));

async function written(rows: (ICellData | null)[][]): Promise<{ cell: (row: number, column: number) => ICellData | undefined; xml: string }> {
  const saved = await savedAfter(await ORIGINAL, (live) => void addSheet(live, "新", { cellData: cells(rows) }));
  return { cell: (row, column) => saved.cell("新", row, column), xml: saved.parts["xl/worksheets/sheet2.xml"] ?? "" };
}

/** Each row: what a cell holds in the host, and how its element in the file has to be. */
test.each<[string, ICellData, RegExp]>([
  ["a formula of the add-in's, with its result", { f: "=ZHGZ.DIAG(99)", v: 29.7, t: 2 }, /<c r="A1"><f>ZHGZ\.DIAG\(99\)<\/f><v>29\.7<\/v><\/c>/],
  ["a formula whose result is a text", { f: '="优"&"秀"', v: "优秀", t: 1 }, /<c r="A1" t="str"><f>.*<\/f><v>优秀<\/v><\/c>/],
  ["a formula whose result is an empty text", { f: '=""', v: "", t: 1 }, /<c r="A1" t="str"><f>.*<\/f><v><\/v><\/c>/],
  ["a formula whose result is an error", { f: "=1/0", v: "#DIV/0!", t: 1 }, /<c r="A1" t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v><\/c>/],
  ["a formula whose result is a truth", { f: "=TRUE", v: 1, t: 3 }, /<c r="A1" t="b"><f>TRUE<\/f><v>1<\/v><\/c>/],
  ["a formula newer than the format", { f: "=XLOOKUP(1,B1:B2,C1:C2)", v: 2, t: 2 }, /<f>_xlfn\.XLOOKUP\(/],
  ["an error", { v: "#N/A", t: 1 }, /<c r="A1" t="e"><v>#N\/A<\/v><\/c>/],
  ["a truth", { v: 0, t: 3 }, /<c r="A1" t="b"><v>0<\/v><\/c>/],
  ["a number at full precision", number(0.1 + 0.2), /<v>0\.30000000000000004<\/v>/],
])("%s", async (_what, cell, expected) => {
  const { xml, cell: at } = await written([[cell]]);
  expect(xml).toMatch(expected);
  expect(at(0, 0)).toEqual(cell);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "'quoted", "00123", "1e5", "TRUE", "_x0041_", "a\u0001b", " 前后 ", "a\nb", "<&>\"", "😀𠮷"])(
  "the text %j stays that text",
  async (value) => {
    const { cell, xml } = await written([[text(value)]]);
    expect(cell(0, 0)).toEqual(text(value));
    expect(xml).not.toContain("<f>");
  },
);

test("results that spread over cells are a dynamic array formula with all of them", async () => {
  const saved = await savedAfter(await ORIGINAL, (live) => {
    const id = addSheet(live, "新", { cellData: cells([[{ f: "=ZHGZ.RANK(B1:B2)", v: 1, t: 2 }]]) });
    const area = { startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 };
    return { spills: { [id]: [{ area, values: [[{ kind: "number", value: 1 }], [{ kind: "number", value: 2 }]] }] } };
  });
  expect(saved.parts["xl/worksheets/sheet2.xml"]).toMatch(/<c r="A1" cm="1"[^>]*><f t="array" ref="A1:A2">ZHGZ\.RANK\(B1:B2\)<\/f><v>1<\/v><\/c>.*<c r="A2"><v>2<\/v><\/c>/);
});

test("the mark of a dynamic array is in the file, once", async () => {
  const spread = (live: LiveWorkbook, name: string) => {
    const id = addSheet(live, name, { cellData: cells([[{ f: "=SEQUENCE(2)", v: 1, t: 2 }]]) });
    const values = [[{ kind: "number" as const, value: 1 }], [{ kind: "number" as const, value: 2 }]];
    return { spills: { [id]: [{ area: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 }, values }] } };
  };
  const once = await savedAfter(await ORIGINAL, (live) => spread(live, "新"));
  expect(once.parts["xl/metadata.xml"]).toContain('fDynamic="1"');
  expect(once.parts["[Content_Types].xml"]).toContain("/xl/metadata.xml");
  const twice = await savedAfter(once.bytes, (live) => spread(live, "再"));
  expect(twice.changed).not.toContain("xl/metadata.xml");
  expect(twice.parts["xl/worksheets/sheet3.xml"]).toContain('<c r="A1" cm="1"');
});

test("whatever texts, numbers and truths a sheet holds are read back from the file", async () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }).filter((candidate) => !/^#/.test(candidate)).map(text),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((candidate) => number(candidate === 0 ? 0 : candidate)),
    fc.boolean().map((candidate): ICellData => ({ v: candidate ? 1 : 0, t: 3 })),
  );
  const rows = fc.array(fc.array(fc.option(value), { maxLength: 6 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, async (sheet) => {
      const { cell } = await written(sheet);
      sheet.forEach((row, at) => row.forEach((expected, column) => expect(cell(at, column)).toEqual(expected ?? undefined)));
    }),
    { numRuns: 25 },
  );
});
