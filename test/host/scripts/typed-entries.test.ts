import { onNewSheet } from "./on-sheet";

const READ: readonly (readonly [typed: string, value: number, format: string])[] = [
  ["1/2/20", 43832, "m/d/yyyy"],
  ["1-2-1999", 36162, "m/d/yyyy"],
  ["1/2/30", 10960, "m/d/yyyy"],
  ["Jan-2020", 43831, "mmm-yy"],
  ["March 2021", 44256, "mmm-yy"],
  ["1/2020", 43831, "mmm-yy"],
  ["1/32", 11689, "mmm-yy"],
  ["5-Jan-20", 43835, "d-mmm-yy"],
  ["12:30", 0.5208333333333334, "h:mm"],
  ["12:30 PM", 0.5208333333333334, "h:mm AM/PM"],
  ["12:00:36 am", 36 / 86_400, "h:mm:ss AM/PM"],
  ["8 AM", 1 / 3, "h:mm AM/PM"],
  ["上午8:00", 1 / 3, "h:mm AM/PM"],
  ["下午3:00", 0.625, "h:mm AM/PM"],
  ["36:00", 1.5, "[h]:mm:ss"],
  ["1/2/2020 6:00 PM", 43832.75, "m/d/yyyy h:mm"],
  ["1 1/2", 1.5, "# ?/?"],
  ["-2 3/16", -2.1875, "# ??/??"],
  ["0 3/4", 0.75, "# ?/?"],
];

/** What looks like a date, a time or a fraction and is none. */
const TEXTS = ["13/45", "2/30/2020", "8:61", "13 PM", "1 1/0", "Foo-2020", "1-2-3-4"];

describe("a typed text", () => {
  test("is a date, a time or a fraction where Excel reads one", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").getAbsoluteResizedRange(READ.length, 1);
      range.values = READ.map(([typed]) => [typed]);
      range.load("values,numberFormat");
      await context.sync();
      const found = READ.map(([typed], row) => [typed, Number(Number(range.values[row]?.[0]).toFixed(9)), range.numberFormat[row]?.[0] as unknown]);
      expect(found).toEqual(READ.map(([typed, value, format]) => [typed, Number(value.toFixed(9)), format]));
    });
  });

  test("stays text otherwise", async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").getAbsoluteResizedRange(1, TEXTS.length);
      range.values = [TEXTS];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([TEXTS]);
    });
  });
});
