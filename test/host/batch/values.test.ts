import { openOffice, type OfficeHost } from "../office-js";

describe("values of a range, through office.js", () => {
  let office: OfficeHost;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  test("what is written is read back", async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [[1, "two"], [true, ""]];
      range.load("values,address");
      await context.sync();
      expect(range.values).toEqual([[1, "two"], [true, ""]]);
      expect(range.address).toBe("Sheet1!A1:B2");
    });
  });

  test("100,000 cells in one request", async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 10000, 10);
      range.values = Array.from({ length: 10000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values[9999]?.[9]).toBe(99999);
    });
  });
});
