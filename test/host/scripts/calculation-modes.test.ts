import { onNewSheet } from "./on-sheet";

describe("calculation by hand", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["all is calculated when the application is asked", (_sheet, context) => context.workbook.application.calculate("Recalculate")],
    ["a sheet, when it is asked", (sheet) => sheet.calculate(false)],
    ["cells, when they are asked", (sheet) => sheet.getRange("B1").calculate()],
    ["all, when it is automatic again", (_sheet, context) => void (context.workbook.application.calculationMode = "Automatic")],
  ])("%s", async (_what, ask) => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("D1").values = [["=A1+1"]];
      const before = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(before.values).toEqual([[5, 2, "", 6]]);
      ask(sheet, context);
      const after = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(after.values).toEqual([[5, 10, "", 6]]);
    });
  });

  test("the mode begins with what is written after it", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
      sheet.getRange("A1").values = [[4]];
      context.workbook.application.calculationMode = "Manual";
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[4, 8]]);
    });
  });
});

describe("names that come and go", () => {
  test("without its name a formula is #NAME?, and with it again it computes", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      context.workbook.names.add("Total", sheet.getRange("A1:A2"));
      context.workbook.names.add("Rate", "=0.5");
      const cells = sheet.getRange("C1:C2");
      cells.formulas = [["=SUM(total)"], ["=Rate*10"]];
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[3], [5]]);
      for (const name of ["Total", "Rate"]) context.workbook.names.getItem(name).delete();
      cells.load("values,formulas");
      await context.sync();
      expect(cells.values).toEqual([["#NAME?"], ["#NAME?"]]);
      expect(cells.formulas).toEqual([["=SUM(total)"], ["=Rate*10"]]);
      context.workbook.names.add("Total", sheet.getRange("A2"));
      context.workbook.names.add("Rate", "=2");
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[2], [20]]);
    });
  });

  test("an array, and formulas that are saved as arrays", async () => {
    await onNewSheet(async (sheet, context) => {
      const name = context.workbook.names.add("Weights", "={1,2,3}").load("type");
      sheet.getRange("B1").formulas = [["=SEQUENCE(3)"]];
      const flags = ["B1:B3", "B5", "B3:B4"].map((address) => sheet.getRange(address).load("savedAsArray"));
      await context.sync();
      expect(name.type).toBe("Array");
      expect(flags.map(({ savedAsArray }) => savedAsArray)).toEqual([true, false, null]);
    });
  });
});

describe("special cells like the first", () => {
  test("the same conditional format, the same validation", async () => {
    await onNewSheet(async (sheet, context) => {
      for (const address of ["A1:A3", "C1:C3"]) {
        const format = sheet.getRange(address).conditionalFormats.add("Custom");
        format.custom.rule.formula = `=${address.slice(0, 2)}>1`;
      }
      sheet.getRange("B1:B2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("D1:D2").dataValidation.rule = { list: { inCellDropDown: true, source: "c" } };
      const formatted = sheet.getRange("A1:E9").getSpecialCells("SameConditionalFormat").load("address");
      const validated = sheet.getRange("B1:E9").getSpecialCells("SameDataValidation").load("address");
      const none = sheet.getRange("E1:E9").getSpecialCellsOrNullObject("SameDataValidation").load("address");
      await context.sync();
      expect([formatted.address, validated.address, none.isNullObject]).toEqual(["Sheet1!A1:A3", "Sheet1!B1:B2", true]);
    });
  });

  test("dependents side by side are one rectangle", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1:D3").formulas = [["=A1", "=C1"], ["=A1", "=C2"], ["=A1", "=C3"]];
      const direct = sheet.getRange("A1").getDirectDependents().load("addresses");
      const all = sheet.getRange("A1").getDependents().load("addresses");
      await context.sync();
      expect([direct.addresses, all.addresses]).toEqual([["Sheet1!C1:C3"], ["Sheet1!C1:D3"]]);
    });
  });
});

describe("calculated columns of a table", () => {
  test("one formula in an empty column fills it, and new rows take it over", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [["Item", "Price", "Twice"], ["a", 1, ""], ["b", 2, ""]];
      const table = sheet.tables.add("A1:C3", true);
      sheet.getRange("C2").formulas = [["=B2*2"]];
      await context.sync();
      table.rows.add(undefined, [["c", 3, null as unknown as string]]);
      table.rows.add(0, [["z", 9, 1]]);
      const body = table.getDataBodyRange().load("formulas,values");
      await context.sync();
      expect(body.formulas).toEqual([["z", 9, 1], ["a", 1, "=B3*2"], ["b", 2, "=B4*2"], ["c", 3, "=B5*2"]]);
      expect(body.values[3]).toEqual(["c", 3, 6]);
    });
  });

  test("a column with other contents is left alone", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [["Price", "Twice"], [1, ""], [2, "by hand"]];
      const table = sheet.tables.add("A1:B3", true);
      sheet.getRange("B2").formulas = [["=A2*2"]];
      const body = table.getDataBodyRange().load("formulas");
      await context.sync();
      expect(body.formulas).toEqual([[1, "=A2*2"], [2, "by hand"]]);
    });
  });
});

describe("scatter charts", () => {
  test("the first column is the X of the others", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = [["Width", "Height", "Depth"], [1, 10, 5], [2, 20, 6], [4, 15, 7]];
      const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:C4"), "Auto");
      chart.series.load("items/name");
      const [first, second] = [0, 1].map((index) => chart.series.getItemAt(index));
      const x = first?.getDimensionValues("XValues");
      const y = second?.getDimensionValues("YValues");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Height", "Depth"]);
      expect([x?.value, y?.value]).toEqual([[1, 2, 4], [5, 6, 7]]);
      first?.setXAxisValues(sheet.getRange("C2:C4"));
      const changed = first?.getDimensionValues("XValues");
      await context.sync();
      expect(changed?.value).toEqual([5, 6, 7]);
    });
  });
});
