import { openOffice, type OfficeHost } from "../office-js";

let office: OfficeHost;
beforeEach(async () => {
  office = await openOffice();
  await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [["平台", "家数", "得分"], ["甲", 99, 29.7], ["乙", 120, 30], ["丙", 50, 15]];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "得分表";
    await context.sync();
  });
});
afterEach(() => office.close());

async function onTable<T>(act: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return office.run((context) => act(context.workbook.tables.getItem("得分表"), context.workbook.worksheets.getItem("Sheet1"), context));
}

describe("tables", () => {
  test("a new one has Excel's looks", async () => {
    await onTable(async (table, _sheet, context) => {
      table.load();
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) => range.load("address"));
      await context.sync();
      expect(table.toJSON()).toMatchObject({ name: "得分表", style: "TableStyleMedium2", showHeaders: true, showTotals: false, showBandedRows: true, showFilterButton: true });
      expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4"]);
    });
  });

  test("columns and rows by place and by name", async () => {
    await onTable(async (table, _sheet, context) => {
      table.columns.load("items/name,items/index,count");
      const score = table.columns.getItem("得分").load("values");
      const body = table.columns.getItem("家数").getDataBodyRange().load("values");
      table.rows.load("items/values,count");
      await context.sync();
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([["平台", 0], ["家数", 1], ["得分", 2]]);
      expect([table.columns.count, table.rows.count]).toEqual([3, 3]);
      expect(score.values).toEqual([["得分"], [29.7], [30], [15]]);
      expect(body.values).toEqual([[99], [120], [50]]);
      expect(table.rows.items[2]?.values).toEqual([["丙", 50, 15]]);
    });
  });

  test("rows are added at the end and in between, and deleted", async () => {
    await onTable(async (table, sheet, context) => {
      sheet.getRange("A5").values = [["注"]];
      table.rows.add(undefined, [["丁", 10, 3]]);
      table.rows.add(0, [["戊", 1, 0.3]]);
      table.rows.getItemAt(2).delete();
      const all = table.getRange().load("address,values");
      const note = sheet.getRange("A6").load("values");
      await context.sync();
      expect(all.address).toBe("Sheet1!A1:C5");
      expect(all.values.map((row) => (row as unknown[])[0])).toEqual(["平台", "戊", "甲", "丙", "丁"]);
      expect(note.values).toEqual([["注"]]);
    });
  });

  test("columns are added and deleted", async () => {
    await onTable(async (table, _sheet, context) => {
      table.columns.add(undefined, [["等次"], ["优秀"], ["优秀"], ["合格"]]);
      table.columns.getItem("家数").delete();
      const all = table.getRange().load("values");
      await context.sync();
      expect(all.values).toEqual([["平台", "得分", "等次"], ["甲", 29.7, "优秀"], ["乙", 30, "优秀"], ["丙", 15, "合格"]]);
    });
  });

  test("a row of totals sums the last column", async () => {
    await onTable(async (table, _sheet, context) => {
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("values,address");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      expect([totals.address, totals.values]).toEqual(["Sheet1!A5:C5", [["Total", "", 74.7]]]);
      expect(body.address).toBe("Sheet1!A2:C4");
    });
  });

  test("formulas know the table and its columns", async () => {
    await onTable(async (_table, sheet, context) => {
      sheet.getRange("E1").formulas = [["=SUM(得分表[家数])"]];
      const sum = sheet.getRange("E1").load("values");
      const column = sheet.getRange("得分表[家数]").load("address");
      await context.sync();
      expect([sum.values, column.address]).toEqual([[[269]], "Sheet1!B2:B4"]);
    });
  });

  test("is sorted by a column, downwards", async () => {
    await onTable(async (table, _sheet, context) => {
      table.sort.apply([{ key: 2, ascending: false }]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values.map((row) => (row as unknown[])[0])).toEqual(["乙", "甲", "丙"]);
    });
  });

  test("without headers, some are inserted", async () => {
    await onTable(async (_table, sheet, context) => {
      sheet.getRange("F1:G2").values = [[1, 2], [3, 4]];
      const table = sheet.tables.add("F1:G2", false);
      table.load("name");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect(table.name).toBe("Table2");
      expect([range.address, range.values]).toEqual(["Sheet1!F1:G3", [["Column1", "Column2"], [1, 2], [3, 4]]]);
    });
  });

  test("goes, and leaves its cells or takes them along", async () => {
    await onTable(async (table, sheet, context) => {
      const range = table.convertToRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C4");
      const again = sheet.tables.add("A1:C4", true);
      again.delete();
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      const count = sheet.tables.getCount();
      await context.sync();
      expect([used.isNullObject, count.value]).toEqual([true, 0]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["one over another", (sheet) => sheet.tables.add("C3:E6", true), "InvalidArgument"],
    ["an unknown one", (sheet) => sheet.tables.getItem("没有").load("name"), "ItemNotFound"],
    ["a name like a cell's", (sheet) => (sheet.tables.getItem("得分表").name = "A1"), "InvalidArgument"],
    ["a row of another length", (sheet) => sheet.tables.getItem("得分表").rows.add(undefined, [[1, 2]]), "InvalidArgument"],
  ])("%s", async (_case, act, code) => {
    const failure = await office.failure(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    expect(failure.code).toBe(code);
  });
});

describe("sorting a range", () => {
  test("by two columns; numbers, texts, booleans, empty cells; formulas go along", async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add("排序");
      sheet.getRange("A1:C6").formulas = [["键", "次", "倍"], ["b", 2, "=B2*2"], [true, 1, "=B3*2"], ["", 5, "=B4*2"], ["b", 1, "=B5*2"], [3, 9, "=B6*2"]];
      sheet.getRange("A1:C6").sort.apply([{ key: 0, ascending: true }, { key: 1, ascending: true }], false, true);
      const range = sheet.getRange("A1:C6").load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([["键", "次", "倍"], [3, 9, 18], ["b", 1, 2], ["b", 2, 4], [true, 1, 2], ["", 5, 10]]);
      expect(range.formulas.map((row) => (row as unknown[])[2])).toEqual(["倍", "=B2*2", "=B3*2", "=B4*2", "=B5*2", "=B6*2"]);
    });
  });
});
