import { openOffice, type OfficeHost } from "../office-js";

describe("formulas, through office.js", () => {
  let office: OfficeHost;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  async function valuesOf(formulas: string[][], address: string, read = address): Promise<unknown[][]> {
    return office.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(address).formulas = formulas;
      const range = sheet.getRange(read);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  }

  test.each([
    ["a sum", '=SUM(1,2,3)', 6],
    ["a text", '="a"&"b"', "ab"],
    ["a comparison", "=1<2", true],
    ["a division by zero", "=1/0", "#DIV/0!"],
    ["an unknown name", "=NOSUCH(1)", "#NAME?"],
    ["a blank cell", "=Z99", 0],
    ["a cell beyond the grid's rows", "=A5000+1", 1],
    ["a sheet that is not there", "=SUM(Nowhere!A1:A3)", "#REF!"],
    ["LET", "=LET(x,2,x*21)", 42],
  ])("%s has its value in the same request", async (_case, formula, value) => {
    expect(await valuesOf([[formula]], "A1")).toEqual([[value]]);
  });

  test("a formula follows the cell that it refers to", async () => {
    expect(await valuesOf([["2", "=A1*10"]], "A1:B1")).toEqual([[2, 20]]);
    expect(await valuesOf([["3"]], "A1", "A1:B1")).toEqual([[3, 30]]);
  });

  test('a 0 is not "", however often it is compared; a blank cell is both', async () => {
    const asked = (cell: string): string[] => [`=${cell}=""`, `=IF(${cell}="","blank","not")`, `=${cell}=0`, `=${cell}=""`];
    expect(await valuesOf([["0", ...asked("$A$1")], ["", ...asked("$A$2")]], "A1:E2")).toEqual([
      [0, false, "not", true, false], ["", true, "blank", true, true],
    ]);
    expect((await valuesOf([["5"], ["0"]], "A1:A2", "A1:E2")).map((row) => row.slice(1))).toEqual([
      [false, "not", false, false], [false, "not", true, false],
    ]);
  });

  test("an array spills into empty cells and is gone with its formula", async () => {
    expect(await valuesOf([["=SEQUENCE(2,2)"]], "A1", "A1:B2")).toEqual([[1, 2], [3, 4]]);
    expect(await valuesOf([[""]], "A1", "A1:B2")).toEqual([["", ""], ["", ""]]);
  });

  test("a spill that finds no room says so", async () => {
    await valuesOf([["here"]], "B2");
    expect(await valuesOf([["=SEQUENCE(2,2)"]], "A1")).toEqual([["#SPILL!"]]);
  });
});
