import type { LiveWorkbook } from "../../../workbench/host/file/changes";
import type { ChartSide } from "../../../workbench/host/workbook/side-model";
import { addSheet, cells, number, text } from "./live";
import { packed, workbookParts } from "./parts";
import { richWorkbook } from "./rich-workbook";
import { savedAfter, type Saved } from "./saved";

const PLAIN = packed(workbookParts([{ name: "表", xml: "<sheetData/>" }]));
const SHEET = "xl/worksheets/sheet2.xml";

/** Puts what a plugin of Univer's keeps of a sheet into the snapshot. */
function keep(live: LiveWorkbook, plugin: string, sheetId: string, data: unknown): void {
  const resources = (live.snapshot.resources ??= []);
  const entry = resources.find(({ name }) => name === plugin);
  const all = { ...(JSON.parse(entry?.data ?? "{}") as Record<string, unknown>), [sheetId]: data };
  if (entry) entry.data = JSON.stringify(all);
  else resources.push({ name: plugin, data: JSON.stringify(all) });
}

const area = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({ startRow, startColumn, endRow, endColumn });

function kept(saved: Saved, plugin: string, sheet: string): unknown {
  const data = saved.opened.snapshot.resources?.find(({ name }) => name === plugin)?.data ?? "{}";
  return (JSON.parse(data) as Record<string, unknown>)[saved.sheet(sheet).id ?? ""];
}

