import { failureOf, onNewSheet, salesTable } from "./on-sheet";

describe("addresses of ranges, as the reference states them", () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["the bounding rectangle of two ranges", (sheet) => sheet.getRange("D4:G6").getBoundingRect("G4:H8"), "D4:H8"],
    ["what two ranges share", (sheet) => sheet.getRange("A1:F8").getIntersection("D4:G6"), "D4:F6"],
    ["a column of a range", (sheet) => sheet.getRange("A1:F8").getColumn(1), "B1:B8"],
    ["a row of a range", (sheet) => sheet.getRange("A1:F8").getRow(1), "A2:F2"],
    ["the last cell", (sheet) => sheet.getRange("A1:F8").getLastCell(), "F8"],
    ["the last column", (sheet) => sheet.getRange("A1:F8").getLastColumn(), "F1:F8"],
    ["the last row", (sheet) => sheet.getRange("A1:F8").getLastRow(), "A8:F8"],
    ["an offset range", (sheet) => sheet.getRange("D4:F6").getOffsetRange(-1, 4), "H3:J5"],
    ["a resized range", (sheet) => sheet.getRange("J4:L8").getResizedRange(2, -1), "J4:K10"],
    ["a range of another size", (sheet) => sheet.getRange("D4:F6").getAbsoluteResizedRange(1, 2), "D4:E4"],
    ["the entire rows", (sheet) => sheet.getRange("B4:E11").getEntireRow(), "4:11"],
    ["the entire columns", (sheet) => sheet.getRange("B4:E11").getEntireColumn(), "B:E"],
    ["columns after", (sheet) => sheet.getRange("B2:C3").getColumnsAfter(2), "D2:E3"],
    ["columns before", (sheet) => sheet.getRange("D2:E3").getColumnsBefore(1), "C2:C3"],
    ["rows above", (sheet) => sheet.getRange("B4:C5").getRowsAbove(2), "B2:C3"],
    ["a range by its indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
  ])("%s", async (_case, navigate, address) => {
    await onNewSheet(async (sheet, context) => {
      const range = navigate(sheet).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test("a name of a sheet that looks like a cell's is in quotes", async () => {
    await onNewSheet(async (_sheet, context) => {
      const range = context.workbook.worksheets.add("S2").getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("'S2'!A1");
    });
  });
});

describe("values", () => {
  test("null in a matrix leaves the cell as it is, in values, formulas and formats", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("F5:G7");
      range.numberFormat = [[null, "d-mmm"], [null, "d-mmm"], [null, null]];
      range.values = [["Today", 42147], ["Tomorrow", 42148], ["Difference in days", null]];
      range.formulas = [[null, null], [null, null], [null, "=G6-G5"]];
      range.load("text,numberFormat,values");
      await context.sync();
      expect(range.text).toEqual([["Today", "23-May"], ["Tomorrow", "24-May"], ["Difference in days", "1"]]);
      expect(range.numberFormat).toEqual([["General", "d-mmm"], ["General", "d-mmm"], ["General", "General"]]);
      expect(range.values[2]).toEqual(["Difference in days", 1]);
    });
  });

  test("are read as they would be typed: dates, amounts, percentages", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.values = [["1/15/2017", "$1,200", "12.5%", "'00123"]];
      range.load("values,text,numberFormat,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[42750, 1200, 0.125, "00123"]]);
      expect(range.text).toEqual([["1/15/2017", "$1,200", "12.50%", "00123"]]);
      expect(range.valueTypes).toEqual([["Double", "Double", "Double", "String"]]);
    });
  });

  test("a date without a year is one of this year", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [["5/24", "24-May", "5月24日"]];
      const range = sheet.getRange("A1:C1").load("values,numberFormat");
      await context.sync();
      const serial = Date.UTC(new Date().getFullYear(), 4, 24) / 86_400_000 + 25_569;
      expect(range.values).toEqual([[serial, serial, serial]]);
      expect(range.numberFormat).toEqual([["d-mmm", "d-mmm", 'm"月"d"日"']]);
    });
  });

  test("one value fills a range, and an array of another shape is refused", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = "x" as unknown as string[][];
      const range = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(range.values).toEqual([["x", "x"], ["x", "x"]]);
    });
    const failure = await failureOf(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  test.each(["=SUM(", "=1+", '="open', "=A1)", "=(B2", "={1,2"])("a formula that cannot be one is refused: %s", async (formula) => {
    const failure = await failureOf(async (sheet, context) => {
      sheet.getRange("A1").formulas = [[formula]];
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
  });

  test.each(['=IF(A1="(",1,2)', "=-(-1)", "=SUM(A1,)", "={1,2;3,4}", "='My (S'!A1&\")\"", "=50%", "=Table1[[#All],[a (b]]"])("one that can is taken: %s", async (formula) => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [[formula]];
      const range = sheet.getRange("A1").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([[formula]]);
    });
  });

  test("of whole columns are null", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("D:F").load("values,text,formulas,numberFormat,cellCount,isEntireColumn");
      await context.sync();
      expect([range.values, range.text, range.formulas, range.numberFormat]).toEqual([null, null, null, null]);
      expect([range.cellCount, range.isEntireColumn]).toEqual([3 * 1048576, true]);
    });
  });
});

