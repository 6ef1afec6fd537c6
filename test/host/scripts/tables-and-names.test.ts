import { failureOf, onNewSheet, salesTable } from "./on-sheet";

describe("tables", () => {
  test("the empty row of a new table is filled by the first rows that are added", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      const range = table.getRange().load("address");
      table.rows.load("count");
      await context.sync();
      expect([range.address, table.rows.count]).toEqual(["Sheet1!A1:E5", 4]);
      table.rows.add(undefined, [["Mirrors", 225, 600, 923, 544]]);
      range.load("address");
      const all = table.getRange().load("address");
      await context.sync();
      expect(all.address).toBe("Sheet1!A1:E6");
    });
  });

  test("columns with formulas, and by name or place", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      const total = table.columns.add(undefined, [["Total"], ["=SUM(Sales[@[Qtr1]:[Qtr4]])"], [""], [""], [""]]).load("name,index");
      table.columns.getItem("Qtr2").getDataBodyRange().format.font.bold = true;
      const first = table.columns.getItemAt(0).load("name,index,values");
      table.columns.getItem("Qtr3").delete();
      table.columns.load("count");
      await context.sync();
      expect([total.name, total.index, first.name, first.index]).toEqual(["Total", 5, "Product", 0]);
      expect(table.columns.count).toBe(5);
    });
  });

  test("formulas of a row's own cells are computed, and read back as they were written", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      const formulas = ["=SUM(sales[@[Qtr1]:[Qtr4]])", '=IF([qtr1]>1000,"many","few")', "=[@Qtr1]/SUM([Qtr1])", "=Sales[[#This Row],[Qtr2]]"];
      table.columns.add(undefined, [["Own"], ...formulas.map((formula) => [formula])]);
      const own = table.columns.getItem("Own").getDataBodyRange().load("values,formulas");
      await context.sync();
      expect(own.formulas).toEqual(formulas.map((formula) => [formula]));
      expect(own.values).toEqual([[22921], ["few"], [12000 / 18950], [1088]]);
      sheet.getRange("B5").values = [[2000]];
      own.load("values");
      await context.sync();
      expect(own.values[3]).toEqual([1088]);
    });
  });

  test("a formula finds a column whatever its case", async () => {
    await onNewSheet(async (sheet, context) => {
      salesTable(sheet);
      sheet.getRange("G1").formulas = [["=SUM(sales[QTR1])"]];
      const sum = sheet.getRange("G1").load("values");
      await context.sync();
      expect(sum.values).toEqual([[18950]]);
    });
  });

  test("filters by values, by average, by the largest; the rows that show", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      const first = table.columns.getItem("Qtr1");
      table.columns.getItem("Product").filter.apply({ filterOn: "Values", values: ["Frames", "Brakes", "Chains"] });
      first.filter.apply({ filterOn: "Dynamic", dynamicCriteria: "BelowAverage" });
      const both = table.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      expect(both.values).toEqual([["Chains", 1550, 1088, 692, 853]]);
      table.clearFilters();
      first.filter.applyTopItemsFilter(2);
      const top = table.getDataBodyRange().getVisibleView().load("values,rowCount");
      await context.sync();
      expect([top.rowCount, top.values.map((row) => (row as unknown[])[0])]).toEqual([2, ["Frames", "Brakes"]]);
    });
  });

  test("sorted, with totals, and made a range again", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      table.sort.apply([{ key: 1, ascending: false }], true);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("formulas,values,address");
      const names = table.columns.getItem("Product").getDataBodyRange().load("values");
      await context.sync();
      expect(names.values).toEqual([["Brakes"], ["Frames"], ["Chains"], ["Saddles"]]);
      expect([totals.address, totals.values[0]?.[4], totals.formulas[0]?.[4]]).toEqual(["Sheet1!A6:E6", 15693, "=SUBTOTAL(109,Sales[Qtr4])"]);
      const range = table.convertToRange().load("address");
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([range.address, count.value]).toEqual(["Sheet1!A1:E6", 0]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string, string]>([
    ["a name like a cell's", (sheet) => (sheet.tables.getItem("Sales").name = "A1"), "InvalidArgument", "Table.name"],
    ["two tables on one cell", (sheet) => sheet.tables.add("E2:G3", true), "InvalidArgument", "TableCollection.add"],
    ["no such table", (_sheet, context) => context.workbook.tables.getItem("None").load("name"), "ItemNotFound", "TableCollection.getItem"],
    ["no totals to be shown", (sheet) => sheet.tables.getItem("Sales").getTotalRowRange().load("address"), "ItemNotFound", "Table.getTotalRowRange"],
    ["rows of another width", (sheet) => sheet.tables.getItem("Sales").rows.add(undefined, [["x", 1]]), "InvalidArgument", "TableRowCollection.add"],
  ])("%s", async (_case, act, code, location) => {
    const failure = await failureOf(async (sheet, context) => {
      salesTable(sheet);
      await context.sync();
      act(sheet, context);
      await context.sync();
    });
    expect(failure).toMatchObject({ code, location });
  });
});

