import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

type Sheet = Excel.Worksheet;

async function onSheet<T>(act: (sheet: Sheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.run((context) => act(context.workbook.worksheets.getItem("Sheet1"), context));
}

async function written(values: unknown[][], format?: string): Promise<{ values: unknown[][]; text: string[][]; formats: unknown[][]; types: string[][] }> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (format !== undefined) range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    range.load("values,text,numberFormat,valueTypes");
    await context.sync();
    return { values: range.values as unknown[][], text: range.text, formats: range.numberFormat as unknown[][], types: range.valueTypes };
  });
}

describe("values are read as a user's entries", () => {
  test.each<[string, unknown, unknown, string]>([
    ["a number", 1.5, 1.5, "General"],
    ["a number in a text", "1.5", 1.5, "General"],
    ["a number with a sign", "+86", 86, "General"],
    ["thousands", "1,200", 1200, "#,##0"],
    ["a percentage", "50%", 0.5, "0%"],
    ["a percentage with decimals", "12.5%", 0.125, "0.00%"],
    ["an exponent", "1e3", 1000, "0.00E+00"],
    ["brackets", "(5)", -5, "General"],
    ["a currency", "¥3.20", 3.2, "¥#,##0.00"],
    ["an ISO date", "2021-03-07", 44262, "m/d/yyyy"],
    ["a Chinese date", "2021年3月7日", 44262, 'yyyy"年"m"月"d"日"'],
    ["a date that does not exist", "2021-02-30", "2021-02-30", "General"],
    ["a time", "12:00", 0.5, "h:mm"],
    ["a boolean", "true", true, "General"],
    ["an error", "#N/A", "#N/A", "General"],
    ["a text", "武汉", "武汉", "General"],
    ["a text with an apostrophe", "'007", "007", "General"],
    ["a formula with an apostrophe", "'=1+1", "=1+1", "General"],
    ["a formula", "=1+1", 2, "General"],
    ["what begins with a minus", "-A1", 0, "General"],
    ["a text with an at sign", "@someone", "@someone", "General"],
    ["more than 15 digits", "12345678901234567", 12345678901234600, "General"],
  ])("%s", async (_case, given, value, format) => {
    const { values, formats } = await written([[given]]);
    expect(values).toEqual([[value]]);
    expect(formats).toEqual([[format]]);
  });

  test("in a text cell everything is text", async () => {
    expect((await written([["=1+1", "007", "50%", 5]], "@")).values).toEqual([["=1+1", "007", "50%", "5"]]);
  });

  test("null leaves a cell as it is, an empty text clears it", async () => {
    await written([["a", "b", "c"]]);
    expect((await written([[null, "", "d"]])).values).toEqual([["a", "", "d"]]);
  });

  test("the types of values", async () => {
    expect((await written([["", 1, "x", true, "#N/A"]])).types).toEqual([["Empty", "Double", "String", "Boolean", "Error"]]);
  });

  test.each([
    ["0.00", 29.7, "29.70"],
    ["#,##0", 1234567, "1,234,567"],
    ["0%", 0.256, "26%"],
    ["yyyy-mm-dd", 44262, "2021-03-07"],
    ['0"分"', 90, "90分"],
    ["General", 0.1, "0.1"],
  ])("as %s %d is shown as %s", async (format, value, text) => {
    expect((await written([[value]], format)).text).toEqual([[text]]);
  });

  test("one value for all cells", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.set({ values: "同" as unknown as string[][] });
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["同", "同"], ["同", "同"]]);
    });
  });

  test("another shape is InvalidArgument", async () => {
    const failure = await office.failure(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  test("formulas are read back, constants as they are", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [[2, "=A1*$A$1", "'=x"]];
      range.load("formulas,values,formulasR1C1");
      await context.sync();
      expect(range.formulas).toEqual([[2, "=A1*$A$1", "=x"]]);
      expect(range.formulasR1C1).toEqual([[2, "=RC[-1]*R1C1", "=x"]]);
      expect(range.values).toEqual([[2, 4, "=x"]]);
    });
  });
});