const red = { cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" }, bl: 1 };

/** Conditional formats that say the same when they are read from the saved file. */
test.each<[string, Record<string, unknown>]>([
  ["a comparison", { type: "highlightCell", subType: "number", operator: "greaterThanOrEqual", value: 90, style: red }],
  ["a range", { type: "highlightCell", subType: "number", operator: "notBetween", value: [60, 90], style: red }],
  ["a formula", { type: "highlightCell", subType: "formula", value: '=$A1="优秀"', style: red }],
  ["the last three", { type: "highlightCell", subType: "rank", isBottom: true, isPercent: false, value: 3, style: red }],
  ["above the average", { type: "highlightCell", subType: "average", operator: "greaterThan", style: red }],
  ["duplicates", { type: "highlightCell", subType: "duplicateValues", style: red }],
  ["three colours", { type: "colorScale", config: [{ index: 0, color: "#F8696B", value: { type: "min" } }, { index: 1, color: "#FFEB84", value: { type: "percentile", value: 50 } }, { index: 2, color: "#63BE7B", value: { type: "max" } }] }],
  ["a bar", { type: "dataBar", isShowValue: true, config: { min: { type: "min" }, max: { type: "max" }, isGradient: true, positiveColor: "#638EC6", nativeColor: "#FF0000" } }],
])("a conditional format: %s", async (_what, rule) => {
  const saved = await savedAfter(await PLAIN, (live) => {
    const id = addSheet(live, "新", { cellData: cells([[number(1)]]) });
    keep(live, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", id, [{ cfId: "a", ranges: [area(0, 0, 8, 0)], stopIfTrue: false, rule }]);
  });
  expect(kept(saved, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", "新")).toEqual([{ cfId: "file-1", ranges: [area(0, 0, 8, 0)], stopIfTrue: false, rule }]);
});

test("periods in conditional formats become formulas", async () => {
  const saved = await savedAfter(await PLAIN, (live) => {
    const id = addSheet(live, "新", {});
    keep(live, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", id, [{ cfId: "a", ranges: [area(1, 1, 3, 1)], stopIfTrue: false, rule: { type: "highlightCell", subType: "timePeriod", operator: "today", style: red } }]);
  });
  expect(kept(saved, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", "新")).toMatchObject([{ rule: { subType: "formula", value: "=FLOOR(B2,1)=TODAY()" } }]);
});

test("texts in conditional formats become formulas, and the first format counts most", async () => {
  const saved = await savedAfter(await PLAIN, (live) => {
    const id = addSheet(live, "新", {});
    const rule = (cfId: string, value: string) => ({ cfId, ranges: [area(1, 1, 3, 1)], stopIfTrue: true, rule: { type: "highlightCell", subType: "text", operator: "containsText", value, style: red } });
    keep(live, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", id, [rule("a", "待核"), rule("b", "待定")]);
  });
  expect(kept(saved, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", "新")).toMatchObject([
    { stopIfTrue: true, rule: { subType: "formula", value: '=NOT(ISERROR(SEARCH("待核",B2)))', style: red } },
    { rule: { value: '=NOT(ISERROR(SEARCH("待定",B2)))' } },
  ]);
});

test("a conditional format added to a sheet of the file goes beside its own, and its extensions stay", async () => {
  const bar = { type: "dataBar", isShowValue: true, config: { min: { type: "min" }, max: { type: "max" }, isGradient: false, positiveColor: "#638EC6", nativeColor: "#FF0000" } };
  const saved = await savedAfter(await richWorkbook(), (live) => {
    const own = JSON.parse(live.snapshot.resources?.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN")?.data ?? "{}") as Record<string, unknown[]>;
    keep(live, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", "sheet-11", [...(own["sheet-11"] ?? []), { cfId: "b", ranges: [area(1, 2, 3, 2)], stopIfTrue: false, rule: bar }]);
  });
  const part = saved.parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(part).toContain('<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>2000</formula></cfRule>');
  expect(part).toContain("x14:sparkline");
  expect(part).toContain("x14:dataBar");
  expect(kept(saved, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", "台账")).toMatchObject([{ rule: { subType: "number" } }, { rule: { type: "dataBar" } }]);
});

test.each<[string, Record<string, unknown>]>([
  ["words", { type: "list", formula1: "是,否" }],
  ["cells", { type: "list", formula1: "=$A$1:$A$3" }],
  ["whole numbers", { type: "whole", operator: "between", formula1: "0", formula2: "=$B$1" }],
  ["a formula", { type: "custom", formula1: "=LEN(A1)=18" }],
])("a validation by %s", async (_what, rule) => {
  const full = { ...rule, allowBlank: true, showErrorMessage: true, showInputMessage: true, errorStyle: 2, error: "请核对", errorTitle: "提示", prompt: "选择", promptTitle: "填写" };
  const saved = await savedAfter(await PLAIN, (live) => {
    const id = addSheet(live, "新", {});
    keep(live, "SHEET_DATA_VALIDATION_PLUGIN", id, [{ uid: "v", ranges: [area(0, 0, 2, 0), area(0, 2, 0, 2)], ...full }]);
  });
  expect(kept(saved, "SHEET_DATA_VALIDATION_PLUGIN", "新")).toEqual([{ uid: "file-1", ranges: [area(0, 0, 2, 0), area(0, 2, 0, 2)], ...full }]);
});

const FILTER = { ref: area(0, 0, 2, 1), filterColumns: [{ colId: 1, filters: { filters: ["优秀"] } }], cachedFilteredOut: [2] };

test("a filter hides its rows, and has its hidden name", async () => {
  const saved = await savedAfter(await PLAIN, (live) => {
    const id = addSheet(live, "新", { cellData: cells([[text("平台"), text("等次")], [text("甲"), text("优秀")], [text("乙"), text("先进")]]) });
    keep(live, "SHEET_FILTER_PLUGIN", id, FILTER);
  });
  expect(kept(saved, "SHEET_FILTER_PLUGIN", "新")).toEqual(FILTER);
  expect(saved.parts[SHEET]).toMatch(/<row r="3" hidden="true">/);
  expect(saved.parts["xl/workbook.xml"]).toContain("<definedName name=\"_xlnm._FilterDatabase\" hidden=\"1\" localSheetId=\"1\">'新'!$A$1:$B$3</definedName>");
});

test("a table's filter stands in the table's part only", async () => {
  const saved = await savedAfter(await PLAIN, (live) => {
    const id = addSheet(live, "新", { cellData: cells([[text("平台"), text("等次")], [text("甲"), text("优秀")], [text("乙"), text("先进")]]) });
    live.side.tables.push({ id: "t", name: "表一", sheetId: id, range: "A1:B3", style: "", showHeaders: true, showTotals: false, showBandedRows: false, showFilterButton: true });
    keep(live, "SHEET_FILTER_PLUGIN", id, FILTER);
  });
  expect(saved.parts[SHEET]).not.toContain("autoFilter");
  expect(saved.parts["xl/tables/table1.xml"]).toContain('<autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="优秀"/></filters></filterColumn></autoFilter>');
  expect(saved.parts["xl/workbook.xml"]).not.toContain("_FilterDatabase");
});

test("a filter that is taken away shows its rows again", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => keep(live, "SHEET_FILTER_PLUGIN", "sheet-11", undefined));
  expect(saved.parts["xl/worksheets/sheet1.xml"]).not.toContain("<autoFilter");
  expect(saved.parts["xl/worksheets/sheet1.xml"]).not.toMatch(/<row r="4"[^>]*hidden="(1|true)"/);
  expect(saved.parts["xl/workbook.xml"]).not.toContain("_FilterDatabase");
});

test("links and locks of cells", async () => {
  const saved = await savedAfter(await richWorkbook(), (live) => {
    const row = live.snapshot.sheets["sheet-11"]?.cellData?.[1];
    if (row?.[0]) row[0].custom = null;
    if (row?.[1]) row[1].custom = { locked: false, hyperlink: { documentReference: "说明!A1" } };
    addSheet(live, "新", { cellData: cells([[{ ...text("网"), custom: { formulaHidden: true, hyperlink: { address: "https://a.cn/?x=1&y=2", screenTip: "看" } } }]]) });
  });
  expect(saved.cell("台账", 1, 0)?.custom).toBeUndefined();
  expect(saved.cell("台账", 1, 1)).toMatchObject({ v: 1234.5, custom: { locked: false, hyperlink: { documentReference: "说明!A1" } } });
  expect(saved.look("台账", 1, 1)).toMatchObject({ n: { pattern: "#,##0.00_ " } });
  expect(saved.cell("新", 0, 0)?.custom).toEqual({ locked: true, formulaHidden: true, hyperlink: { address: "https://a.cn/?x=1&y=2", screenTip: "看" } });
});

test("a chart's series, titles, legend and colours", async () => {
  const chart: ChartSide = {
    id: "c", name: "得分", type: "ColumnStacked", original: false, title: "年度得分", sourceRange: "新!A1:C3", seriesBy: "Columns", left: 0, top: 0, width: 300, height: 150,
    properties: {
      series: [{ name: "基本项", values: "新!B2:B3", categories: "新!A2:A3" }, { name: "另起的名", values: "新!C2:C3", categories: null }],
      "series[1].format.fill.color": "#00ff00",
      "axes.valueAxis.title.text": "分",
      "legend.position": "Right",
    },
  };
  const saved = await savedAfter(await PLAIN, (live) => {
    addSheet(live, "新", { cellData: cells([[text("平台"), text("基本项"), text("附加项")], [text("甲"), number(90), number(2)], [text("乙"), number(80), number(0)]]) }, { charts: [chart] });
  });
  const part = (saved.parts["xl/charts/chart1.xml"] ?? "").replace(/&#39;/g, "'");
  expect(part).toContain("<tx><strRef><f>'新'!$B$1</f></strRef></tx>");
  expect(part).toContain("<tx><v>另起的名</v></tx>");
  expect(part).toContain("<f>'新'!$C$2:$C$3</f>");
  expect(part).toContain('<a:srgbClr val="00FF00">');
  expect(part).toMatch(/<valAx>.*<a:t>分<\/a:t>/s);
  expect(part).toContain('<legendPos val="r">');
  expect(saved.opened.side.sheets[saved.sheet("新").id ?? ""]?.charts).toMatchObject([{ type: "ColumnStacked", title: "年度得分", width: 300, height: 150 }]);
});
