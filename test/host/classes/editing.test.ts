import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

async function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));
}

type Loaded = { values: unknown; formulas: unknown };

async function after(fill: unknown[][], act: (sheet: Excel.Worksheet) => unknown, read: string): Promise<Loaded> {
  return onSheet(async (sheet, context) => {
    sheet.getRangeByIndexes(0, 0, fill.length, fill[0]?.length ?? 0).formulas = fill;
    await context.sync();
    act(sheet);
    const range = sheet.getRange(read).load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

describe("copying", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string, unknown[][]]>([
    ["formulas go on from their new place", (sheet) => sheet.getRange("D1").copyFrom("A1:B1"), "D1:E1", [[1, "=D1+1"]]],
    ["values only", (sheet) => sheet.getRange("D1").copyFrom("A1:B1", "Values"), "D1:E1", [[1, 2]]],
    ["transposed", (sheet) => sheet.getRange("D1").copyFrom("A1:B1", "Values", false, true), "D1:D2", [[1], [2]]],
    ["without blanks", (sheet) => sheet.getRange("A2").copyFrom("A3:B3", "Values", true), "A2:B2", [[3, 4]]],
    ["repeated over a larger target", (sheet) => sheet.getRange("D1:D4").copyFrom("A1:A2", "Values"), "D1:D4", [[1], [3], [1], [3]]],
    ["moved", (sheet) => sheet.getRange("A1:B1").moveTo("D1"), "A1:E1", [["", "", "", 1, "=D1+1"]]],
  ])("%s", async (_case, act, read, expected) => {
    expect((await after([[1, "=A1+1"], [3, 4], ["", ""]], act, read)).formulas).toEqual(expected);
  });

  test("formats and merges come along", async () => {
    await onSheet(async (sheet, context) => {
      const source = sheet.getRange("A1:B1");
      source.values = [["题", ""]];
      source.merge();
      source.format.fill.color = "yellow";
      sheet.getRange("A5").copyFrom(source);
      const target = sheet.getRange("A5:B5").load("values,format/fill/color");
      const merged = target.getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([target.values, target.format.fill.color, merged.address]).toEqual([[["题", ""]], "#FFFF00", "Sheet1!A5:B5"]);
    });
  });
});

describe("filling", () => {
  test.each<[string, unknown[][], [source: string, target: string, type?: string], unknown[][]]>([
    ["one number repeats", [[1]], ["A1", "A1:A3"], [[1], [1], [1]]],
    ["one number as a series", [[1]], ["A1", "A1:A3", "FillSeries"], [[1], [2], [3]]],
    ["two numbers go on", [[1], [3]], ["A1:A2", "A1:A4"], [[1], [3], [5], [7]]],
    ["a copy", [[1], [3]], ["A1:A2", "A1:A4", "FillCopy"], [[1], [3], [1], [3]]],
    ["a numbered text", [["第1期"]], ["A1", "A1:A3"], [["第1期"], ["第2期"], ["第3期"]]],
    ["formulas", [[1, "=A1*2"]], ["B1", "B1:B2"], [["=A1*2"], ["=A2*2"]]],
    ["sideways", [[1, 2]], ["A1:B1", "A1:D1"], [[1, 2, 3, 4]]],
  ])("%s", async (_case, fill, [source, target, type], expected) => {
    expect((await after(fill, (sheet) => sheet.getRange(source).autoFill(target, type as Excel.AutoFillType), target)).formulas).toEqual(expected);
  });
});

describe("searching", () => {
  const cells = [["甲公司", "乙公司"], ["甲", "a.b"], ["ABC", 12]];

  test.each<[string, Excel.SearchCriteria, string | null]>([
    ["甲", {}, "A1"],
    ["甲", { completeMatch: true }, "A2"],
    ["abc", {}, "A3"],
    ["abc", { matchCase: true }, null],
    ["a.b", {}, "B2"],
    ["?公司", { completeMatch: true }, "A1"],
    ["公司", { searchDirection: "Backwards" }, "B1"],
    ["12", {}, "B3"],
  ])("%s %j", async (text, criteria, address) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = cells;
      const found = sheet.getRange("A1:B3").findOrNullObject(text, criteria).load("address");
      await context.sync();
      expect(found.isNullObject ? null : found.address).toBe(address === null ? null : `Sheet1!${address}`);
    });
  });

  test("everywhere, and replaced", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = cells;
      const all = sheet.findAll("甲", { completeMatch: false }).load("address,areaCount");
      const count = sheet.replaceAll("公司", "集团", {});
      const range = sheet.getRange("A1:B1").load("values");
      const none = sheet.findAllOrNullObject("公司", {}).load("address");
      await context.sync();
      expect([all.address, all.areaCount]).toEqual(["Sheet1!A1:A2", 1]);
      expect([count.value, range.values, none.isNullObject]).toEqual([2, [["甲集团", "乙集团"]], true]);
    });
  });

  test("rows that repeat are removed", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B5").values = [["名", "数"], ["甲", 1], ["乙", 2], ["甲", 3], ["乙", 2]];
      const result = sheet.getRange("A1:B5").removeDuplicates([0], true).load("removed,uniqueRemaining");
      const range = sheet.getRange("A1:B5").load("values");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
      expect(range.values).toEqual([["名", "数"], ["甲", 1], ["乙", 2], ["", ""], ["", ""]]);
    });
  });
});

