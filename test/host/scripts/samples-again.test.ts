import { failureOf, onNewSheet, salesTable } from "./on-sheet";

describe("samples of ranges", () => {
  test("used ranges: of formats, of values only, of an empty sheet", async () => {
    await onNewSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject().load("address");
      const empty = sheet.getUsedRange().load("address");
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "red";
      const all = sheet.getUsedRange().load("address");
      const valuesOnly = sheet.getUsedRange(true).load("address");
      const row = sheet.getRange("2:2").getUsedRange(true).load("address");
      await context.sync();
      expect([none.isNullObject, empty.address]).toEqual([true, "Sheet1!A1"]);
      expect([all.address, valuesOnly.address, row.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2", "Sheet1!B2"]);
    });
  });

  test("intersections and bounding ranges", async () => {
    await onNewSheet(async (sheet, context) => {
      const one = sheet.getRange("A1:C3");
      const shared = one.getIntersection("B2:E5").load("address");
      const none = one.getIntersectionOrNullObject("F6").load("address");
      const bounding = one.getBoundingRect("E5").load("address");
      const below = one.getRowsBelow(2).load("address");
      const left = sheet.getRange("C3").getColumnsBefore(2).load("address");
      const last = one.getLastCell().load("address");
      const resized = one.getResizedRange(1, -1).load("address");
      const offset = one.getOffsetRange(2, 1).load("address");
      await context.sync();
      expect([shared, bounding, below, left, last, resized, offset].map(({ address }) => address.replace("Sheet1!", ""))).toEqual(["B2:C3", "A1:E5", "A4:C5", "A3:B3", "C3", "A1:B4", "B3:D5"]);
      expect(none.isNullObject).toBe(true);
    });
    expect((await failureOf(async (sheet, context) => {
      sheet.getRange("A1:C3").getIntersection("F6").load("address");
      await context.sync();
    })).code).toBe("ItemNotFound");
  });

  test("find and replace", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [["Fruit", "fruit salad"], ["FRUIT", 3], ["Veg", "Fruit"]];
      const found = sheet.getRange("A1:B3").find("fruit", { completeMatch: true, matchCase: false, searchDirection: "Backwards" }).load("address");
      const all = sheet.findAll("Fruit", { completeMatch: true, matchCase: true }).load("address");
      const none = sheet.findAllOrNullObject("Meat", {}).load("address");
      const count = sheet.getRange("A1:B3").replaceAll("fruit", "Nut", { matchCase: false });
      const range = sheet.getRange("A1:B3").load("values");
      await context.sync();
      expect([found.address, all.address, none.isNullObject, count.value]).toEqual(["Sheet1!B3", "Sheet1!A1,Sheet1!B3", true, 4]);
      expect(range.values).toEqual([["Nut", "Nut salad"], ["Nut", 3], ["Veg", "Nut"]]);
    });
  });

  test("sort by two columns, by colour, with headers", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B5");
      range.values = [["k", "n"], ["b", 2], ["a", 2], ["a", 1], ["c", 9]];
      range.sort.apply([{ key: 1, ascending: true }, { key: 0, ascending: false }], false, true, "Rows");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["k", "n"], ["a", 1], ["b", 2], ["a", 2], ["c", 9]]);
      sheet.getRange("A5:B5").format.fill.color = "#FFC7CE";
      range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#FFC7CE", ascending: true }], false, true);
      range.load("values");
      await context.sync();
      expect((range.values as unknown[][])[1]).toEqual(["c", 9]);
    });
  });

  test("hyperlinks: address, place in the document, screen tip, cleared", async () => {
    await onNewSheet(async (sheet, context) => {
      const [web, place] = [sheet.getRange("A1"), sheet.getRange("A2")];
      web.hyperlink = { address: "https://example.com/x", screenTip: "Open", textToDisplay: "X" };
      place.hyperlink = { documentReference: "Sheet1!C3", textToDisplay: "There" };
      for (const cell of [web, place]) cell.load("hyperlink,values,format/font/color,format/font/underline");
      await context.sync();
      expect(web.hyperlink).toMatchObject({ address: "https://example.com/x", screenTip: "Open", textToDisplay: "X" });
      expect(place.hyperlink).toMatchObject({ documentReference: "Sheet1!C3", textToDisplay: "There" });
      expect([web.values, web.format.font.color, web.format.font.underline]).toEqual([[["X"]], "#0563C1", "Single"]);
      web.clear("Hyperlinks");
      web.load("hyperlink,values");
      await context.sync();
      expect([Boolean(web.hyperlink), web.values]).toEqual([false, [["X"]]]);
    });
  });

  test("copies: values only, links, a whole column; removing duplicates", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B4").values = [["id", "v"], [1, "x"], [1, "x"], [2, "=A4*10"]];
      sheet.getRange("D1").copyFrom("A1:B4", "Values");
      sheet.getRange("G1").copyFrom("A1:A2", "Link");
      sheet.getRange("I1").copyFrom("A2", "Link");
      const removed = sheet.getRange("D1:E4").removeDuplicates([0, 1], true).load("removed,uniqueRemaining");
      const copied = sheet.getRange("D1:E4").load("formulas");
      const alone = sheet.getRange("I1").load("formulas");
      const linked = sheet.getRange("G1:G2").load("formulas,values");
      await context.sync();
      expect([removed.removed, removed.uniqueRemaining]).toEqual([1, 2]);
      expect(copied.formulas).toEqual([["id", "v"], [1, "x"], [2, 20], ["", ""]]);
      expect([linked.formulas, linked.values]).toEqual([[["=A1"], ["=A2"]], [["id"], [1]]]);
      expect(alone.formulas).toEqual([["=$A$2"]]);
    });
  });
});

