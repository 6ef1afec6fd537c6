import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../../workbench/host/file/open";
import { ADDIN_ID } from "../../../workbench/host/file/read/settings";
import { packed, workbookParts } from "./parts";
import { richWorkbook } from "./rich-workbook";
import { lookOf } from "./saved";

const opened = richWorkbook().then(openFile);

test("sheets come in their order, chart sheets have no grid, the hidden stay hidden", async () => {
  const { snapshot, side } = await opened;
  expect(snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name)).toEqual(["台账", "说明", "深藏"]);
  expect(Object.values(side.sheets).map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden", "VeryHidden"]);
});

test("fonts, fills, borders, alignment and number formats, colours of themes and tables resolved", async () => {
  const file = await opened;
  const cell = (row: number, column: number) => lookOf(file, file.snapshot.sheets["sheet-11"]?.cellData?.[row]?.[column]);
  expect(cell(0, 0)).toEqual({
    ff: "黑体", fs: 14, bl: 1, cl: { rgb: "#FF0000" }, bg: { rgb: "#FFFFFF" }, ht: 2, vt: 2, tb: 3,
    bd: { l: { s: 1, cl: { rgb: "#000000" } }, b: { s: 7, cl: { rgb: "#0000FF" } } },
  });
  expect(cell(1, 1)).toMatchObject({ ff: "等线", n: { pattern: "#,##0.00_ " } });
  expect(file.snapshot.sheets["sheet-11"]?.tabColor).toBe("#95B3D7");
});

test("sizes, hidden rows and columns, merges and frozen panes", async () => {
  const sheet = (await opened).snapshot.sheets["sheet-11"];
  expect(sheet?.columnData).toEqual({ 0: { w: 145 }, 3: { w: 63, hd: 1 } });
  expect(sheet?.rowData?.[0]).toEqual({ h: 40, ia: 0 });
  expect(sheet?.mergeData).toEqual([{ startRow: 0, startColumn: 3, endRow: 0, endColumn: 4 }]);
  expect(sheet?.freeze).toEqual({ xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 });
});

test("how a sheet is printed", async () => {
  expect((await opened).side.sheets["sheet-11"]?.pageLayout).toEqual({
    orientation: "landscape", paperSize: "A4", titleRows: "1:1", titleColumns: "A:A",
    margins: { top: 54, bottom: 54, left: 36, right: 36, header: 21.6, footer: 21.6 },
    headersFooters: { leftHeader: "左", centerHeader: "中&&" },
  });
});

test("protection says what is allowed; what the file leaves open is not", async () => {
  const protection = (await opened).side.sheets["sheet-11"]?.protection;
  expect(protection).toMatchObject({ protected: true, passwordHash: "CC1A", options: { allowSort: true, allowFormatCells: false, allowEditObjects: false } });
});

test("names of the workbook and of sheets, hidden ones too, but not Excel's own", async () => {
  expect((await opened).side.names).toEqual([
    { name: "合计", sheetId: null, formula: "=SUM(台账!$B$2:$B$4)", visible: true, comment: "全部" },
    { name: "局部", sheetId: "sheet-12", formula: "=深藏!$A$1", visible: false, comment: "" },
  ]);
});

test("tables, charts and properties", async () => {
  const { side } = await opened;
  expect(side.tables).toMatchObject([{ id: "7", name: "台账表", sheetId: "sheet-11", range: "A1:C4", style: "局里的", showBandedRows: true }]);
  expect(side.sheets["sheet-11"]?.charts).toMatchObject([{ name: "图表 1", type: "BarStacked", original: true, title: "完成情况", top: 30 }]);
  const look = { series: [{ name: "Series1", values: "台账!$B$2:$B$4", categories: null }], "legend.visible": false, "axes.categoryAxis.visible": true };
  expect(side.sheets["sheet-11"]?.charts[0]?.properties).toMatchObject(look);
  expect(side.properties).toEqual({ title: "台账", author: "技术改造处" });
});

test("filters with the rows they hide, validations and conditional formats, as Univer keeps them", async () => {
  const { snapshot } = await opened;
  const resource = (name: string): unknown => {
    const all = JSON.parse(snapshot.resources?.find((entry) => entry.name === name)?.data ?? "{}") as Record<string, unknown>;
    return all["sheet-11"];
  };
  expect(resource("SHEET_FILTER_PLUGIN")).toEqual({
    ref: { startRow: 0, startColumn: 0, endRow: 3, endColumn: 2 },
    filterColumns: [{ colId: 1, customFilters: { customFilters: [{ val: "1", operator: "greaterThan" }] } }],
    cachedFilteredOut: [3],
  });
  expect(resource("SHEET_DATA_VALIDATION_PLUGIN")).toMatchObject([
    { type: "list", formula1: "是,否", ranges: [{ startRow: 1, startColumn: 4, endRow: 5, endColumn: 4 }] },
    { type: "list", formula1: "=$A$2:$A$4" },
  ]);
  expect(resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN")).toMatchObject([
    { ranges: [{ startRow: 1, startColumn: 1, endRow: 3, endColumn: 1 }], rule: { type: "highlightCell", subType: "number", operator: "greaterThan", value: 2000, style: { cl: { rgb: "#9C0006" } } } },
  ]);
});

