import { failureOf, onNewSheet } from "./on-sheet";

describe("conditional formats", () => {
  const KINDS: readonly [kind: string, make: (formats: Excel.ConditionalFormatCollection) => Excel.ConditionalFormat][] = [
    ["ColorScale", (formats) => {
      const one = formats.add("ColorScale");
      one.colorScale.criteria = { minimum: { type: "LowestValue", color: "blue" }, midpoint: { formula: "50", type: "Percent", color: "yellow" }, maximum: { type: "HighestValue", color: "red" } };
      return one;
    }],
    ["PresetCriteria", (formats) => {
      const one = formats.add("PresetCriteria");
      one.preset.format.font.color = "white";
      one.preset.rule = { criterion: "OneStdDevAboveAverage" };
      return one;
    }],
    ["ContainsText", (formats) => {
      const one = formats.add("ContainsText");
      one.textComparison.format.font.color = "red";
      one.textComparison.rule = { operator: "Contains", text: "Delayed" };
      return one;
    }],
    ["CellValue", (formats) => {
      const one = formats.add("CellValue");
      one.cellValue.format.font.color = "red";
      one.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      return one;
    }],
    ["TopBottom", (formats) => {
      const one = formats.add("TopBottom");
      one.topBottom.format.fill.color = "green";
      one.topBottom.rule = { rank: 1, type: "TopItems" };
      return one;
    }],
    ["DataBar", (formats) => {
      const one = formats.add("DataBar");
      one.dataBar.barDirection = "LeftToRight";
      return one;
    }],
    ["IconSet", (formats) => {
      const one = formats.add("IconSet");
      one.iconSet.style = "ThreeTriangles";
      one.iconSet.criteria = [{} as Excel.ConditionalIconCriterion, { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" }, { type: "Number", operator: "GreaterThanOrEqual", formula: "=1000" }];
      return one;
    }],
    ["Custom", (formats) => {
      const one = formats.add("Custom");
      one.custom.rule.formula = '=IF(B8>INDIRECT("RC[-1]",0),TRUE)';
      one.custom.format.font.color = "green";
      return one;
    }],
  ];

  test.each(KINDS)("%s is added, found again, and taken away", async (kind, make) => {
    await onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("B2:D5");
      const made = make(conditionalFormats).load("type,priority,stopIfTrue");
      const range = made.getRange().load("address");
      sheet.getRange().conditionalFormats.load("items/type");
      const count = conditionalFormats.getCount();
      await context.sync();
      expect([made.type, made.priority, made.stopIfTrue, range.address, count.value]).toEqual([kind, 0, false, "Sheet1!B2:D5", 1]);
      conditionalFormats.getItemAt(0).delete();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test("priorities follow one another; what lies beyond the ends is the end", async () => {
    await onNewSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("A1:A4");
      const low = conditionalFormats.add("PresetCriteria");
      low.preset.rule = { criterion: "OneStdDevBelowAverage" };
      low.priority = 1;
      const negative = conditionalFormats.add("CellValue");
      negative.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      negative.priority = 0;
      negative.stopIfTrue = true;
      for (const one of [low, negative]) one.load("priority,stopIfTrue");
      await context.sync();
      expect([low.priority, negative.priority, negative.stopIfTrue]).toEqual([1, 0, true]);
      negative.priority = -1;
      for (const one of [low, negative]) one.load("priority");
      await context.sync();
      expect([low.priority, negative.priority]).toEqual([0, 1]);
    });
  });
});

test("a rule's border by its side's name, and a sheet's own property by its key", async () => {
  await onNewSheet(async (sheet, context) => {
    const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>1";
    format.custom.format.borders.getItem("EdgeBottom").color = "#FF0000";
    const { bottom } = format.custom.format.borders;
    bottom.load("color,sideIndex");
    sheet.customProperties.add("Source", "bureau");
    const own = sheet.customProperties.getItem("source").load("value");
    await context.sync();
    expect([bottom.color, bottom.sideIndex, own.value]).toEqual(["#FF0000", "EdgeBottom", "bureau"]);
  });
  const failure = await failureOf(async (sheet, context) => {
    sheet.customProperties.getItem("Nowhere").load("value");
    await context.sync();
  });
  expect(failure.code).toBe("ItemNotFound");
});

test("taken off some cells a rule stays on the others, its formula for the first of them", async () => {
  await onNewSheet(async (sheet, context) => {
    const rule = sheet.getRange("B2:C9").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>$A$1";
    sheet.getRange("B4:B5").conditionalFormats.clearAll();
    const around = rule.getRanges().load("address");
    await context.sync();
    expect(around.address).toBe("Sheet1!B2:C3,Sheet1!C4:C5,Sheet1!B6:C9");
    sheet.getRange("1:3").clear("Formats");
    rule.custom.rule.load("formula");
    const left = rule.getRanges().load("address");
    await context.sync();
    expect([left.address, rule.custom.rule.formula]).toEqual(["Sheet1!C4:C5,Sheet1!B6:C9", "=C4>$A$1"]);
    sheet.getRange().conditionalFormats.clearAll();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