describe("regions", () => {
  beforeEach(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:D4").formulas = [[1, "x", true], ["", "=1/0", "=B2"], [4, "", "'t"]];
      sheet.getRange("F9").values = [["远"]];
      await context.sync();
    }),
  );

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["the block around a cell", (sheet) => sheet.getRange("C3").getSurroundingRegion(), "B2:D4"],
    ["the block's right edge", (sheet) => sheet.getRange("B2").getRangeEdge("Right"), "D2"],
    ["the sheet's edge", (sheet) => sheet.getRange("D2").getRangeEdge("Right"), "XFD2"],
    ["the next block", (sheet) => sheet.getRange("B2").getRangeEdge("Down"), "B4"],
    ["back to the sheet's first row", (sheet) => sheet.getRange("C2").getRangeEdge("Up"), "C1"],
    ["extended to the edge", (sheet) => sheet.getRange("B2").getExtendedRange("Right"), "B2:D2"],
  ])("%s", async (_case, navigate, address) => {
    await onSheet(async (sheet, context) => {
      const range = navigate(sheet).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test.each<[Excel.SpecialCellType | string, string | undefined, string | null]>([
    ["Blanks", undefined, "Sheet1!B3,Sheet1!C4"],
    ["Constants", undefined, "Sheet1!B2:D2,Sheet1!B4,Sheet1!D4"],
    ["Constants", "Numbers", "Sheet1!B2,Sheet1!B4"],
    ["Formulas", undefined, "Sheet1!C3:D3"],
    ["Formulas", "Errors", "Sheet1!C3"],
    ["Formulas", "Text", null],
  ])("special cells: %s %s", async (type, values, address) => {
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRange("B2:D4").getSpecialCellsOrNullObject(type as "Blanks", values as "All").load("address");
      await context.sync();
      expect(areas.isNullObject ? null : areas.address).toBe(address);
    });
  });

  test("several ranges are formatted as one", async () => {
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("B2:C2,D4");
      areas.format.fill.color = "red";
      areas.load("address,areaCount,cellCount,format/fill/color");
      const other = sheet.getRanges("B2,B3").load("format/fill/color");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color]).toEqual(["Sheet1!B2:C2,Sheet1!D4", 2, 3, "#FF0000"]);
      expect(other.format.fill.color).toBeNull();
    });
  });
});

describe("spills", () => {
  test("their range and their parent", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      const range = sheet.getRange("B2").getSpillingToRange().load("address,hasSpill");
      const parent = sheet.getRange("B4").getSpillParent().load("address");
      const none = sheet.getRange("D1").getSpillParentOrNullObject().load("address");
      await context.sync();
      expect([range.address, range.hasSpill, parent.address, none.isNullObject]).toEqual(["Sheet1!B2:B4", true, "Sheet1!B2", true]);
    });
  });
});

describe("links", () => {
  test("are set with their text and their looks, read back, and removed", async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://www.wuhan.gov.cn/", textToDisplay: "武汉", screenTip: "官网" };
      cell.load("hyperlink,values,format/font/color,format/font/underline");
      await context.sync();
      expect(cell.hyperlink).toEqual({ address: "https://www.wuhan.gov.cn/", textToDisplay: "武汉", screenTip: "官网" });
      expect([cell.values, cell.format.font.color, cell.format.font.underline]).toEqual([[["武汉"]], "#0563C1", "Single"]);
      cell.clear("RemoveHyperlinks");
      cell.load("hyperlink,values,format/font/underline");
      await context.sync();
      expect([cell.hyperlink, cell.values, cell.format.font.underline]).toEqual([null, [["武汉"]], "None"]);
    });
  });
});

describe("a copy of a sheet", () => {
  test("has its cells, formats and tables under names of their own", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [["名", "数"], ["甲", 1]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.tables.add("A1:B2", true);
      await context.sync();
      const copy = sheet.copy("Before", sheet);
      copy.load("name,position");
      const range = copy.getRange("A1:B2").load("values");
      const bold = copy.getRange("A1").load("format/font/bold");
      copy.tables.load("items/name");
      await context.sync();
      expect([copy.name, copy.position, range.values, bold.format.font.bold]).toEqual(["Sheet1 (2)", 0, [["名", "数"], ["甲", 1]], true]);
      expect(copy.tables.items.map(({ name }) => name)).toEqual(["Table12"]);
      copy.getRange("B2").values = [[9]];
      const original = sheet.getRange("B2").load("values");
      await context.sync();
      expect(original.values).toEqual([[1]]);
    });
  });
});
