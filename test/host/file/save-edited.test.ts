import type { LiveWorkbook } from "../../../workbench/host/file/changes";
import { cells, number, text } from "./live";
import { packed, relations, unpacked, workbookParts } from "./parts";
import { richWorkbook } from "./rich-workbook";
import { savedAfter } from "./saved";

const LEDGER = "sheet-11";

function cellsOf(live: LiveWorkbook): NonNullable<LiveWorkbook["snapshot"]["sheets"][string]["cellData"]> {
  return live.snapshot.sheets[LEDGER]?.cellData ?? {};
}

/** All of a sheet's part but its cells. */
function around(part: string | undefined): string {
  return (part ?? "").replace(/<dimension[^>]*>(<\/dimension>)?/, "").replace(/<sheetData>.*<\/sheetData>/s, "");
}

test("a changed cell changes its sheet's cells and nothing else of the sheet", async () => {
  const original = await richWorkbook();
  const saved = await savedAfter(original, (live) => {
    const row = cellsOf(live)[1];
    if (row) row[1] = { ...row[1], ...number(99) };
  });
  const before = await unpacked(original);
  expect(saved.cell("台账", 1, 1)).toMatchObject({ v: 99, s: "xf2" });
  expect(around(saved.parts["xl/worksheets/sheet1.xml"])).toBe(around(before["xl/worksheets/sheet1.xml"]));
  expect(saved.changed).toEqual(["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/calcChain.xml"].filter((part) => saved.changed.includes(part)));
  expect(saved.parts["xl/calcChain.xml"]).toBeUndefined();
});

test("results that follow from a change are put in; without one the file's own stay", async () => {
  const recalculated = (live: LiveWorkbook): void => {
    const cell = cellsOf(live)[1]?.[2];
    if (cell) cell.v = 198;
  };
  const original = await richWorkbook();
  const kept = await savedAfter(original, recalculated);
  expect(kept.bytes).toEqual(original);
  const changed = await savedAfter(original, (live) => {
    recalculated(live);
    Object.assign(cellsOf(live)[1]?.[1] ?? {}, number(99));
  });
  expect(changed.cell("台账", 1, 2)).toEqual({ f: "=B2*2", v: 198, t: 2 });
});

test("a format that Univer gives a formula by itself is no change", async () => {
  const original = await richWorkbook();
  const saved = await savedAfter(original, (live) => {
    const cell = cellsOf(live)[1]?.[2];
    if (cell) cell.s = { n: { pattern: "0.00" } };
  });
  expect(saved.bytes).toEqual(original);
});

test("a changed look keeps what Univer does not know of the format: gradient, protection, named style", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => {
    const cell = cellsOf(live)[0]?.[0];
    if (cell) cell.s = { ...live.snapshot.styles["xf1"], it: 1 };
  });
  const formats = /<cellXfs.*<\/cellXfs>/.exec(saved.parts["xl/styles.xml"] ?? "")?.[0] ?? "";
  expect(formats).toMatch(/<xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0"[^>]*><alignment horizontal="center" vertical="center" wrapText="1"\/><protection locked="0"\/><\/xf><\/cellXfs>/);
  expect(saved.look("台账", 0, 0)).toMatchObject({ bl: 1, it: 1, ff: "黑体" });
});

test("overwriting the first cell of a shared formula leaves the formula to the others", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => void Object.assign(cellsOf(live)[2] ?? {}, { 2: number(5) }));
  expect(saved.cell("台账", 2, 2)).toEqual(number(5));
  expect(saved.cell("台账", 3, 2)).toEqual({ f: "=B4*$B$2", v: 2469, t: 2 });
});

test("a cell that is emptied is empty, its format stays", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => void Object.assign(cellsOf(live)[1] ?? {}, { 1: { s: "xf2" } }));
  expect(saved.cell("台账", 1, 1)).toEqual({ s: "xf2" });
});

