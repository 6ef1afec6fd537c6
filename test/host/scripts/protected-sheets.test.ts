import { failureOf } from "./on-sheet";

describe("a protected sheet refuses", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a new table", (sheet) => sheet.tables.add("A1:B2", true)],
    ["a new chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"))],
    ["a new shape", (sheet) => sheet.shapes.addGeometricShape("Hexagon")],
    ["a filter", (sheet) => sheet.autoFilter.apply(sheet.getRange("A1:B2"))],
    ["hidden rows", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
    ["hidden columns", (sheet) => (sheet.getRange("A:A").columnHidden = true)],
    ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("ColorScale")],
    ["a validation", (sheet) => (sheet.getRange("A1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } })],
    ["a merge", (sheet) => sheet.getRange("A1:B1").merge()],
    ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
  ])("%s", async (_case, act) => {
    const failure = await failureOf(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      act(sheet);
      await context.sync();
    });
    expect(failure.code).toBe("AccessDenied");
  });
});
