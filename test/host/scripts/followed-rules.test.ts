import { onNewSheet } from "./on-sheet";

/** A format and validations whose formulas refer to cells below the place where rows come. */
function rules(sheet: Excel.Worksheet): { custom: Excel.ConditionalFormat; value: Excel.ConditionalFormat } {
  const cells = sheet.getRange("B2:B9");
  const custom = cells.conditionalFormats.add("Custom");
  custom.custom.rule.formula = "=$A2>Sheet1!$D$1";
  custom.custom.format.fill.color = "red";
  const value = cells.conditionalFormats.add("CellValue");
  value.cellValue.rule = { formula1: "=$C$5", operator: "GreaterThan" };
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$F$1:$F$3" } };
  sheet.getRange("C2:C9").dataValidation.rule = { custom: { formula: "=C2>$F$1" } };
  return { custom, value };
}

describe("conditional formats, validations, charts and printed areas", () => {
  test("follow the cells when rows and columns are inserted", async () => {
    await onNewSheet(async (sheet, context) => {
      const { custom, value } = rules(sheet);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      sheet.pageLayout.setPrintArea("A1:D9");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("5:5").insert("Down");
      sheet.getRange("A:A").insert("Right");
      const place = custom.getRange().load("address");
      custom.custom.rule.load("formula");
      value.cellValue.load("rule");
      const [list, formula, none] = ["C4:C12", "D4:D12", "C3"].map((address) => sheet.getRange(address).dataValidation.load("rule,type")) as [Excel.DataValidation, Excel.DataValidation, Excel.DataValidation];
      const values = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      const printed = sheet.pageLayout.getPrintArea().load("address");
      const titles = sheet.pageLayout.getPrintTitleRows().load("address");
      await context.sync();
      expect([place.address, custom.custom.rule.formula, value.cellValue.rule.formula1]).toEqual(["Sheet1!C4:C12", "=$B4>Sheet1!$E$3", "=$D$8"]);
      expect([list.rule.list?.source, formula.rule.custom?.formula, none.type]).toEqual(["=Sheet1!$G$3:$G$6", "=D4>$G$3", "None"]);
      expect([values.value, printed.address, titles.address]).toEqual(["Sheet1!C4:C7", "Sheet1!B3:E12", "Sheet1!3:3"]);
    });
  });

  test("shrink with deleted rows, refer to nothing where those were meant, and go with all of their cells", async () => {
    await onNewSheet(async (sheet, context) => {
      const { custom, value } = rules(sheet);
      await context.sync();
      sheet.getRange("4:6").delete("Up");
      const place = custom.getRange().load("address");
      value.cellValue.load("rule");
      await context.sync();
      expect([place.address, value.cellValue.rule.formula1]).toEqual(["Sheet1!B2:B6", "=#REF!"]);
      sheet.getRange("B:B").delete("Left");
      const count = sheet.getRange().conditionalFormats.getCount();
      const left = sheet.getRange("B2:B6").dataValidation.load("rule");
      await context.sync();
      expect([count.value, left.rule.custom?.formula]).toEqual([0, "=B2>$E$1"]);
    });
  });

  test("follow moved cells and a sheet's new name", async () => {
    await onNewSheet(async (sheet, context) => {
      const { custom } = rules(sheet);
      await context.sync();
      sheet.getRange("D1").moveTo("H20");
      sheet.getRange("F1:F3").moveTo("H1");
      sheet.name = "New data";
      custom.custom.rule.load("formula");
      const list = sheet.getRange("B2:B9").dataValidation.load("rule");
      await context.sync();
      expect([custom.custom.rule.formula, list.rule.list?.source]).toEqual(["=$A2>'New data'!$H$20", "='New data'!$H$1:$H$3"]);
    });
  });
});
