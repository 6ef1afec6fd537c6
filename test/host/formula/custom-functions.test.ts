import { calculated, errorMessage, registerCustomFunctions, type FunctionCall, type FunctionResult } from "../../../workbench/host/formula/custom-functions";
import { openOffice, type OfficeHost } from "../office-js";

const METADATA = {
  functions: [
    { id: "TWICE", name: "TWICE", parameters: [{ name: "value", type: "any" as const }] },
    { id: "ADD", name: "ADD", parameters: [{ name: "a", type: "number" as const }, { name: "b", type: "number" as const, optional: true }] },
    { id: "ROWS", name: "ROWS", parameters: [{ name: "cells", type: "any" as const, dimensionality: "matrix" as const }], result: { dimensionality: "matrix" as const } },
    { id: "REFUSE", name: "REFUSE", parameters: [] },
  ],
};

/** What the functions of this test do with what they get. */
function compute({ id, args }: FunctionCall): FunctionResult {
  if (id === "TWICE") return { value: typeof args[0] === "number" ? args[0] * 2 : `<${String(args[0])}>` };
  if (id === "ADD") return { value: Number(args[0]) + Number(args[1] ?? 100) };
  if (id === "ROWS") return { value: (args[0] as unknown[][]).map((row) => [JSON.stringify(row), row.length]) };
  return { error: "#VALUE!", message: "不接受" };
}

describe("functions of an add-in", () => {
  let office: OfficeHost;
  let turns: FunctionCall[][];

  beforeEach(async () => {
    office = await openOffice();
    turns = [];
    let turn: FunctionCall[] = [];
    registerCustomFunctions(office.workbook, METADATA, async (call) => {
      turn.push(call);
      await Promise.resolve();
      if (turn.length > 0) turns.push(turn);
      turn = [];
      return compute(call);
    }, "T");
  });
  afterEach(() => office.close());

  async function write(address: string, formulas: unknown[][]): Promise<void> {
    await office.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).formulas = formulas as string[][];
      await context.sync();
    });
    await calculated(office.workbook);
  }

  async function read(address: string): Promise<unknown[][]> {
    return office.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  }

  test.each([
    ["a number", "=T.TWICE(21)", 42],
    ["a text", '=T.TWICE("甲")', "<甲>"],
    ["a number in a text stays text for type any", '=T.TWICE("3")', "<3>"],
    ["a boolean", "=T.TWICE(TRUE)", "<true>"],
    ["a blank cell is null, not 0", "=T.TWICE(Z9)", "<null>"],
    ["in lower case", "=t.twice(1)", 2],
    ["nested", "=IF(TRUE,T.TWICE(T.TWICE(1)),0)", 4],
    ["an omitted argument is null", "=T.ADD(1)", 101],
    ["a numeric text for type number", '=T.ADD("2",3)', 5],
    ["a text that is no number for type number", '=T.ADD("二",3)', "#VALUE!"],
    ["an error among the arguments", "=T.TWICE(1/0)", "#DIV/0!"],
    ["an error of the function", "=T.REFUSE()", "#VALUE!"],
  ])("%s", async (_case, formula, value) => {
    await write("A1", [[formula]]);
    expect(await read("A1")).toEqual([[value]]);
  });

  test("a zero and a blank cell are told apart, as a cell and in a range", async () => {
    await write("A1:C1", [[0, "", "x"]]);
    await write("E1:E3", [["=T.TWICE(A1)"], ["=T.TWICE(B1)"], ["=T.ROWS(A1:C1)"]]);
    expect(await read("E1:E3")).toEqual([[0], ["<null>"], ['[0,null,"x"]']]);
  });

  test("rows spill", async () => {
    await write("A1:B2", [[1, 2], [3, 4]]);
    await write("D1", [["=T.ROWS(A1:B2)"]]);
    expect(await read("D1:E2")).toEqual([["[1,2]", 2], ["[3,4]", 2]]);
  });

  test("a range for a single value calls the function for each cell", async () => {
    await write("A1:A3", [[1], [2], [3]]);
    await write("C1", [["=T.TWICE(A1:A3)"]]);
    expect(await read("C1:C3")).toEqual([[2], [4], [6]]);
  });

  test("an error says why, until the cell is all right", async () => {
    await write("A1", [["=T.REFUSE()"]]);
    const sheetId = office.workbook.opened.snapshot.sheetOrder[0] ?? "";
    expect(errorMessage(office.workbook, { sheetId, row: 0, column: 0 })).toBe("不接受");
    await write("A1", [["=T.TWICE(1)"]]);
    expect(errorMessage(office.workbook, { sheetId, row: 0, column: 0 })).toBeNull();
  });

  test("the calls of many cells come in one turn, and say from where", async () => {
    await write("A1:A300", Array.from({ length: 300 }, (_, row) => [`=T.TWICE(${row})`]));
    expect((await read("A300"))[0]).toEqual([598]);
    expect(turns.map((turn) => turn.length)).toEqual([300]);
    expect(turns[0]?.map(({ address }) => address).sort()).toContain("Sheet1!A300");
  });

  test("a changed cell is computed anew", async () => {
    await write("A1:B1", [[1, "=T.TWICE(A1)"]]);
    await write("A1", [[5]]);
    expect(await read("B1")).toEqual([[10]]);
  });

  test("beside formulas that are new each time the values are said to be there all the same", async () => {
    await write("A1:C1", [["=RAND()", "=T.TWICE(A1)", "=B1/2=A1"]]);
    await calculated(office.workbook);
    expect(typeof (await read("A1"))[0]?.[0]).toBe("number");
  });
});
