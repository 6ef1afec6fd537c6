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

  const GRID = [["1", "10", "=SEQUENCE(3)"], ["2", "20", ""], ["3", "30", ""]];

  test.each([
    ["all that a formula came to", "=SUM(C1#)", 6],
    ["its rows, seen from another sheet's name", "=ROWS(Sheet1!$C$1#)", 3],
    ["a part of a longer formula", "=-SUM(C1#*2)+1", -11],
    ["a cell that a formula filled", "=C2#", "#REF!"],
    ["a plain cell", "=A1#", "#REF!"],
    ["the own row's cell of a column", "=@A1:A3", 2],
    ["the same of a whole column", "=@A:A*10", 20],
    ["the same of what a formula came to", "=@C1#+0.5", 2.5],
    ["no cell of the own row", "=@A5:A9", "#VALUE!"],
    ["more than one row and column", "=@A1:B3", "#VALUE!"],
    ["the first value of an array", "=@SEQUENCE(3,1,7)", 7],
    ["a single cell", "=@B3", 30],
    ["what two references share", "=A1:B2 B2:C3", 20],
    ["what three share", "=SUM(A:B 2:3 B3:C3)", 30],
    ["no shared cell", "=A1:A2 C1:C2", "#NULL!"],
    ["the number of that error", "=ERROR.TYPE(A1:A2 C1:C2)", 1],
    ["two sheets that can share nothing", "=SUM(Sheet1!A1 Nowhere!A1)", "#REF!"],
    ["signs within a text", '="@A1 C1# #REF!A1"', "@A1 C1# #REF!A1"],
    ["blanks that are none of that", "= SUM( A1 , B1 ) - 1", 10],
  ])("operators of references: %s", async (_case, formula, value) => {
    await valuesOf(GRID, "A1:C3", "A1:C3");
    expect(await valuesOf([[formula]], "E2")).toEqual([[value]]);
    await office.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("E2").load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([[formula]]);
    });
  });

  test("A1# follows what the formula comes to, and the cell when rows are inserted", async () => {
    await valuesOf([["3", "=SEQUENCE(A1)", "=SUM(B1#)"]], "A1:C1");
    expect(await valuesOf([["5"]], "A1", "A1:C1")).toEqual([[5, 1, 15]]);
    expect(await valuesOf([["1"]], "A1", "A1:C1")).toEqual([[1, 1, 1]]);
    expect(await valuesOf([["in the way"]], "B2", "C1")).toEqual([[1]]);
    expect(await valuesOf([["2"]], "A1", "C1")).toEqual([["#REF!"]]);
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").clear();
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("D2").formulas = [["=@B2:B3 + 1"]];
      const cells = sheet.getRange("C2:D2").load("formulas,values");
      context.workbook.names.add("Spilled", "=Sheet1!$B$2#");
      const named = sheet.getRange("F1");
      named.formulas = [["=COUNT(Spilled)"]];
      named.load("values");
      await context.sync();
      expect([cells.formulas, cells.values, named.values]).toEqual([[["=SUM(B2#)", "=@B2:B3 + 1"]], [[3, 2]], [[2]]]);
    });
  });

  test("formulas of a sheet that is deleted refer to nothing", async () => {
    await office.run(async (context) => {
      const [sheet, other] = [context.workbook.worksheets.getActiveWorksheet(), context.workbook.worksheets.add("Other")];
      sheet.getRange("A1:A4").formulas = [["=Other!A1"], ["=SUM(Other!A1:A3)"], ["=Other!$A$1*2"], ["=IFERROR(Other!A1,9)"]];
      other.delete();
      const cells = sheet.getRange("A1:A4").load("formulas,values");
      await context.sync();
      expect(cells.values).toEqual([["#REF!"], ["#REF!"], ["#REF!"], [9]]);
      expect(cells.formulas).toEqual([["=#REF!A1"], ["=SUM(#REF!A1:A3)"], ["=#REF!$A$1*2"], ["=IFERROR(#REF!A1,9)"]]);
    });
  });
});