describe("samples of tables", () => {
  test("from values, resized, renamed, back to a range", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      table.columns.add(undefined, [["Total"], ["=SUM(Sales[@[Qtr1]:[Qtr4]])"], ["=SUM(Sales[@[Qtr1]:[Qtr4]])"], ["=SUM(Sales[@[Qtr1]:[Qtr4]])"], ["=SUM(Sales[@[Qtr1]:[Qtr4]])"]]);
      const totals = table.columns.getItem("Total").getDataBodyRange().load("values");
      table.sort.apply([{ key: 5, ascending: false }]);
      const names = table.columns.getItemAt(0).getDataBodyRange().load("values");
      await context.sync();
      expect(names.values).toEqual([["Brakes"], ["Frames"], ["Chains"], ["Saddles"]]);
      expect(totals.values).toEqual([[22921], [1650], [39034], [4183]]);
      table.resize("A1:F4");
      const range = table.convertToRange().load("address");
      const count = sheet.tables.getCount();
      await context.sync();
      expect([range.address, count.value]).toEqual(["Sheet1!A1:F4", 0]);
    });
  });

  test("the row of totals and its functions", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      table.showTotals = true;
      const row = table.getTotalRowRange().load("values,address");
      table.columns.getItem("Qtr1").getTotalRowRange().formulas = [["=SUBTOTAL(101,[Qtr1])"]];
      const average = table.columns.getItem("Qtr1").getTotalRowRange().load("values");
      await context.sync();
      expect([row.address, row.values[0]?.[0], row.values[0]?.[4]]).toEqual(["Sheet1!A6:E6", "Total", 15693]);
      expect(average.values).toEqual([[4737.5]]);
    });
  });
});

describe("samples of the workbook", () => {
  test("custom XML, settings and properties", async () => {
    await onNewSheet(async (_sheet, context) => {
      const xml = "<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>";
      const part = context.workbook.customXmlParts.add(xml).load("id,namespaceUri");
      const same = context.workbook.customXmlParts.getByNamespace("http://schemas.contoso.com/review/1.0").getOnlyItem();
      const text = same.getXml();
      context.workbook.settings.add("NeedsReview", true);
      const setting = context.workbook.settings.getItem("NeedsReview").load("value");
      context.workbook.properties.custom.add("Introduction", "Hello");
      const property = context.workbook.properties.custom.getItem("introduction").load("value,type");
      await context.sync();
      expect([part.namespaceUri, text.value.includes("Juan"), setting.value]).toEqual(["http://schemas.contoso.com/review/1.0", true, true]);
      expect([property.value, property.type]).toEqual(["Hello", "String"]);
    });
  });

  test("comments with replies, resolved and deleted", async () => {
    await onNewSheet(async (sheet, context) => {
      const comment = context.workbook.comments.add("Sheet1!B2", "TODO: add data.");
      comment.replies.add("Done");
      comment.resolved = true;
      const reply = comment.replies.getItemAt(0).load("content");
      comment.load("content,resolved");
      const at = comment.getLocation().load("address");
      await context.sync();
      expect([comment.content, comment.resolved, reply.content, at.address]).toEqual(["TODO: add data.", true, "Done", "Sheet1!B2"]);
      comment.delete();
      const count = sheet.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("panes, protection with options, page layout, visibility", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.protection.protect({ allowInsertRows: true, allowFormatCells: true }, "secret");
      sheet.protection.load("protected,options");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintArea("A1:D10");
      const print = sheet.pageLayout.getPrintArea().load("address");
      sheet.pageLayout.load("orientation");
      await context.sync();
      expect([frozen.address, print.address, sheet.pageLayout.orientation]).toEqual(["Sheet1!A1:B2", "Sheet1!A1:D10", "Landscape"]);
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowInsertRows: true, allowFormatCells: true, allowDeleteRows: false });
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["Worksheet.pivotTables", (sheet) => sheet.pivotTables.add("P", sheet.getRange("A1:B2"), sheet.getRange("D1"))],
    ["Worksheet.slicers", (sheet) => sheet.slicers.load("items")],
    ["Range.convertToLinkedDataType", (sheet) => sheet.getRange("A1").convertToLinkedDataType(268435456, "en-US")],
  ])("what is not served says so: %s", async (member, act) => {
    const failure = await failureOf(async (sheet, context) => {
      act(sheet, context);
      await context.sync();
    });
    expect([failure.code, failure.message]).toEqual(["ApiNotFound", `${member} is not served by the host.`]);
  });
});