test("locks and links are kept with their cells", async () => {
  const cells = (await opened).snapshot.sheets["sheet-11"]?.cellData;
  expect(cells?.[0]?.[0]?.custom).toEqual({ locked: false, formulaHidden: false });
  expect(cells?.[1]?.[0]?.custom).toEqual({ hyperlink: { address: "https://www.wuhan.gov.cn/", screenTip: "主页" } });
  expect(cells?.[1]?.[1]?.custom).toBeUndefined();
});

test.each([
  ['<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color theme="4"/></colorScale></cfRule>', { type: "colorScale", config: [{ index: 0, color: "#FF0000", value: { type: "min" } }, { index: 1, color: "#4F81BD", value: { type: "max" } }] }],
  ['<cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="formula" val="$A$1"/><color rgb="FF638EC6"/></dataBar></cfRule>', { type: "dataBar", config: { min: { type: "num", value: 0 }, max: { type: "formula", value: "=$A$1" }, positiveColor: "#638EC6" } }],
  ['<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67" gte="0"/></iconSet></cfRule>', { type: "iconSet", config: [{ iconType: "3Arrows", iconId: "0", operator: "greaterThan", value: { type: "percent", value: 67 } }, { iconId: "1", operator: "greaterThanOrEqual" }, { iconId: "2" }] }],
  ['<cfRule type="expression" priority="1"><formula>_xlfn.XLOOKUP(A1,B:B,C:C)&gt;1</formula></cfRule>', { subType: "formula", value: "=XLOOKUP(A1,B:B,C:C)>1" }],
  ['<cfRule type="cellIs" operator="between" priority="1"><formula>60</formula><formula>90</formula></cfRule>', { subType: "number", operator: "between", value: [60, 90] }],
  ['<cfRule type="top10" bottom="1" rank="3" priority="1"/>', { subType: "rank", isBottom: true, value: 3 }],
  ['<cfRule type="aboveAverage" aboveAverage="0" equalAverage="1" priority="1"/>', { subType: "average", operator: "lessThanOrEqual" }],
  ['<cfRule type="containsText" operator="containsText" text="待" priority="1"><formula>1</formula></cfRule>', { subType: "text", operator: "containsText", value: "待" }],
])("the conditional format %s", async (rule, expected) => {
  const bytes = await packed(workbookParts([{ name: "表", xml: `<sheetData/><conditionalFormatting sqref="A1:A9 C1">${rule}</conditionalFormatting>` }]));
  const data = (await openFile(bytes)).snapshot.resources?.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data ?? "";
  const [read] = (JSON.parse(data) as Record<string, { rule: unknown; ranges: unknown[] }[]>)["sheet-1"] ?? [];
  expect(read?.rule).toMatchObject(expected);
  expect(read?.ranges).toHaveLength(2);
});

test("the add-in's settings are those of its own web extension", async () => {
  const extension = (id: string, value: string): string =>
    `<we:webextension xmlns:we="w" id="{X}"><we:reference id="${id}"/><we:properties><we:property name="zhgz.budgetWan" value="${value}"/></we:properties></we:webextension>`;
  const bytes = await packed({
    ...workbookParts([{ name: "表", xml: "<sheetData/>" }]),
    "xl/webextensions/webextension1.xml": extension("00000000-0000-0000-0000-000000000000", "&quot;1&quot;"),
    "xl/webextensions/webextension2.xml": extension(ADDIN_ID, "&quot;1500&quot;"),
  });
  expect((await openFile(bytes)).side.settings).toEqual({ "zhgz.budgetWan": "1500" });
});

test("the id by which settings are found is the manifest's", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  expect(/<Id>(.+)<\/Id>/.exec(manifest)?.[1]).toBe(ADDIN_ID);
});

test("what a changed file would lose is said: a signature", async () => {
  const bytes = await packed({ ...workbookParts([{ name: "表", xml: "<sheetData/>" }]), "_xmlsignatures/sig1.xml": "<Signature/>" });
  expect((await openFile(bytes)).side.losses).toEqual(["digitalSignature"]);
  expect((await opened).side.losses).toEqual([]);
});