describe("from range to range", () => {
  test.each<[string, (sheet: Sheet) => Excel.Range, string]>([
    ["an address", (sheet) => sheet.getRange("B2:C3"), "B2:C3"],
    ["an address backwards", (sheet) => sheet.getRange("c3:$b$2"), "B2:C3"],
    ["a column", (sheet) => sheet.getRange("B:B"), "B:B"],
    ["rows", (sheet) => sheet.getRange("2:3"), "2:3"],
    ["a cell", (sheet) => sheet.getCell(1, 2), "C2"],
    ["indexes", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3), "B2:D3"],
    ["offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "A3:B4"],
    ["resized", (sheet) => sheet.getRange("B2:C3").getResizedRange(1, 2), "B2:E4"],
    ["absolutely resized", (sheet) => sheet.getRange("B2:C3").getAbsoluteResizedRange(1, 1), "B2"],
    ["entire row", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "2:3"],
    ["entire column", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
    ["last cell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "C3"],
    ["last row", (sheet) => sheet.getRange("B2:C3").getLastRow(), "B3:C3"],
    ["last column", (sheet) => sheet.getRange("B2:C3").getLastColumn(), "C2:C3"],
    ["rows below", (sheet) => sheet.getRange("B2:C3").getRowsBelow(2), "B4:C5"],
    ["rows above", (sheet) => sheet.getRange("B2:C3").getRowsAbove(1), "B1:C1"],
    ["columns after", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(1), "D2:D3"],
    ["columns before", (sheet) => sheet.getRange("B2:C3").getColumnsBefore(1), "A2:A3"],
    ["a row of it", (sheet) => sheet.getRange("B2:C3").getRow(1), "B3:C3"],
    ["bounding", (sheet) => sheet.getRange("B2").getBoundingRect("D5"), "B2:D5"],
    ["intersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:F9"), "B2:C3"],
  ])("%s", async (_case, navigate, address) => {
    await onSheet(async (sheet, context) => {
      const range = navigate(sheet).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test.each<[string, (sheet: Sheet) => Excel.Range, string]>([
    ["beyond the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0), "InvalidArgument"],
    ["no address", (sheet) => sheet.getRange("nowhere at all"), "InvalidArgument"],
    ["a row too many", (sheet) => sheet.getRange("A1048577"), "InvalidArgument"],
    ["nothing in common", (sheet) => sheet.getRange("A1").getIntersection("B2"), "ItemNotFound"],
  ])("%s is an error", async (_case, navigate, code) => {
    const failure = await office.failure(async (context) => {
      navigate(context.workbook.worksheets.getItem("Sheet1")).load("address");
      await context.sync();
    });
    expect(failure.code).toBe(code);
  });

  test("the used range, of values or of formats too", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange("B2:C4").values = [[1, 2], ["", 3], [4, ""]];
      sheet.getRange("E6").format.fill.color = "yellow";
      const all = sheet.getUsedRange().load("address");
      const valuesOnly = sheet.getUsedRange(true).load("address,rowIndex,columnIndex,rowCount,columnCount");
      const within = sheet.getRange("C:C").getUsedRange(true).load("address");
      await context.sync();
      expect(all.address).toBe("Sheet1!B2:E6");
      expect(valuesOnly.toJSON()).toMatchObject({ address: "Sheet1!B2:C4", rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2 });
      expect(within.address).toBe("Sheet1!C2:C3");
    });
  });

  test("a sheet's name is quoted where Excel quotes it", async () => {
    await office.run(async (context) => {
      const sheets = ["台账", "My Sheet", "it's", "A1", "2021"].map((name) => context.workbook.worksheets.add(name).getRange("A1").load("address"));
      await context.sync();
      expect(sheets.map(({ address }) => address)).toEqual(["台账!A1", "'My Sheet'!A1", "'it''s'!A1", "'A1'!A1", "'2021'!A1"]);
    });
  });
});

describe("cells move", () => {
  const filled = [[1, 2], [3, 4], [5, 6]];

  test.each<[string, (sheet: Sheet) => void, unknown[][]]>([
    ["insert rows", (sheet) => void sheet.getRange("2:2").insert("Down"), [[1, 2], ["", ""], [3, 4], [5, 6]]],
    ["delete rows", (sheet) => sheet.getRange("2:2").delete("Up"), [[1, 2], [5, 6], ["", ""], ["", ""]]],
    ["insert cells downwards", (sheet) => void sheet.getRange("A2").insert("Down"), [[1, 2], ["", 4], [3, 6], [5, ""]]],
    ["delete cells upwards", (sheet) => sheet.getRange("B1").delete("Up"), [[1, 4], [3, 6], [5, ""], ["", ""]]],
    ["delete cells leftwards", (sheet) => sheet.getRange("A1").delete("Left"), [[2, ""], [3, 4], [5, 6], ["", ""]]],
    ["insert columns", (sheet) => void sheet.getRange("A:A").insert("Right"), [["", 1], ["", 3], ["", 5], ["", ""]]],
    ["clear contents", (sheet) => sheet.getRange("A1:A2").clear("Contents"), [["", 2], ["", 4], [5, 6], ["", ""]]],
  ])("%s", async (_case, act, expected) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = filled;
      act(sheet);
      const range = sheet.getRange("A1:B4").load("values");
      await context.sync();
      expect(range.values).toEqual(expected);
    });
  });

  test("formulas and a script's ranges follow", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = filled;
      const sum = sheet.getRange("D1");
      sum.formulas = [["=SUM(A1:A3)"]];
      const last = sheet.getRange("A3");
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      last.load("address,values");
      sum.load("formulas,values");
      await context.sync();
      expect([last.address, last.values]).toEqual(["Sheet1!A4", [[5]]]);
      expect([sum.formulas, sum.values]).toEqual([[["=SUM(A1:A4)"]], [[9]]]);
    });
  });

  test("merged cells keep the first one's content", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = filled;
      const range = sheet.getRange("A1:B2");
      range.merge();
      range.load("values");
      const areas = sheet.getRange("A1:C5").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(range.values).toEqual([[1, ""], ["", ""]]);
      expect(areas.address).toBe("Sheet1!A1:B2");
      range.values = [["x", "hidden"], ["hidden", "hidden"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["x", ""], ["", ""]]);
      range.unmerge();
      const none = range.getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
