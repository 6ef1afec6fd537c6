import { onNewSheet, salesTable } from "../scripts/on-sheet";

describe("what load() brings", () => {
  test("$none: the object, and nothing of it", async () => {
    await onNewSheet(async (sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere").load("$none");
      const range = sheet.getRange("A1").load("$none");
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, false]);
      expect(() => range.address).toThrow("The property 'address' is not available");
    });
  });

  test("items of a collection come with its count", async () => {
    await onNewSheet(async (sheet, context) => {
      salesTable(sheet);
      const tables = sheet.tables.load("items");
      await context.sync();
      expect([tables.count, tables.items.map(({ name }) => name)]).toEqual([1, ["Sales"]]);
    });
  });

  test("a validation without names: all of it", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [5], [20]];
      range.dataValidation.rule = { wholeNumber: { formula1: 10, operator: "LessThan" } };
      const validation = range.dataValidation.load();
      await context.sync();
      expect([validation.type, validation.valid]).toEqual(["WholeNumber", null]);
    });
  });
});