test("renamed, hidden, moved and deleted sheets", async () => {
  const sheets = ["甲", "乙", "丙", "丁"].map((name, index) => ({ name, xml: `<sheetData><row><c><v>${index}</v></c></row></sheetData>` }));
  const saved = await savedAfter(await packed(workbookParts(sheets)), (live) => {
    const [one, two, three, four] = live.snapshot.sheetOrder;
    Object.assign(live.snapshot.sheets[one ?? ""] ?? {}, { name: "乙" });
    Object.assign(live.snapshot.sheets[two ?? ""] ?? {}, { name: "甲", hidden: 1 });
    delete live.snapshot.sheets[three ?? ""];
    live.snapshot.sheetOrder = [four ?? "", two ?? "", one ?? ""];
  });
  const { snapshot } = saved.opened;
  expect(snapshot.sheetOrder.map((id) => [snapshot.sheets[id]?.name, snapshot.sheets[id]?.hidden])).toEqual([["丁", 0], ["甲", 1], ["乙", 0]]);
  expect([saved.cell("丁", 0, 0)?.v, saved.cell("甲", 0, 0)?.v, saved.cell("乙", 0, 0)?.v]).toEqual([3, 1, 0]);
  expect(saved.parts["xl/worksheets/sheet3.xml"]).toBeUndefined();
  expect(saved.parts["[Content_Types].xml"]).not.toContain("sheet3.xml");
});

test("charts, rules, names, links, pivots and sparklines follow a sheet that is renamed", async () => {
  const original = await richWorkbook();
  const saved = await savedAfter(original, (live) => {
    Object.assign(live.snapshot.sheets[LEDGER] ?? {}, { name: "诊断&台账" });
  });
  const named = "'诊断&amp;台账'!";
  expect(saved.parts["xl/charts/chart3.xml"]).toContain(`<c:f>${named}$B$2:$B$4</c:f>`);
  expect(saved.parts["xl/worksheets/sheet1.xml"]).toContain(`<xm:f>${named}B2:B4</xm:f>`);
  expect(saved.parts["xl/workbook.xml"]).toContain(`>SUM(${named}$B$2:$B$4)</definedName>`);
  expect(saved.parts["xl/workbook.xml"]).toContain(`>${named}$A:$A,${named}$1:$1</definedName>`);
  expect(saved.parts["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain('sheet="诊断&amp;台账"');
  expect(saved.opened.side.names[0]?.formula).toBe("=SUM('诊断&台账'!$B$2:$B$4)");
});

test("a deleted sheet takes its drawings, tables and names with it, and no one else's", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => {
    delete live.snapshot.sheets[LEDGER];
    live.snapshot.sheetOrder = live.snapshot.sheetOrder.filter((id) => id !== LEDGER);
    Object.assign(live.snapshot.sheets["sheet-2"] ?? {}, { hidden: 0 });
  });
  for (const gone of ["xl/worksheets/sheet1.xml", "xl/tables/table7.xml", "xl/charts/chart3.xml", "xl/drawings/drawing1.xml", "xl/comments1.xml"]) {
    expect(saved.parts[gone]).toBeUndefined();
    expect(saved.parts["[Content_Types].xml"]).not.toContain(`/${gone}"`);
  }
  for (const kept of ["xl/charts/chart4.xml", "xl/drawings/drawing2.xml", "xl/chartsheets/sheet1.xml", "xl/vbaProject.bin"]) expect(saved.parts[kept]).toBeDefined();
  expect(saved.parts["xl/workbook.xml"]).not.toContain("_xlnm.Print_Titles");
  expect(saved.parts["xl/workbook.xml"]).toContain('<definedName name="局部" localSheetId="2" hidden="1">');
});

test("a sheet that replaces another of the same name", async () => {
  const saved = await savedAfter(await packed(workbookParts([{ name: "表", xml: "<sheetData/>" }, { name: "年度排名", xml: "<sheetData><row><c><v>1</v></c></row></sheetData>" }])), (live) => {
    delete live.snapshot.sheets["sheet-2"];
    live.snapshot.sheets["new"] = { id: "new", name: "年度排名", cellData: cells([[number(2)]]) };
    live.snapshot.sheetOrder = ["sheet-1", "new"];
  });
  expect(saved.cell("年度排名", 0, 0)?.v).toBe(2);
});

