import { addSheet, cells, number, text } from "./live";
import { unpacked, packed, workbookParts } from "./parts";
import { richParts, richWorkbook } from "./rich-workbook";
import { savedAfter } from "./saved";

/** Parts that name what is in the package: they must say that a sheet was added. */
const REGISTERS = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];

test("adding a sheet changes no other part of the original", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => void addSheet(live, "新", { cellData: cells([[number(1)]]) }));
  expect([...saved.changed].sort()).toEqual([...REGISTERS].sort());
  expect(saved.cell("新", 0, 0)).toEqual(number(1));
});

test("texts and formats are added to those of the original, which stay as they are", async () => {
  const original = await richWorkbook();
  const saved = await savedAfter(original, (live) => void addSheet(live, "新", { cellData: cells([[{ ...text("新的"), s: { bl: 1 } }]]) }));
  const before = await unpacked(original);
  const lists: [part: string, list: string][] = [["xl/sharedStrings.xml", "sst"], ...["fonts", "fills", "borders", "cellXfs", "dxfs", "tableStyles", "colors", "extLst"].map((list): [string, string] => ["xl/styles.xml", list])];
  for (const [part, list] of lists) {
    const kept = new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(before[part] ?? "")?.[1] ?? "none";
    expect(saved.parts[part]).toContain(kept);
  }
  expect(saved.cell("新", 0, 0)?.v).toBe("新的");
  expect(saved.cell("台账", 0, 1)?.v).toBe("金额 （万元）");
});

test("new parts get numbers that no part of the original has, gaps or not", async () => {
  const chart = { id: "c", name: "图", type: "Line", original: false, title: "走势", sourceRange: "A1:B3", seriesBy: "Auto" as const, left: 75, top: 45, width: 300, height: 150, properties: {} };
  const saved = await savedAfter(await richWorkbook(), (live) => {
    const id = addSheet(live, "新", { cellData: cells([[text("月"), text("数")], [text("一"), number(1)], [text("二"), number(2)]]) }, { charts: [chart] });
    live.side.tables.push({ id: "t", name: "新表", sheetId: id, range: "A1:B3", style: "TableStyleLight1", showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true });
  });
  const original = Object.keys(richParts());
  expect(saved.changed.filter((part) => !REGISTERS.includes(part))).toEqual(["xl/sharedStrings.xml"]);
  expect(Object.keys(saved.parts).filter((part) => !original.includes(part)).sort()).toEqual([
    "xl/charts/chart5.xml", "xl/drawings/_rels/drawing3.xml.rels", "xl/drawings/drawing3.xml", "xl/tables/table8.xml",
    "xl/worksheets/_rels/sheet13.xml.rels", "xl/worksheets/sheet13.xml",
  ]);
  const sheet = saved.opened.snapshot.sheetOrder[3] ?? "";
  expect(saved.opened.side.sheets[sheet]?.charts).toMatchObject([{ name: "图", type: "Line", title: "走势", left: 75, top: 45, width: 300, height: 150 }]);
  expect(saved.opened.side.tables[1]).toMatchObject({ name: "新表", range: "A1:B3", sheetId: sheet });
});

test("everything that a sheet of the add-in's has comes back", async () => {
  const look = { ff: "仿宋_GB2312", fs: 12, bl: 1, it: 1, cl: { rgb: "#FF0000" }, bg: { rgb: "#FFFF00" }, n: { pattern: '0.00"万元"' }, ht: 3, vt: 2, tb: 3, bd: { t: { s: 1, cl: { rgb: "#000000" } }, r: { s: 13, cl: { rgb: "#0000FF" } } } };
  const saved = await savedAfter(await richWorkbook(), (live) => {
    const id = addSheet(
      live,
      "年度排名",
      {
        cellData: cells([[{ ...text("甲一"), s: look }, { s: look }]]),
        columnData: { 0: { w: 140 }, 1: { w: 140 }, 2: { hd: 1 } },
        rowData: { 0: { h: 40 }, 1: { hd: 1 } },
        mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
        freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
        tabColor: "#ff0000",
        showGridlines: 0,
      },
      {
        pageLayout: { orientation: "landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: 0, titleRows: "1:3", printArea: "A1:D9", centerHorizontally: true, margins: { top: 36 }, headersFooters: { centerFooter: "第&P页 共&N页" } },
        protection: { protected: true, options: { allowSort: true } },
      },
    );
    live.side.names.push({ name: "_ZHGZ", sheetId: id, formula: '="ranking"', visible: false, comment: "" });
  });
  const sheet = saved.sheet("年度排名");
  const side = saved.opened.side.sheets[sheet.id ?? ""];
  expect(saved.look("年度排名", 0, 0)).toEqual(look);
  expect(sheet).toMatchObject({ columnData: { 0: { w: 140 }, 1: { w: 140 }, 2: { hd: 1 } }, rowData: { 0: { h: 40 }, 1: { hd: 1 } }, tabColor: "#FF0000", showGridlines: 0, freeze: { xSplit: 1, ySplit: 3 } });
  expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }]);
  expect(side?.pageLayout).toEqual({ orientation: "landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: 0, titleRows: "1:3", printArea: "A1:D9", centerHorizontally: true, margins: { top: 36, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 }, headersFooters: { centerFooter: "第&P页 共&N页" } });
  expect(side?.protection?.options).toMatchObject({ allowSort: true, allowFormatCells: false });
  expect(saved.opened.side.names).toContainEqual({ name: "_ZHGZ", sheetId: sheet.id, formula: '="ranking"', visible: false, comment: "" });
});

test("a sheet that is put first takes names and the tab in front along to their new places", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => {
    const id = addSheet(live, "首页", {});
    live.snapshot.sheetOrder.unshift(live.snapshot.sheetOrder.pop() ?? id);
  });
  expect(saved.parts["xl/workbook.xml"]).toMatch(/<sheet name="首页".*<sheet name="台账".*<sheet name="图".*<sheet name="说明".*<sheet name="深藏"/);
  expect(saved.parts["xl/workbook.xml"]).toContain('activeTab="1"');
  expect(saved.parts["xl/workbook.xml"]).toContain('<definedName name="局部" localSheetId="4" hidden="1">');
  expect(saved.parts["xl/workbook.xml"]).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">');
});

test("only one tab is selected when another one is put in front", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => ({ activeSheetId: addSheet(live, "新", {}) }));
  const selected = Object.entries(saved.parts).filter(([, part]) => part.includes('tabSelected="1"')).map(([name]) => name);
  expect(selected).toEqual(["xl/worksheets/sheet13.xml"]);
  expect(saved.parts["xl/workbook.xml"]).toContain('activeTab="4"');
});

test("a file without formats and shared texts gets them", async () => {
  const bare = await packed(workbookParts([{ name: "表", xml: "<sheetData/>" }]));
  const saved = await savedAfter(bare, (live) => void addSheet(live, "新", { cellData: cells([[{ ...text("文"), s: { bl: 1 } }]]) }));
  expect(saved.cell("新", 0, 0)?.v).toBe("文");
  expect(saved.look("新", 0, 0)).toMatchObject({ bl: 1 });
});

test("a new workbook becomes a file", async () => {
  const saved = await savedAfter(null, (live) => void addSheet(live, "新", { cellData: cells([[text("文")]]) }));
  expect(saved.opened.snapshot.sheetOrder.map((id) => saved.opened.snapshot.sheets[id]?.name)).toEqual(["Sheet1", "新"]);
  expect(saved.cell("新", 0, 0)?.v).toBe("文");
});
