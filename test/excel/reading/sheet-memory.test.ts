import { SheetMemory } from "../../../src/excel/reading/sheet-memory";
import { watchSheets } from "../../../src/excel/reading/watch-sheets";
import { fill, openExcel, type ExcelUnderTest } from "../open-excel";

jest.setTimeout(60_000);

const UNHURRIED = { rest: () => null };
const ROWS = [["平台名称", "诊断家数"], ["甲一", 90], ["乙二", 80]] as const;

/** How many requests each reading takes: what did not change is not asked for again. */
describe("the pane's memory of the bureau's sheets", () => {
  let excel: ExcelUnderTest;
  let memory: SheetMemory;
  beforeEach(async () => {
    excel = await openExcel();
    memory = new SheetMemory();
    await excel.office.run(async ({ workbook }) => {
      workbook.worksheets.add("乙");
      workbook.worksheets.add("丙");
      await Promise.resolve();
    });
    for (const name of ["Sheet1", "乙", "丙"]) await fill(excel, name, ROWS);
  });
  afterEach(() => excel.close());

  const idOf = (name: string): string => excel.office.interpreter.host.book.sheets.find((sheet) => sheet.getName() === name)?.getSheetId() ?? "";
  const hasAsked = (name: string): boolean => excel.requests.some((body) => body.includes(idOf(name)) && body.includes('"values"'));
  const read = async (): Promise<Awaited<ReturnType<SheetMemory["read"]>>["read"]> => {
    excel.watch();
    return (await memory.read(UNHURRIED)).read;
  };

  test("reads all sheets at first; a second reading surveys, and gives the very same", async () => {
    const first = await read();
    const atFirst = excel.requests.length;
    expect(first.sheets.map(({ name }) => name)).toEqual(["Sheet1", "乙", "丙"]);
    expect(await read()).toBe(first);
    expect([atFirst, excel.requests.length]).toEqual([4, 2]);
  });

  test("reads the sheet that changed, and no other", async () => {
    const first = await read();
    await fill(excel, "乙", [["平台名称", "诊断家数"], ["甲一", 91], ["乙二", 80]]);
    memory.forget(idOf("乙"));
    const second = await read();
    expect(excel.requests.length).toBe(4);
    expect(second.sheets.map((sheet, index) => sheet === first.sheets[index])).toEqual([true, false, true]);
    expect(second.sheets[1]?.values[1]).toEqual(["甲一", 91]);
    expect(["Sheet1", "乙", "丙"].filter(hasAsked)).toEqual(["乙"]);
  });

  test("reads a sheet with formulas again when another changed, since its values may have", async () => {
    await excel.office.run(async ({ workbook }) => {
      workbook.worksheets.getItem("丙").getRange("B2").formulas = [["=乙!B2"]];
      await Promise.resolve();
    });
    await read();
    await fill(excel, "乙", [["平台名称", "诊断家数"], ["甲一", 70], ["乙二", 80]]);
    memory.forget(idOf("乙"));
    const second = await read();
    expect(second.sheets[2]?.values[1]).toEqual(["甲一", 70]);
    expect(["Sheet1", "乙", "丙"].filter(hasAsked)).toEqual(["乙", "丙"]);
  });

  test("reads everything once it is told to forget everything", async () => {
    await read();
    memory.forgetAll();
    await read();
    expect(["Sheet1", "乙", "丙"].filter(hasAsked)).toEqual(["Sheet1", "乙", "丙"]);
    expect(excel.requests.length).toBe(4);
  });

  test("hears of changes by one request, which stays the only one", async () => {
    excel.watch();
    await watchSheets(() => undefined);
    expect(excel.requests.length).toBe(1);
  });
});
