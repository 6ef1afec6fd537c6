import { onNewSheet, salesTable } from "./on-sheet";

describe("the header of a table", () => {
  test.each<[string, (string | number)[], string[]]>([
    ["numbers become texts", ["Product", 2023, 2024, 2025, 2026], ["Product", "2023", "2024", "2025", "2026"]],
    ["a name that is taken gets a number", ["Product", "product", "Product", "Qtr3", "Qtr4"], ["Product", "product2", "Product3", "Qtr3", "Qtr4"]],
    ["an empty one gets the first free name", ["", "Column1", "", "Qtr3", "Qtr4"], ["Column2", "Column1", "Column3", "Qtr3", "Qtr4"]],
  ])("%s", async (_case, written, header) => {
    await onNewSheet(async (sheet, context) => {
      const range = salesTable(sheet).getHeaderRowRange();
      range.values = [written];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([header]);
    });
  });

  test("gives its column a new name in formulas and in names too", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      context.workbook.names.add("First", "=SUM(Sales[Qtr1])");
      const formulas = sheet.getRange("G1:G3");
      formulas.formulas = [["=SUM(sales[qtr1])"], ["=SUM(Sales[[Qtr1]:[Qtr2]])"], ['="Sales[Qtr1]"']];
      await context.sync();
      sheet.getRange("B1").values = [[2023]];
      table.columns.getItem("Qtr2").name = "Second";
      formulas.load("formulas,values");
      const name = context.workbook.names.getItem("First").load("formula,value");
      await context.sync();
      expect(formulas.formulas).toEqual([["=SUM(sales[2023])"], ["=SUM(Sales[[2023]:[Second]])"], ['="Sales[Qtr1]"']]);
      expect(formulas.values).toEqual([[18950], [36127], ["Sales[Qtr1]"]]);
      expect([name.formula, name.value]).toEqual(["=SUM(Sales[2023])", 18950]);
    });
  });

  test("names a column that a larger size brings", async () => {
    await onNewSheet(async (sheet, context) => {
      const table = salesTable(sheet);
      table.resize("A1:F5");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values[0]?.[5]).toBe("Column1");
    });
  });
});

test("rows that are added to an empty table stand above its totals, which follow the columns' names", async () => {
  await onNewSheet(async (sheet, context) => {
    const table = sheet.tables.add("B2:C2", true);
    table.showTotals = true;
    table.getHeaderRowRange().values = [["Product", "Qtr1"]];
    table.rows.add(undefined, [[null, null], [null, null], [null, null]] as unknown as string[][]);
    const body = table.getDataBodyRange().load("address");
    const used = body.getUsedRangeOrNullObject(true);
    await context.sync();
    expect([body.address, used.isNullObject]).toEqual(["Sheet1!B3:C5", true]);
    body.values = [["Frames", 1], ["Saddles", 2], ["Chains", 4]];
    const totals = table.getTotalRowRange().load("address,values,formulas");
    await context.sync();
    expect([totals.address, totals.values]).toEqual(["Sheet1!B6:C6", [["Total", 7]]]);
    expect(totals.formulas[0]?.[1]).toBe("=SUBTOTAL(109,Table1[Qtr1])");
  });
});

test("several rows of a table are deleted by their places", async () => {
  await onNewSheet(async (sheet, context) => {
    const table = salesTable(sheet);
    table.rows.deleteRows([0, 2]);
    const products = table.columns.getItem("Product").getDataBodyRange().load("values");
    await context.sync();
    expect(products.values).toEqual([["Saddles"], ["Chains"]]);
  });
});
