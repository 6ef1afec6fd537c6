import JSZip from "jszip";
import { openFile } from "../../../workbench/host/file/open";
import { saveFile } from "../../../workbench/host/file/save";
import { openOffice } from "../office-js";

type Script = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

/** Runs a script on a file, or a new workbook, through office.js. @returns what the host saves afterwards */
async function scripted(file: Uint8Array | null, script: Script): Promise<Uint8Array> {
  const office = file === null ? await openOffice() : await openOffice(await openFile(file));
  try {
    await office.run((context) => script(context.workbook.worksheets.getFirst(), context));
    await office.workbook.calculation.settled();
    return await saveFile(office.workbook);
  } finally {
    office.close();
  }
}

async function changedPart(file: Uint8Array, part: string, change: (text: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  zip.file(part, change((await zip.file(part)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

test("outlines and page breaks are in the file, and in the next one after a change", async () => {
  const first = await scripted(null, async (sheet, context) => {
    sheet.getRange("A1:F10").values = Array.from({ length: 10 }, (_, row) => Array.from({ length: 6 }, (_, column) => row * column));
    sheet.getRange("4:9").group("ByRows");
    sheet.getRange("4:5").group("ByRows");
    sheet.getRange("C:D").group("ByColumns");
    sheet.horizontalPageBreaks.add("A7");
    sheet.verticalPageBreaks.add("E1");
    await context.sync();
  });
  const second = await scripted(first, async (sheet, context) => {
    sheet.showOutlineLevels(2, 1);
    const hidden = ["A4", "A7"].map((cell) => sheet.getRange(cell).load("rowHidden"));
    const column = sheet.getRange("C1").load("columnHidden");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect([...hidden.map(({ rowHidden }) => rowHidden), column.columnHidden]).toEqual([true, false, true]);
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([6]);
    sheet.horizontalPageBreaks.add("A9");
    sheet.verticalPageBreaks.removePageBreaks();
    await context.sync();
  });
  await scripted(second, async (sheet, context) => {
    sheet.horizontalPageBreaks.load("items/rowIndex");
    const columns = sheet.verticalPageBreaks.getCount();
    const hidden = sheet.getRange("A4").load("rowHidden");
    await context.sync();
    expect([sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex), columns.value, hidden.rowHidden]).toEqual([[6, 8], 0, true]);
  });
});

test("cells of a file say which named style they have", async () => {
  const file = await scripted(null, async (sheet, context) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
  });
  // As Excel writes a cell of style "Heading 1": its format leads to the style's, which the list names.
  const styled = await changedPart(file, "xl/styles.xml", (text) =>
    text
      .replace(/<cellStyleXfs[^>]*>.*?<\/cellStyleXfs>/s, '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>')
      .replace(/<cellStyles[^>]*>.*?<\/cellStyles>/s, '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>')
      .replace(/(<cellXfs[^>]*>.*<xf [^>]*?)xfId="0"/s, '$1xfId="1"'),
  );
  await scripted(styled, async (sheet, context) => {
    const ranges = ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).load("style"));
    await context.sync();
    expect(ranges.map(({ style }) => style)).toEqual(["Heading1", "Normal", null]);
  });
});

test("a scatter is saved with its X, and a moved cell with the formulas that follow it", async () => {
  const file = await scripted(null, async (sheet, context) => {
    sheet.getRange("A1:B4").values = [["Width", "Height"], [1, 10], [2, 20], [4, 15]];
    sheet.charts.add("XYScatter", sheet.getRange("A1:B4"), "Auto");
    sheet.getRange("D1:D2").values = [[5], ["=D1*2"]];
    sheet.getRange("D1").moveTo("F9");
    sheet.getRange("D2").load("values");
    await context.sync();
  });
  const zip = await JSZip.loadAsync(file);
  const chart = (await zip.file(/charts\/chart\d+\.xml$/)[0]?.async("string")) ?? "";
  const cells = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
  expect(/<(?:c:)?xVal>.*?<(?:c:)?f>([^<]*)<.*?<(?:c:)?yVal>.*?<(?:c:)?f>([^<]*)</s.exec(chart)?.slice(1)).toEqual(["&#39;Sheet1&#39;!$A$2:$A$4", "&#39;Sheet1&#39;!$B$2:$B$4"]);
  expect(cells).toMatch(/<c r="D2"[^>]*><f>F9\*2<\/f><v>10<\/v>/);
});

test("formulas newer than the format stand in the file as Excel writes them, and are read back", async () => {
  const formulas = ["=SEQUENCE(3)", "=SUM(B1#)", "=@A1:A3*2", "=LET(x,A1,x+1)", "=SUM(A1:A3*A1:A3)", "=FILTER(A1:A3,A1:A3>2)", "=SUM(A1:A3)"];
  const file = await scripted(null, async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:H1").formulas = [formulas];
    await context.sync();
  });
  const part = (await (await JSZip.loadAsync(file)).file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
  const written = (cell: string): string => new RegExp(`<c r="${cell}".*?</c>`).exec(part)?.[0] ?? "";
  expect(written("B1")).toBe('<c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn.SEQUENCE(3)</f><v>1</v></c>');
  expect(written("C1")).toBe('<c r="C1" cm="1"><f t="array" ref="C1">SUM(_xlfn.ANCHORARRAY(B1))</f><v>6</v></c>');
  expect(written("D1")).toBe('<c r="D1"><f>_xlfn.SINGLE(A1:A3)*2</f><v>2</v></c>');
  expect(written("E1")).toBe('<c r="E1"><f>_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)</f><v>2</v></c>');
  expect(written("F1")).toBe('<c r="F1" cm="1"><f t="array" ref="F1">SUM(A1:A3*A1:A3)</f><v>14</v></c>');
  expect(written("G1")).toBe('<c r="G1" cm="1"><f t="array" ref="G1">_xlfn._xlws.FILTER(A1:A3,A1:A3&gt;2)</f><v>3</v></c>');
  expect(written("H1")).toBe("<c r=\"H1\"><f>SUM(A1:A3)</f><v>6</v></c>");
  await scripted(file, async (sheet, context) => {
    sheet.getRange("A1").values = [[5]];
    const range = sheet.getRange("B1:H1").load("formulas,values");
    await context.sync();
    expect(range.formulas).toEqual([formulas]);
    expect(range.values).toEqual([[1, 6, 10, 6, 38, 5, 10]]);
  });
});

test("a formula that a file does not mark as one of arrays takes the cell of its own row, as Excel shows it", async () => {
  const plain = await scripted(null, async (sheet, context) => {
    sheet.getRange("A1:B3").values = [[1, 0], [2, 0], [3, 0]];
    sheet.getRange("C2").formulas = [["=SUM(1)"]];
    await context.sync();
  });
  const file = await changedPart(plain, "xl/worksheets/sheet1.xml", (text) => text.replace("<f>SUM(1)</f><v>1</v>", "<f>A1:A3*10</f><v>20</v>"));
  await scripted(file, async (sheet, context) => {
    sheet.getRange("A2").values = [[7]];
    const range = sheet.getRange("C2:C3").load("formulas,values");
    await context.sync();
    expect([range.formulas, range.values]).toEqual([[["=@A1:A3*10"], [""]], [[70], [""]]]);
  });
});

test.each([
  ["XYScatterLines", "XYScatter"],
  ["XYScatterSmoothNoMarkers", "XYScatter"],
  ["3DColumnStacked", "3DColumnStacked"],
  ["3DBarClustered", "3DBarClustered"],
  ["3DBarStacked100", "3DBarStacked100"],
  ["3DArea", "3DArea"],
  ["3DAreaStacked", "3DAreaStacked"],
  ["3DLine", "3DLine"],
  ["PieOfPie", "PieOfPie"],
] as const)("a chart of the kind %s is saved as %s", async (kind, saved) => {
  const file = await scripted(null, async (sheet, context) => {
    sheet.getRange("A1:C3").values = [["x", "y", "z"], [1, 2, 3], [4, 5, 6]];
    sheet.charts.add(kind, sheet.getRange("A1:C3"));
    await context.sync();
  });
  await scripted(file, async (sheet, context) => {
    sheet.charts.load("items/chartType");
    await context.sync();
    expect(sheet.charts.items.map(({ chartType }) => chartType)).toEqual([saved]);
  });
});