test("columns, rows, merges, frozen panes and the way of printing of a sheet that was there", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => {
    const sheet = live.snapshot.sheets[LEDGER];
    Object.assign(sheet ?? {}, { mergeData: [{ startRow: 4, startColumn: 0, endRow: 4, endColumn: 1 }], columnData: { ...sheet?.columnData, 1: { w: 70 } }, freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 } });
    Object.assign(live.side.sheets[LEDGER] ?? {}, { pageLayout: { ...live.side.sheets[LEDGER]?.pageLayout, orientation: "portrait", titleRows: "1:2" } });
  });
  expect(saved.sheet("台账")).toMatchObject({ mergeData: [{ startRow: 4, startColumn: 0, endRow: 4, endColumn: 1 }], columnData: { 0: { w: 145 }, 1: { w: 70 }, 3: { w: 63, hd: 1 } }, freeze: { xSplit: 1, ySplit: 1 } });
  expect(saved.opened.side.sheets[LEDGER]?.pageLayout).toMatchObject({ orientation: "portrait", titleRows: "1:2", titleColumns: "A:A", headersFooters: { leftHeader: "左" } });
  const part = saved.parts["xl/worksheets/sheet1.xml"];
  expect(part).toContain('<sheetProtection password="CC1A" sheet="1" objects="1" sort="0"/>');
  expect(part).toContain("x14:sparkline");
  expect(part).toContain('<pageSetup r:id="rId4"');
});

test("settings are kept as Excel keeps them, beside those of other add-ins", async () => {
  const other = '<we:webextension xmlns:we="w" id="{X}"><we:reference id="other"/><we:properties/></we:webextension>';
  const parts = workbookParts([{ name: "表", xml: "<sheetData/>" }]);
  const original = await packed({
    ...parts,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", "xl/webextensions/taskpanes.xml"]]),
    "xl/webextensions/taskpanes.xml": '<wetp:taskpanes xmlns:wetp="p"><wetp:taskpane><wetp:webextensionref xmlns:r="r" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
    "xl/webextensions/_rels/taskpanes.xml.rels": relations([["rId1", "http://schemas.microsoft.com/office/2011/relationships/webextension", "webextension1.xml"]]),
    "xl/webextensions/webextension1.xml": other,
  });
  const saved = await savedAfter(original, (live) => void Object.assign(live.side.settings, { "zhgz.budgetWan": "1500", "zhgz.cycle": { from: "2021-03-07", to: "2022-03-06" } }));
  expect(saved.opened.side.settings).toEqual({ "zhgz.budgetWan": "1500", "zhgz.cycle": { from: "2021-03-07", to: "2022-03-06" } });
  expect(saved.parts["xl/webextensions/webextension1.xml"]).toBe(other);
  const again = await savedAfter(saved.bytes, (live) => void Object.assign(live.side.settings, { "zhgz.budgetWan": "300" }));
  expect(again.changed.filter((part) => part.startsWith("xl/web"))).toEqual(["xl/webextensions/webextension2.xml"]);
  expect(again.opened.side.settings["zhgz.budgetWan"]).toBe("300");
});

test("names, properties and the protection of the structure", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => {
    live.side.names = [{ name: "预算", sheetId: null, formula: "=台账!$B$2", visible: true, comment: "年度" }, ...live.side.names.filter(({ name }) => name === "局部")];
    Object.assign(live.side, { structureProtected: true, properties: { ...live.side.properties, title: "年度考核" } });
  });
  expect(saved.opened.side.names.map(({ name }) => name).sort()).toEqual(["局部", "预算"].sort());
  expect(saved.opened.side.structureProtected).toBe(true);
  expect(saved.opened.side.properties).toMatchObject({ title: "年度考核", author: "技术改造处" });
  expect(saved.parts["xl/workbook.xml"]).toContain("_xlnm._FilterDatabase");
});

test("a text put into a sheet of another writer, with prefixes on everything", async () => {
  const parts = workbookParts([{ name: "表", xml: "<sheetData/>" }]);
  const prefixed = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const saved = await savedAfter(await packed({ ...parts, "xl/worksheets/sheet1.xml": prefixed }), (live) => {
    Object.assign(live.snapshot.sheets["sheet-1"]?.cellData?.[0] ?? {}, { 1: text("二") });
  });
  expect([saved.cell("表", 0, 0)?.v, saved.cell("表", 0, 1)?.v]).toEqual([1, "二"]);
});
