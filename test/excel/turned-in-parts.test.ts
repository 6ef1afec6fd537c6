import { turnFormulas } from "../../src/assessment/turn-formulas";
import { excelWorkbook } from "../../src/excel/workbook-port";
import { failing, type ExcelUnderTest, type Fate } from "./open-excel";
import { byHand, failureOf, workbookAfter, ZHANG } from "./written";

const ROWS = 70;

/** A result whose values come to 4.2 MB. */
async function longResult(): Promise<ExcelUnderTest> {
  const excel = await workbookAfter(1);
  const long = Array.from({ length: ROWS }, () => ['=REPT("评",20000)']);
  await byHand(excel, (sheets) => { sheets.getItem("年度排名").getRange(`F1:F${ROWS}`).formulas = long; });
  return excel;
}

const turning = (): Promise<unknown> => turnFormulas(excelWorkbook(ZHANG), { to: "values", scope: "workbook" });

/** Long values are in no other request. */
const isWriting = (body: string): boolean => body.length > 100_000;

/** @returns how many cells of the long column hold their formula yet */
async function formulasLeft(excel: ExcelUnderTest): Promise<number> {
  return excel.office.run(async (context) => {
    const range = context.workbook.worksheets.getItem("年度排名").getRange(`F1:F${ROWS}`).load("formulas");
    await context.sync();
    return range.formulas.flat().filter((cell) => String(cell).startsWith("=REPT")).length;
  });
}

describe("turning more than a request holds", () => {
  let excel: ExcelUnderTest;
  let writes: number[];
  beforeEach(async () => {
    excel = await longResult();
    writes = [];
  });
  afterEach(() => excel.close());

  const watched = (fate: Fate): Fate => (n, body, carryOut) => {
    if (isWriting(body)) writes.push(Buffer.byteLength(body));
    return fate(n, body, carryOut);
  };

  it("writes in parts that are each below 4 MB", async () => {
    excel.watch(watched((_, body, carryOut) => carryOut(body)));
    await turning();
    expect(writes).toHaveLength(2);
    for (const bytes of writes) expect(bytes).toBeLessThan(4_000_000);
    expect(await formulasLeft(excel)).toBe(0);
  });

  it.each(["before", "after"] as const)("gives all back when the second part fails %s it is carried out", async (when) => {
    excel.watch(watched((n, body, carryOut) => failing(isWriting(body) && writes.length === 2 ? n : 0, when)(n, body, carryOut)));
    expect(await failureOf(turning())).toMatch(/与转换前一致/);
    expect(await formulasLeft(excel)).toBe(ROWS);
  });

  it("gives all back when somebody fills a cell of the second part meanwhile, and keeps what was typed", async () => {
    let typed = false;
    excel.watch(watched(async (_, body, carryOut) => {
      if (writes.length === 1 && !typed) {
        typed = true;
        await byHand(excel, (sheets) => { sheets.getItem("年度排名").getRange(`F${ROWS}`).values = [["同事填的"]]; });
      }
      return carryOut(body);
    }));
    expect(await failureOf(turning())).toMatch(/年度排名/);
    expect(await formulasLeft(excel)).toBe(ROWS - 1);
    expect((await excel.values("年度排名"))[ROWS - 1]?.at(-1)).toBe("同事填的");
  });
});
