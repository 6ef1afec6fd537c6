import type { RunBy } from "../../src/excel/writing/run-by";
import { excelWorkbook } from "../../src/excel/workbook-port";
import type { ExcelUnderTest } from "./open-excel";
import { failureOf, inSight, run, workbookAfter, ZHANG } from "./written";

/** A colleague's page, whose clock says what it is told. */
const li = (minutesLater: number): RunBy => ({ owner: "li", now: () => new Date(ZHANG.now().getTime() + minutesLater * 60_000) });

let excel: ExcelUnderTest;
beforeEach(async () => void (excel = await workbookAfter(1)));
afterEach(() => excel.close());

/** What came of a colleague's run that begins right before the n-th request of ours, and of ours. */
async function both(n: number, minutesLater: number): Promise<{ theirs: string | null; ours: string | null }> {
  let theirs: string | null = null;
  let begun = false;
  excel.watch(async (at, body, carryOut) => {
    if (at === n && !begun) {
      begun = true;
      theirs = await failureOf(run(7, excelWorkbook(li(minutesLater))));
    }
    return carryOut(body);
  });
  const ours = await failureOf(run(2));
  excel.watch();
  return { theirs, ours };
}

describe("two runs at once", () => {
  it("a colleague's is refused in words while ours is written, and ours is complete", async () => {
    const { theirs, ours } = await both(5, 0);
    expect(theirs).toMatch(/^另有一处.*正在向本工作簿写入结果.*未作任何改动.*最迟 2 分钟后/);
    expect(ours).toBeNull();
    expect((await excel.values("年度排名"))[2]?.[1]).toBe("第2轮");
  });

  it("begun in the same moment, one of them is put back, and the other is complete", async () => {
    for (const n of [1, 2, 3]) {
      const { theirs, ours } = await both(n, 0);
      expect([theirs, ours].filter((said) => said === null).length).toBeGreaterThanOrEqual(1);
      expect(inSight(excel)).toEqual(["台账", "备忘", "年度排名", "计分依据"]);
    }
  });

  it("the note of a run that was cut short holds nobody up for long", async () => {
    excel.office.workbook.side.settings["zhgz.lock"] = { owner: "wang", until: ZHANG.now().getTime() + 90_000 };
    expect(await failureOf(run(2, excelWorkbook(li(1))))).toMatch(/最迟 1 分钟后/);
    expect(await failureOf(run(2, excelWorkbook(li(2))))).toBeNull();
  });

  it.each([["a wrong clock's", { owner: "wang", until: 9e15 }], ["one that is none", "x"]])("%s note is not heeded", async (_, note) => {
    excel.office.workbook.side.settings["zhgz.lock"] = note;
    expect(await failureOf(run(2))).toBeNull();
    expect(excel.office.workbook.side.settings).not.toHaveProperty("zhgz.lock");
  });
});
