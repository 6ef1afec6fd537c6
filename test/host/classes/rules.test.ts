import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
  await office.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C5").values = [["平台", "得分", "等次"], ["甲", 90, "优秀"], ["乙", 80, "合格"], ["丙", 70, "合格"], ["丁", 60, "不合格"]];
    await context.sync();
  });
});
afterEach(() => office.close());

async function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("data validation", () => {
  test.each<[string, Excel.DataValidationRule, string]>([
    ["a list", { list: { inCellDropDown: true, source: "优秀,合格,不合格" } }, "List"],
    ["whole numbers", { wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" } }, "WholeNumber"],
    ["decimals", { decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" } }, "Decimal"],
    ["a text's length", { textLength: { formula1: "=31", operator: "LessThanOrEqualTo" } }, "TextLength"],
    ["a formula", { custom: { formula: "=B2>0" } }, "Custom"],
  ])("%s is read back", async (_case, rule, type) => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B5");
      dataValidation.rule = rule;
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "不对", message: "请改正" };
      dataValidation.prompt = { showPrompt: true, title: "得分", message: "0 到 100" };
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual([type, rule]);
      expect(dataValidation.errorAlert).toEqual({ showAlert: true, style: "Warning", title: "不对", message: "请改正" });
      expect(dataValidation.prompt).toEqual({ showPrompt: true, title: "得分", message: "0 到 100" });
      expect(dataValidation.ignoreBlanks).toBe(true);
    });
  });

  test("a list from cells", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("E1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A5") } };
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=Sheet1!$A$2:$A$5" } });
    });
  });

  test("a formula is computed for each cell, relative to the first", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B5");
      dataValidation.rule = { custom: { formula: "=AND(B2>$B$5,B2<>80)" } };
      dataValidation.load();
      const bad = dataValidation.getInvalidCells().load("address");
      const good = sheet.getRange("B2").dataValidation.load();
      await context.sync();
      expect([dataValidation.valid, good.valid, bad.address]).toEqual([null, true, "Sheet1!B3,Sheet1!B5"]);
    });
  });

  test("what does not pass is found", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:B5");
      range.dataValidation.rule = { wholeNumber: { formula1: 75, operator: "GreaterThan" } };
      range.dataValidation.load("valid");
      const bad = range.dataValidation.getInvalidCells().load("address");
      const good = sheet.getRange("B2").dataValidation.load("valid");
      await context.sync();
      expect([range.dataValidation.valid, good.valid, bad.address]).toEqual([null, true, "Sheet1!B4:B5"]);
    });
  });

  test("of a part of the cells, the others keep theirs", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:B5").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("B3").dataValidation.clear();
      const types = ["B2", "B3", "B5", "B2:B5"].map((address) => sheet.getRange(address).dataValidation.load("type"));
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["Decimal", "None", "Decimal", "Inconsistent"]);
    });
  });

  test("two rules at once are InvalidArgument", async () => {
    const failure = await office.failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.rule = { custom: { formula: "=1" }, decimal: { formula1: 1, operator: "EqualTo" } };
      await context.sync();
    });
    expect(failure.code).toBe("InvalidArgument");
  });
});

describe("filters", () => {
  async function shownAfter(apply: (sheet: Excel.Worksheet) => void): Promise<unknown[]> {
    return onSheet(async (sheet, context) => {
      apply(sheet);
      const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("values,rowHidden"));
      await context.sync();
      return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => (values as unknown[][])[0]?.[0]);
    });
  }

  test.each<[string, Excel.FilterCriteria, number, string[]]>([
    ["values", { filterOn: "Values", values: ["合格"] }, 2, ["乙", "丙"]],
    ["a comparison", { filterOn: "Custom", criterion1: ">=80" }, 1, ["甲", "乙"]],
    ["two comparisons", { filterOn: "Custom", criterion1: ">60", criterion2: "<90", operator: "And" }, 1, ["乙", "丙"]],
    ["one of two", { filterOn: "Custom", criterion1: "=60", criterion2: "=90", operator: "Or" }, 1, ["甲", "丁"]],
    ["the best", { filterOn: "TopItems", criterion1: "1" }, 1, ["甲"]],
    ["the worst half", { filterOn: "BottomPercent", criterion1: "50" }, 1, ["丙", "丁"]],
    ["above average", { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, 1, ["甲", "乙"]],
  ])("%s", async (_case, criteria, column, shown) => {
    expect(await shownAfter((sheet) => sheet.autoFilter.apply("A1:C5", column, criteria))).toEqual(shown);
  });

  test("are told, cleared and removed", async () => {
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange("A1:C5"), 2, { filterOn: "Values", values: ["优秀"] });
      sheet.autoFilter.load("enabled,isDataFiltered,criteria");
      const area = sheet.autoFilter.getRange().load("address");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, area.address]).toEqual([true, true, "Sheet1!A1:C5"]);
      expect(sheet.autoFilter.criteria[2]).toMatchObject({ filterOn: "Values", values: ["优秀"] });
      sheet.autoFilter.clearCriteria();
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, false]);
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      const none = sheet.autoFilter.getRangeOrNullObject().load("address");
      await context.sync();
      expect([sheet.autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
    });
  });

  test("leave what is to be seen", async () => {
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply("A1:C5", 2, { filterOn: "Values", values: ["合格"] });
      const view = sheet.getRange("A1:C5").getVisibleView().load("values,rowCount,cellAddresses");
      await context.sync();
      expect(view.values).toEqual([["平台", "得分", "等次"], ["乙", 80, "合格"], ["丙", 70, "合格"]]);
      expect([view.rowCount, (view.cellAddresses as string[][])[1]?.[0]]).toEqual([3, "A3"]);
    });
  });

  test("of a table's column", async () => {
    const shown = await shownAfter((sheet) => {
      const table = sheet.tables.add("A1:C5", true);
      table.columns.getItem("等次").filter.applyValuesFilter(["优秀", "不合格"]);
    });
    expect(shown).toEqual(["甲", "丁"]);
    expect(await shownAfter((sheet) => sheet.tables.getItem("Table1").clearFilters())).toEqual(["甲", "乙", "丙", "丁"]);
  });
});
