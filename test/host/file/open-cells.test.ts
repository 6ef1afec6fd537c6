import type { ICellData } from "@univerjs/core";
import { openFile } from "../../../workbench/host/file/open";
import { packed, workbookParts, type Parts } from "./parts";

async function cellsOf(rows: string, more: Parameters<typeof workbookParts>[1] = {}, change: (parts: Parts) => Parts = (parts) => parts) {
  const { snapshot } = await openFile(await packed(change(workbookParts([{ name: "表", xml: `<sheetData>${rows}</sheetData>` }], more))));
  const cells = snapshot.sheets["sheet-1"]?.cellData ?? {};
  return (row: number, column: number): ICellData | undefined => cells[row]?.[column];
}

/** Each row: how writers write a cell, and what it is. */
test.each<[string, string, ICellData | undefined]>([
  ["a number", '<c r="A1"><v>0.1</v></c>', { v: 0.1, t: 2 }],
  ["a number at full precision", '<c r="A1" t="n"><v>99999.990000000005</v></c>', { v: 99999.99, t: 2 }],
  ["an empty number of openpyxl's", '<c r="A1" t="n"></c>', undefined],
  ["an empty value", '<c r="A1" t="n"><v/></c>', undefined],
  ["a truth", '<c r="A1" t="b"><v>1</v></c>', { v: 1, t: 3 }],
  ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { v: "#DIV/0!", t: 1 }],
  ["a text in the cell", '<c r="A1" t="inlineStr"><is><t>平台</t></is></c>', { v: "平台", t: 1 }],
  ["rich text in the cell", '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>平</t></r><r><t>台</t></r></is></c>', { v: "平台", t: 1 }],
  ["a text with blanks kept", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a  </t></is></c>', { v: " a  ", t: 1 }],
  ["characters that XML cannot hold", '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', { v: "a\rb_x0041_", t: 1 }],
  ["digits as text", '<c r="A1" t="str"><v>00123</v></c>', { v: "00123", t: 1 }],
  ["a text that looks like a formula", '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', { v: "=1+1", t: 1 }],
  ["an ISO date of a strict file", '<c r="A1" t="d"><v>2021-03-07T12:00:00</v></c>', { v: 44262.5, t: 2 }],
  ["a formula and its result", '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', { f: "=SUM(B1:B2)", v: 3, t: 2 }],
  ["a formula not calculated yet", '<c r="A1"><f>SUM(B1:B2)</f><v></v></c>', { f: "=SUM(B1:B2)" }],
  ["a formula whose result is a text", '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', { f: '="a"&"b"', v: "ab", t: 1 }],
  ["a formula whose result is an empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', { f: '=""', v: "", t: 1 }],
  ["a function newer than the format", '<c r="A1"><f>_xlfn.XLOOKUP(1,_xlfn._xlws.SORT(B1:B2),C1:C2)</f><v>1</v></c>', { f: "=XLOOKUP(1,SORT(B1:B2),C1:C2)", v: 1, t: 2 }],
  ["a reference to another workbook", '<c r="A1"><f>[1]外部!$A$1*2</f><v>6</v></c>', { v: 6, t: 2, custom: { outside: { formula: "=[1]外部!$A$1*2", result: 6 } } }],
  ["one in quotes", '<c r="A1" t="e"><f>SUM(\'[2]外 部\'!A1:A9)</f><v>#N/A</v></c>', { v: "#N/A", t: 1, custom: { outside: { formula: "=SUM('[2]外 部'!A1:A9)", result: "#N/A" } } }],
  ["a column of a table named by a number, before another sheet", '<c r="A1"><f>表1[1]+Sheet2!A1</f><v>6</v></c>', { f: "=表1[1]+Sheet2!A1", v: 6, t: 2 }],
  ["what looks like one in a text", '<c r="A1" t="str"><f>"[1]外部!A1"&amp;B1</f><v>x</v></c>', { f: '="[1]外部!A1"&B1', v: "x", t: 1 }],
  ["a prefixed writer's cell", '<x:c xmlns:x="x" r="A1"><x:v>5</x:v></x:c>', { v: 5, t: 2 }],
])("%s", async (_what, cell, expected) => {
  expect((await cellsOf(`<row r="1">${cell}</row>`))(0, 0)).toEqual(expected);
});

test("rows and cells without numbers follow each other", async () => {
  const at = await cellsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row><row r="5"><c r="D5"><v>4</v></c><c><v>5</v></c></row>');
  expect([at(0, 0)?.v, at(0, 1)?.v, at(1, 1)?.v, at(4, 3)?.v, at(4, 4)?.v]).toEqual([1, 2, 3, 4, 5]);
});

test("a shared formula is written out in each of its cells", async () => {
  const at = await cellsOf(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+SUM(A:A)+\'表 A1\'!A1&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
  );
  expect(at(0, 2)?.f).toBe("=B1*$A$1+SUM(B:B)+'表 A1'!B1&\"A1\"");
  expect(at(1, 1)?.f).toBe("=A2*$A$1+SUM(A:A)+'表 A1'!A2&\"A1\"");
});

test("an array formula stands in its first cell; the others are left free for it", async () => {
  const at = await cellsOf('<row r="1"><c r="A1"><f t="array" ref="A1:A2">SORT(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>');
  expect(at(0, 0)).toEqual({ f: "=SORT(B1:B2)", v: 1, t: 2 });
  expect(at(1, 0)?.v).toBeUndefined();
});

test("shared texts lose their guides to pronunciation, and keep the text of all their runs", async () => {
  const strings = '<sst xmlns="m"><si><t>名称</t><rPh sb="0" eb="2"><t>メイショウ</t></rPh></si><si><r><t>金</t></r><r><rPr><b/></rPr><t>额</t></r></si></sst>';
  const at = await cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>', { strings });
  expect([at(0, 0)?.v, at(0, 1)?.v]).toEqual(["名称", "金额"]);
});

test("targets may be absolute, with backslashes or in another case", async () => {
  for (const target of ["/xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml", "Worksheets/Sheet1.xml", "../xl/worksheets/sheet1.xml"]) {
    const at = await cellsOf('<row r="1"><c r="A1"><v>1</v></c></row>', {}, (parts) => ({
      ...parts,
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] as string).replace("worksheets/sheet1.xml", target),
    }));
    expect(at(0, 0)?.v).toBe(1);
  }
});

test("dates counted from 1904 stay the numbers they are, and the workbook says so", async () => {
  const bytes = await packed(workbookParts([{ name: "表", xml: '<sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData>' }], { workbook: '<workbookPr date1904="1"/>' }));
  const { snapshot, side } = await openFile(bytes);
  expect(side.date1904).toBe(true);
  expect(snapshot.sheets["sheet-1"]?.cellData?.[0]?.[0]?.v).toBe(1);
});
