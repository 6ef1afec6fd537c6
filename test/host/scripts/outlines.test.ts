import { failureOf, onNewSheet } from "./on-sheet";

describe("outlines", () => {
  test("rows and columns are grouped, levels shown and hidden, groups taken away", async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
      sheet.getRange("C:F").group("ByColumns");
      sheet.showOutlineLevels(2, 1);
      const hidden = ["A4", "A7", "A10"].map((cell) => sheet.getRange(cell).load("rowHidden"));
      const column = sheet.getRange("C1").load("columnHidden");
      await context.sync();
      expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([true, false, false]);
      expect(column.columnHidden).toBe(true);
      sheet.getRange("A1:F10").ungroup("ByRows");
      sheet.getRange("C:F").showGroupDetails("ByColumns");
      sheet.showOutlineLevels(2, 0);
      column.load("columnHidden");
      hidden[0]?.load("rowHidden");
      await context.sync();
      expect([column.columnHidden, hidden[0]?.rowHidden]).toEqual([false, false]);
    });
  });

  test("whole columns are not grouped by rows", async () => {
    const failure = await failureOf(async (sheet, context) => {
      sheet.getRange("C:F").group("ByRows");
      await context.sync();
    });
    expect(failure).toMatchObject({ code: "InvalidArgument", location: "Range.group" });
  });
});