describe("names", () => {
  test("of a formula have what it comes to as their value", async () => {
    await onNewSheet(async (sheet, context) => {
      salesTable(sheet);
      const total = sheet.names.add("TotalAmount", "=SUM(Sales[QTR1])").load();
      const header = sheet.names.add("Header", sheet.getRange("A1:E1"), "the titles").load();
      const rate = context.workbook.names.add("rate", 0.1 as unknown as string).load();
      sheet.getRange("G1").values = [["=TotalAmount*rate"]];
      const cell = sheet.getRange("G1").load("values");
      await context.sync();
      expect(total.toJSON()).toMatchObject({ name: "TotalAmount", formula: "=SUM(Sales[QTR1])", value: 18950, type: "Integer", scope: "Worksheet" });
      expect(header.toJSON()).toMatchObject({ type: "Range", value: "Sheet1!$A$1:$E$1", comment: "the titles" });
      expect([rate.value, rate.type, rate.scope, cell.values]).toEqual([0.1, "Double", "Workbook", [[1895]]]);
    });
  });

  test("of an array of constants have its values and their types", async () => {
    await onNewSheet(async (_sheet, context) => {
      const array = context.workbook.names.add("Weights", '={0.5,-2;"a ""b"", c",TRUE;#N/A,1E3}').load("type");
      array.arrayValues.load("values,types");
      await context.sync();
      expect([array.type, array.arrayValues.values]).toEqual(["Array", [[0.5, -2], ['a "b", c', true], ["#N/A", 1000]]]);
      expect(array.arrayValues.types).toEqual([["Double", "Double"], ["String", "Boolean"], ["Error", "Double"]]);
    });
  });

  test("are listed, pointed elsewhere, and missed", async () => {
    await onNewSheet(async (sheet, context) => {
      const name = context.workbook.names.add("MyRange", sheet.getRange("A1:B2"));
      name.formula = "=Sheet1!$C$1:$C$3";
      const range = name.getRange().load("address");
      context.workbook.names.load("items");
      const none = context.workbook.names.getItemOrNullObject("None").load();
      await context.sync();
      expect([range.address, context.workbook.names.items.map((one) => one.name), none.isNullObject]).toEqual(["Sheet1!C1:C3", ["MyRange"], true]);
    });
    const failure = await failureOf(async (_sheet, context) => {
      context.workbook.names.getItem("None").load("name");
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "ItemNotFound", location: "NamedItemCollection.getItem" });
  });
});

describe("protection", () => {
  test("of a sheet: its options, a locked cell, an unlocked one", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: false, allowDeleteRows: true }, "secret");
      sheet.protection.load("protected,options");
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowInsertRows, sheet.protection.options.allowDeleteRows]).toEqual([true, false, true]);
      sheet.getRange("B2").values = [[1]];
      await context.sync();
      sheet.protection.unprotect("secret");
      sheet.getRange("A1").values = [[1]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(false);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string, string]>([
    ["a value in a locked cell", (sheet) => (sheet.getRange("A1").values = [[1]]), "AccessDenied", "Range.values"],
    ["a format", (sheet) => (sheet.getRange("A1").format.font.bold = true), "AccessDenied", "RangeFont.bold"],
    ["a row that may not be inserted", (sheet) => sheet.getRange("1:1").insert("Down"), "AccessDenied", "Range.insert"],
    ["another password", (sheet) => sheet.protection.unprotect("wrong"), "AccessDenied", "WorksheetProtection.unprotect"],
  ])("of a sheet refuses %s", async (_case, act, code, location) => {
    const failure = await failureOf(async (sheet, context) => {
      sheet.protection.protect({}, "secret");
      await context.sync();
      act(sheet, context);
      await context.sync();
    });
    expect(failure).toMatchObject({ code, location });
  });

  test("of the workbook's structure, with a password", async () => {
    const failure = await failureOf(async (_sheet, context) => {
      context.workbook.protection.protect("secret");
      await context.sync();
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    expect(failure.code).toBe("AccessDenied");
    const wrong = await failureOf(async (_sheet, context) => {
      context.workbook.protection.protect("secret");
      context.workbook.protection.unprotect("other");
      await context.sync();
    });
    expect(wrong).toMatchObject({ code: "AccessDenied", location: "WorkbookProtection.unprotect" });
  });
});

describe("frozen panes", () => {
  test("rows, columns, a block, none", async () => {
    await onNewSheet(async (sheet, context) => {
      const { freezePanes } = sheet;
      const seen: (string | null)[] = [];
      const steps = [() => freezePanes.freezeRows(2), () => freezePanes.freezeColumns(1), () => freezePanes.freezeAt("H2:K5"), () => freezePanes.unfreeze()];
      const locations = steps.map((step) => {
        step();
        return freezePanes.getLocationOrNullObject().load("address");
      });
      await context.sync();
      for (const location of locations) seen.push(location.isNullObject ? null : location.address);
      expect(seen).toEqual(["Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:K5", null]);
    });
  });
});

test("a range's tables: those that it meets, or that lie wholly in it", async () => {
  await onNewSheet(async (sheet, context) => {
    salesTable(sheet);
    const met = sheet.getRange("B2:B3").getTables().load("items/name");
    const counts = ["B2:B3", "A1:F9"].map((address) => sheet.getRange(address).getTables(true).getCount());
    await context.sync();
    expect([met.items.map(({ name }) => name), counts.map(({ value }) => value)]).toEqual([["Sales"], [0, 1]]);
  });
});
