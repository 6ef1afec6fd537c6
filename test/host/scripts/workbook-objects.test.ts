import { failureOf, onNewSheet, salesTable } from "./on-sheet";

describe("comments", () => {
  test("at a cell, with replies, resolved, following their cell", async () => {
    await onNewSheet(async (sheet, context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Sheet1!A2", "TODO: add data.");
      const reply = comment.replies.add("Done.");
      comment.load("content,authorName,resolved,contentType");
      const found = comments.getItemByCell("Sheet1!A2").load("id");
      const byReply = reply.getParentComment().load("id");
      reply.load("content");
      await context.sync();
      expect([comment.content, comment.resolved, comment.contentType, reply.content]).toEqual(["TODO: add data.", false, "Plain", "Done."]);
      expect(byReply.id).toBe(found.id);
      comment.resolved = true;
      sheet.getRange("1:1").insert("Down");
      const place = comment.getLocation().load("address");
      comment.replies.load("items/content,items/resolved");
      const ofSheet = sheet.comments.getCount();
      await context.sync();
      expect([place.address, comment.replies.items.map((one) => [one.content, one.resolved]), ofSheet.value]).toEqual(["Sheet1!A3", [["Done.", true]], 1]);
      comment.delete();
      const left = comments.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  test("mention people", async () => {
    await onNewSheet(async (_sheet, context) => {
      const mentions = [{ name: "Kate", id: 0, email: "kate@example.com" }];
      const comment = context.workbook.comments.add("Sheet1!A1", { mentions, richContent: '<at id="0">Kate</at>, please look.' }, "Mention").load();
      await context.sync();
      expect(comment.toJSON()).toMatchObject({ content: "Kate, please look.", contentType: "Mention", mentions });
    });
  });

  test.each<[string, (comments: Excel.CommentCollection) => unknown, string, string]>([
    ["on several cells", (comments) => comments.add("Sheet1!A1:B2", "x"), "InvalidArgument", "CommentCollection.add"],
    ["where there is none", (comments) => comments.getItemByCell("Sheet1!A9").load("id"), "ItemNotFound", "CommentCollection.getItemByCell"],
  ])("%s", async (_case, act, code, location) => {
    const failure = await failureOf(async (_sheet, context) => {
      act(context.workbook.comments);
      await context.sync();
    });
    expect(failure).toMatchObject({ code, location });
  });
});

describe("Excel's functions without a cell", () => {
  test("take values, ranges and each other's results", async () => {
    await onNewSheet(async (sheet, context) => {
      salesTable(sheet);
      const { functions } = context.workbook;
      const range = sheet.getRange("A1:E5");
      const one = functions.vlookup("Saddles", range, 2, false).load("value");
      const sum = functions.sum(functions.vlookup("Saddles", range, 2, false), functions.vlookup("Saddles", range, 3, false), 7).load("value,error");
      const none = functions.vlookup("None", range, 2, false).load("value,error");
      const text = functions.concatenate("a", "1", "TRUE").load("value");
      const counted = functions.countIf(sheet.getRange("B2:B5"), ">1000").load("value");
      await context.sync();
      expect([one.value, sum.value, sum.error, none.value, none.error]).toEqual([400, 730, "", null, "#N/A"]);
      expect([text.value, counted.value]).toEqual(["a1TRUE", 3]);
    });
  });

  test("see what the same request wrote", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").formulas = [["=1+1"], [5]];
      const max = context.workbook.functions.max(sheet.getRange("A1:A2")).load("value");
      await context.sync();
      expect(max.value).toBe(5);
    });
  });
});

describe("what a workbook carries", () => {
  test("properties of its own, by type", async () => {
    await onNewSheet(async (_sheet, context) => {
      const { custom } = context.workbook.properties;
      custom.add("Department", "经信局");
      custom.add("year", 2021);
      custom.add("Final", true);
      custom.add("YEAR", 2022.5);
      custom.load("items/key,items/value,items/type");
      await context.sync();
      expect(custom.items.map(({ key, value, type }): unknown[] => [key, value, type])).toEqual([["Department", "经信局", "String"], ["year", 2022.5, "Float"], ["Final", true, "Boolean"]]);
      custom.getItem("final").delete();
      const none = custom.getItemOrNullObject("Final").load("value");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("XML of its own, by namespace", async () => {
    await onNewSheet(async (_sheet, context) => {
      const { customXmlParts } = context.workbook;
      const xml = "<r:Reviewers xmlns:r='http://example.com/review'><r:Reviewer>Juan</r:Reviewer></r:Reviewers>";
      const part = customXmlParts.add(xml).load("id,namespaceUri");
      const read = part.getXml();
      await context.sync();
      expect([part.namespaceUri, read.value]).toEqual(["http://example.com/review", xml]);
      const only = customXmlParts.getByNamespace("http://example.com/review").getOnlyItem().load("id");
      const others = customXmlParts.getByNamespace("http://example.com/other").getCount();
      await context.sync();
      expect([only.id, others.value]).toEqual([part.id, 0]);
      part.delete();
      const none = customXmlParts.getItemOrNullObject(part.id).load("id");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const failure = await failureOf(async (_sheet, context) => {
      context.workbook.customXmlParts.add("no xml");
      await context.sync();
    });
    expect(failure.code).toBe("InvalidArgument");
  });

  test("page breaks and how pages are printed", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A21:E21");
      sheet.verticalPageBreaks.add("C1");
      Object.assign(sheet.pageLayout, { blackAndWhite: true, printGridlines: true, printOrder: "OverThenDown", firstPageNumber: 3, paperSize: "EnvelopeC5" });
      sheet.pageLayout.headersFooters.state = "OddAndEven";
      sheet.pageLayout.headersFooters.evenPages.centerHeader = "&P";
      sheet.getRange("2:3").insert("Down");
      sheet.horizontalPageBreaks.load("items/rowIndex,items/columnIndex");
      const after = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      sheet.pageLayout.load("blackAndWhite,printGridlines,printOrder,firstPageNumber,printErrors,paperSize");
      sheet.pageLayout.headersFooters.load("state,evenPages/centerHeader,oddPages/centerHeader");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([22]);
      expect(after.address).toBe("Sheet1!C1");
      expect(sheet.pageLayout.toJSON()).toMatchObject({ blackAndWhite: true, printGridlines: true, printOrder: "OverThenDown", firstPageNumber: 3, printErrors: "AsDisplayed", paperSize: "EnvelopeC5" });
      expect([sheet.pageLayout.headersFooters.state, sheet.pageLayout.headersFooters.evenPages.centerHeader, sheet.pageLayout.headersFooters.oddPages.centerHeader]).toEqual(["OddAndEven", "&P", ""]);
      sheet.horizontalPageBreaks.removePageBreaks();
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("styles of tables: Excel's own and the workbook's", async () => {
    await onNewSheet(async (_sheet, context) => {
      const { tableStyles } = context.workbook;
      tableStyles.load("items/name");
      const usual = tableStyles.getDefault().load("name,readOnly");
      const own = tableStyles.add("考核").load("readOnly");
      const copy = usual.duplicate().load("name");
      tableStyles.setDefault("考核");
      const now = tableStyles.getDefault().load("name");
      await context.sync();
      expect([tableStyles.items.length, usual.name, usual.readOnly, own.readOnly, copy.name, now.name]).toEqual([60, "TableStyleMedium2", true, false, "TableStyleMedium2 2", "考核"]);
    });
  });

  test("a runtime whose events can be turned off", async () => {
    await onNewSheet(async (_sheet, context) => {
      context.runtime.enableEvents = false;
      context.runtime.load("enableEvents");
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
    });
  });
});

describe("loading", () => {
  test("by text, by list, by object, all, and nothing of the members", async () => {
    await onNewSheet(async (sheet, context) => {
      const byObject = sheet.getRange("A1").load({ address: true, format: { fill: { color: true } } });
      const bySelect = context.workbook.worksheets.load({ select: "name,position", top: 1 });
      const all = sheet.getRange("A1").load();
      await context.sync();
      expect(byObject.toJSON()).toEqual({ address: "Sheet1!A1", format: { fill: { color: "#FFFFFF" } } });
      expect(bySelect.items.map((one) => [one.name, one.position])).toEqual([["Sheet1", 0]]);
      expect(all.rowCount).toBe(1);
      expect(() => all.format.wrapText).toThrow();
      const { tables } = salesTable(sheet).worksheet;
      tables.load("no-properties-needed");
      await context.sync();
      expect(tables.items).toHaveLength(1);
    });
  });

  test("a member that Excel has not, or the host has not, is named", async () => {
    const failure = await failureOf(async (sheet, context) => {
      sheet.getRange("A1").load("colour" as "address");
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "ApiNotFound", location: "Range.colour" });
  });

  test("a batch stops at the first action that fails; what came before stays done", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [["after"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      const range = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(range.values).toEqual([["before"], [""], [""]]);
    });
  });

  test("several properties at once, nested ones too", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C2");
      range.set({ values: [[1, 2]], numberFormat: [["0.0", "0.0"]], format: { font: { bold: true }, columnWidth: 90 } });
      range.load("text,format/font/bold,format/columnWidth");
      await context.sync();
      expect([range.text, range.format.font.bold, range.format.columnWidth]).toEqual([[["1.0", "2.0"]], true, 90]);
    });
  });
});

test("page breaks of a loaded collection", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.add("A21:E21");
    sheet.horizontalPageBreaks.load("items");
    await context.sync();
    const cell = sheet.horizontalPageBreaks.items[0]?.getCellAfterBreak().load("address");
    await context.sync();
    expect(cell?.address).toBe("Sheet1!A21");
  });
});

test("a new workbook was created when it was opened", async () => {
  await onNewSheet(async (_sheet, context) => {
    const properties = context.workbook.properties.load("creationDate");
    await context.sync();
    expect(properties.creationDate.getTime()).toBeGreaterThan(0);
  });
});
