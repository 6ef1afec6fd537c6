import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

async function onRange<T>(act: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.run((context) => act(context.workbook.worksheets.getItem("Sheet1").getRange("B2:B9"), context));
}

/** What the grid and the file's writer find. */
function univerRules(): { rule: Record<string, unknown> }[] {
  const resources = office.workbook.univer.getActiveWorkbook()?.save().resources ?? [];
  const { data = "{}" } = resources.find(({ name }) => name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN") ?? {};
  return Object.values(JSON.parse(data) as Record<string, { rule: Record<string, unknown> }[]>).flat();
}

describe("conditional formats", () => {
  test("a formula with a format", async () => {
    await onRange(async (range, context) => {
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = '=B2>C2';
      format.custom.format.font.color = "green";
      format.custom.format.fill.color = "#FFFF00";
      await context.sync();
      format.load("type,priority,stopIfTrue");
      format.custom.rule.load("formula,formulaR1C1");
      format.custom.format.font.load("color,bold");
      await context.sync();
      expect([format.type, format.priority, format.stopIfTrue]).toEqual(["Custom", 0, false]);
      expect([format.custom.rule.formula, format.custom.rule.formulaR1C1]).toEqual(["=B2>C2", "=RC>RC[1]"]);
      expect([format.custom.format.font.color, format.custom.format.font.bold]).toEqual(["#008000", false]);
    });
    expect(univerRules()).toMatchObject([{ rule: { type: "highlightCell", subType: "formula", value: "=B2>C2", style: { cl: { rgb: "#008000" }, bg: { rgb: "#FFFF00" } } } }]);
  });

  test.each<[string, (formats: Excel.ConditionalFormatCollection) => void, object]>([
    [
      "a comparison with a number",
      (formats) => (formats.add("CellValue").cellValue.rule = { formula1: "=0", operator: "LessThan" }),
      { subType: "number", operator: "lessThan", value: 0 },
    ],
    [
      "a comparison with two numbers",
      (formats) => (formats.add("CellValue").cellValue.rule = { formula1: "60", formula2: "80", operator: "Between" }),
      { subType: "number", operator: "between", value: [60, 80] },
    ],
    [
      "a comparison with a cell",
      (formats) => (formats.add("CellValue").cellValue.rule = { formula1: "=$A$1", operator: "GreaterThanOrEqual" }),
      { subType: "formula", value: "=B2>=$A$1" },
    ],
    ["a text", (formats) => (formats.add("ContainsText").textComparison.rule = { operator: "Contains", text: "待补" }), { subType: "text", operator: "containsText", value: "待补" }],
    ["the top ones", (formats) => (formats.add("TopBottom").topBottom.rule = { rank: 3, type: "TopItems" }), { subType: "rank", isBottom: false, isPercent: false, value: 3 }],
    ["above average", (formats) => (formats.add("PresetCriteria").preset.rule = { criterion: "AboveAverage" }), { subType: "average", operator: "greaterThan" }],
    ["duplicates", (formats) => (formats.add("PresetCriteria").preset.rule = { criterion: "DuplicateValues" }), { subType: "duplicateValues" }],
    [
      "a colour scale",
      (formats) =>
        (formats.add("ColorScale").colorScale.criteria = {
          minimum: { formula: undefined as unknown as string, type: "LowestValue", color: "blue" },
          midpoint: { formula: "50", type: "Percent", color: "yellow" },
          maximum: { formula: undefined as unknown as string, type: "HighestValue", color: "red" },
        }),
      { type: "colorScale", config: [{ color: "#0000FF", value: { type: "min" } }, { color: "#FFFF00", value: { type: "percent", value: 50 } }, { color: "#FF0000", value: { type: "max" } }] },
    ],
    ["a data bar", (formats) => (formats.add("DataBar").dataBar.positiveFormat.fillColor = "#00B050"), { type: "dataBar", config: { positiveColor: "#00B050", isGradient: true } }],
    ["icons", (formats) => (formats.add("IconSet").iconSet.style = "ThreeArrows"), { type: "iconSet", config: [{ iconType: "3Arrows", iconId: "0", value: { type: "percent", value: 67 } }, { iconId: "1" }, { iconId: "2" }] }],
  ])("%s is drawn by the grid", async (_case, add, rule) => {
    await onRange(async (range, context) => {
      add(range.conditionalFormats);
      await context.sync();
    });
    expect(univerRules()).toMatchObject([{ rule }]);
  });

  test("are listed, the newest first, found, and deleted", async () => {
    await onRange(async (range, context) => {
      range.conditionalFormats.add("Custom");
      range.conditionalFormats.add("DataBar");
      range.conditionalFormats.load("items/type,items/id");
      const elsewhere = context.workbook.worksheets.getItem("Sheet1").getRange("D1").conditionalFormats.getCount();
      await context.sync();
      const { items } = range.conditionalFormats;
      expect(items.map(({ type }) => type)).toEqual(["DataBar", "Custom"]);
      expect(elsewhere.value).toBe(0);
      const where = range.conditionalFormats.getItem(items[0]?.id ?? "").getRange().load("address");
      items[1]?.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect([where.address, count.value]).toEqual(["Sheet1!B2:B9", 1]);
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getItemOrNullObject("gone").load("type");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(univerRules()).toEqual([]);
  });

  test("of another kind there is none", async () => {
    await onRange(async (range, context) => {
      const format = range.conditionalFormats.add("DataBar");
      const none = format.customOrNullObject.load();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