describe("used ranges", () => {
  test("hold values and formats, or values alone", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [[1, 2], [3, 4]];
      sheet.getRange("E9").format.fill.color = "yellow";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const ofColumns = sheet.getRange("C:F").getUsedRange(true).load("address");
      const none = sheet.getRange("H:H").getUsedRangeOrNullObject();
      none.load("address");
      await context.sync();
      expect([all.address, values.address, ofColumns.address]).toEqual(["Sheet1!B2:E9", "Sheet1!B2:C3", "Sheet1!C2:C3"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("of an empty sheet is its first cell, or a null object", async () => {
    await onNewSheet(async (sheet, context) => {
      const first = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([first.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    });
  });
});

describe("inserting, copying, filling", () => {
  test("cells go down and come back up", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("B4:E4").values = [[1, 2, 3, 4]];
      const blank = sheet.getRange("B4:E4").insert("Down").load("address");
      const moved = sheet.getRange("B5:E5").load("values");
      await context.sync();
      expect([blank.address, moved.values]).toEqual(["Sheet1!B4:E4", [[1, 2, 3, 4]]]);
      sheet.getRange("B4:E4").delete("Up");
      const back = sheet.getRange("B4:E4").load("values");
      await context.sync();
      expect(back.values).toEqual([[1, 2, 3, 4]]);
    });
  });

  test.each<[string, unknown[], string | undefined, string[]]>([
    ["weekdays go on", ["Mon", "Tue"], undefined, ["Mon", "Tue", "Wed", "Thu"]],
    ["quarters begin again", ["Q3"], undefined, ["Q3", "Q4", "Q1", "Q2"]],
    ["numbers go on in a line", [1, 3], "FillSeries", ["1", "3", "5", "7"]],
    ["one number repeats", [7], undefined, ["7", "7", "7", "7"]],
    ["months after a date", ["1/31/2020"], "FillMonths", ["1/31/2020", "2/29/2020", "3/31/2020", "4/30/2020"]],
    ["weekdays after a Friday", ["1/3/2020"], "FillWeekdays", ["1/3/2020", "1/6/2020", "1/7/2020", "1/8/2020"]],
    ["growth", [2, 4], "GrowthTrend", ["2", "4", "8", "16"]],
    ["a copy", ["Item 1"], "FillCopy", ["Item 1", "Item 1", "Item 1", "Item 1"]],
    ["months that are even apart", ["1/31/2020", "2/29/2020"], undefined, ["1/31/2020", "2/29/2020", "3/31/2020", "4/30/2020"]],
    ["numbers of texts", ["Item 9", "Item 10"], undefined, ["Item 9", "Item 10", "Item 11", "Item 12"]],
    ["ordinals", ["1st"], undefined, ["1st", "2nd", "3rd", "4th"]],
    ["hours", ["9:00"], undefined, ["9:00", "10:00", "11:00", "12:00"]],
    ["two quarters", ["Q3", "Q4"], undefined, ["Q3", "Q4", "Q1", "Q2"]],
    ["values, which repeat", [1, 2], "FillValues", ["1", "2", "1", "2"]],
    ["numbered texts", ["第1期"], undefined, ["第1期", "第2期", "第3期", "第4期"]],
  ])("autoFill: %s", async (_case, values, type, texts) => {
    await onNewSheet(async (sheet, context) => {
      const given = sheet.getRangeByIndexes(0, 0, values.length, 1);
      given.values = values.map((value) => [value]);
      given.autoFill("A1:A4", type as "FillDefault");
      const range = sheet.getRange("A1:A4").load("text");
      await context.sync();
      expect(range.text.map(([text]) => text)).toEqual(texts);
    });
  });

  test("precedents and dependents, over sheets", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("C3:E3").formulas = [[2, 7.5, "=C3 * D3"]];
      const other = context.workbook.worksheets.add("Other");
      other.getRange("F3").formulas = [["=Sheet1!E3 + C3"]];
      const direct = other.getRange("F3").getDirectPrecedents();
      const all = other.getRange("F3").getPrecedents();
      const dependents = sheet.getRange("D3").getDependents();
      for (const found of [direct, all, dependents]) found.areas.load("address");
      await context.sync();
      const addresses = (found: Excel.WorkbookRangeAreas): string[] => found.areas.items.map(({ address }) => address);
      expect(addresses(direct)).toEqual(["Sheet1!E3", "Other!C3"]);
      expect(addresses(all)).toEqual(["Sheet1!C3:E3", "Other!C3"]);
      expect(addresses(dependents)).toEqual(["Sheet1!E3", "Other!F3"]);
    });
    const failure = await failureOf(async (sheet, context) => {
      sheet.getRange("A1").getDirectPrecedents().load("addresses");
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "ItemNotFound", location: "Range.getDirectPrecedents" });
  });
});

test("rows are sorted by the colour of their cells", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [["n"], ["c"], ["b"], ["a"]];
    sheet.getRange("A3").format.fill.color = "red";
    sheet.getRange("A1:A4").sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000", ascending: true }], false, true);
    const range = sheet.getRange("A1:A4").load("values");
    await context.sync();
    expect(range.values).toEqual([["n"], ["b"], ["c"], ["a"]]);
  });
});

test("a chart of what a quarter and some rows share", async () => {
  await onNewSheet(async (sheet, context) => {
    const body = salesTable(sheet).getDataBodyRange();
    const last = body.getUsedRange(true).getLastColumn();
    const shared = sheet.getRange("A2:E3").getIntersectionOrNullObject(last).load("address");
    const none = sheet.getRange("A8:E9").getIntersectionOrNullObject(last);
    none.load("address");
    await context.sync();
    expect([shared.address, none.isNullObject]).toEqual(["Sheet1!E2:E3", true]);
  });
});

test("the blanks of a formula stay when its cells move", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").formulas = [["=C1 * D1"], ['=IF( C1 >= 3 , C1 & " x " , D1:D2 )'], ["= SUM(C1 , $D$1 )  + 1"]];
    sheet.getRange("1:1").insert("Down");
    const range = sheet.getRange("A2:A4").load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([["=C2 * D2"], ['=IF( C2 >= 3 , C2 & " x " , D2:D3 )'], ["= SUM(C2 , $D$2 )  + 1"]]);
  });
});
