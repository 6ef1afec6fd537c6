import { excelWorkbook } from "../../src/excel/workbook-port";
import { byHand, inSight, run, workbookAfter, ZHANG } from "./written";
import type { ExcelUnderTest } from "./open-excel";

let excel: ExcelUnderTest;
beforeEach(async () => void (excel = await workbookAfter(1)));
afterEach(() => excel.close());

const cell = (sheet: string, address: string, value: unknown) => (sheets: Excel.WorksheetCollection) => {
  sheets.getItem(sheet).getRange(address).values = [[value]];
};

describe("a result that nobody has changed", () => {
  it("is replaced, run after run", async () => {
    for (const round of [2, 3, 4]) expect(await run(round)).toEqual([]);
    expect(inSight(excel)).toEqual(["台账", "备忘", "年度排名", "计分依据"]);
    expect((await excel.values("年度排名"))[2]?.[1]).toBe("第4轮");
    expect(excel.sheetNames()).toHaveLength(6);
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ["a column made wider", (sheets) => { sheets.getItem("年度排名").getRange("A:A").format.columnWidth = 200; }],
    ["a cell coloured", (sheets) => { sheets.getItem("年度排名").getRange("A1").format.fill.color = "#FFFF00"; }],
    ["a list sorted by its filter", (sheets) => void sheets.getItem("计分依据").getRange("A2:B4").sort.apply([{ key: 1, ascending: true }])],
    ["the sheet hidden", (sheets) => { sheets.getItem("年度排名").visibility = "Hidden"; }],
    ["a tab moved", (sheets) => { sheets.getItem("年度排名").position = 0; }],
    ["a value typed again", cell("年度排名", "A2", 1)],
  ])("%s is no change of it", async (_, change) => {
    await byHand(excel, change);
    expect(await run(2)).toEqual([]);
    expect(inSight(excel).filter((name) => name.includes("留存"))).toEqual([]);
  });

  it("its tab stays where somebody moved it", async () => {
    await byHand(excel, (sheets) => { sheets.getItem("年度排名").position = 0; });
    await run(2);
    expect(inSight(excel)).toEqual(["年度排名", "台账", "备忘", "计分依据"]);
  });
});

describe("a result that somebody has changed", () => {
  it("stays under a dated name, and the user is told which, where it differs and where it is", async () => {
    await byHand(excel, cell("年度排名", "B3", "乙（已核）"));
    expect(await run(2)).toEqual(["结果表“年度排名”生成后有人改动过（B3），已改名为“年度排名（2022-03-01留存）”留存，归您自己保管，以后不再改动"]);
    expect(inSight(excel)).toEqual(["台账", "备忘", "年度排名", "年度排名（2022-03-01留存）", "计分依据"]);
    expect((await excel.values("年度排名（2022-03-01留存）"))[2]).toEqual([2, "乙（已核）"]);
    expect((await excel.values("年度排名"))[2]).toEqual([2, "第2轮"]);
  });

  it("is the bureau's from then on", async () => {
    await byHand(excel, cell("年度排名", "B3", "一"));
    await run(2);
    await byHand(excel, cell("年度排名", "B3", "二"));
    expect(await run(3)).toEqual([expect.stringContaining("“年度排名（2022-03-01留存2）”")]);
    expect(await run(4)).toEqual([]);
    expect((await excel.values("年度排名（2022-03-01留存）"))[2]).toEqual([2, "一"]);
    expect((await excel.values("年度排名（2022-03-01留存2）"))[2]).toEqual([2, "二"]);
  });

  it.each<[string, (sheets: Excel.WorksheetCollection) => void, RegExp]>([
    ["a cell emptied", (sheets) => void sheets.getItem("年度排名").getRange("B2").clear(), /改动过（B2）/],
    ["a cell beyond the last one", cell("年度排名", "D9", "签字：王"), /改动过（D9）/],
    ["a row inserted", (sheets) => void sheets.getItem("年度排名").getRange("2:2").insert("Down"), /改动过（A2、B2、A3、B3、A4/],
    ["a value that became a formula", (sheets) => { sheets.getItem("年度排名").getRange("A2").formulas = [["=0+1"]]; }, /改动过（A2）/],
    ["a number that became a text", (sheets) => { sheets.getItem("年度排名").getRange("A2").formulas = [["'1"]]; }, /改动过（A2）/],
    ["a row of a sorted list", (sheets) => {
      sheets.getItem("计分依据").getRange("A2:B4").sort.apply([{ key: 1, ascending: true }]);
      sheets.getItem("计分依据").getRange("B4").values = [[91]];
    }, /“计分依据”生成后有人改动过（B4）/],
    ["all of it deleted", (sheets) => void sheets.getItem("年度排名").getRange().clear(), /改动过（A1、B1、A2、B2、A3 等 6 个单元格）/],
    ["protection", (sheets) => sheets.getItem("年度排名").protection.protect(), /设有工作表保护/],
  ])("%s is a change", async (_, change, said) => {
    await byHand(excel, change);
    expect(await run(2)).toEqual([expect.stringMatching(said)]);
    expect(inSight(excel).filter((name) => name.includes("留存"))).toHaveLength(1);
  });

  it("its name is counted up, and is no longer than Excel allows", async () => {
    await byHand(excel, (sheets) => {
      sheets.add("年度排名（2022-03-01留存）");
      sheets.getItem("年度排名").getRange("A1").values = [["改"]];
    });
    expect(await run(2)).toEqual([expect.stringContaining("“年度排名（2022-03-01留存2）”")]);
  });
});

describe("a result that the bureau's formulas refer to", () => {
  it("stays in sight, and the user is told where", async () => {
    await byHand(excel, (sheets) => { sheets.getItem("备忘").getRange("C4").formulas = [["=SUM(年度排名!A2:A3)"]]; });
    expect(await run(2)).toEqual([expect.stringMatching(/^结果表“年度排名”被公式引用（备忘!C4）/)]);
    expect(await excel.values("备忘")).toEqual([[3]]);
    expect(await run(3)).toEqual([]);
    expect(await excel.values("备忘")).toEqual([[3]]);
  });

  it("by a name of the workbook as well", async () => {
    await excel.office.run(async ({ workbook }) => {
      workbook.names.add("排名区", "=年度排名!$A$2:$A$3");
      await Promise.resolve();
    });
    expect(await run(2)).toEqual([expect.stringMatching(/被公式引用（排名区）/)]);
  });

  it("and so does what a kept sheet refers to in its turn", async () => {
    await byHand(excel, (sheets) => { sheets.getItem("年度排名").getRange("D1").formulas = [["=计分依据!B2"]]; });
    expect(await run(2)).toEqual([expect.stringMatching(/“年度排名”生成后有人改动过（D1）/), expect.stringMatching(/“计分依据”被公式引用（年度排名!D1）/)]);
    expect((await excel.values("年度排名（2022-03-01留存）"))[0]?.[3]).toBe(90.5);
  });

  it("a text that only names it is no reference", async () => {
    await byHand(excel, (sheets) => { sheets.getItem("备忘").getRange("A1:A2").formulas = [['="年度排名!A1"'], ["=HYPERLINK(\"#'年度排名'!A1\",\"排名\")"]]; });
    expect(await run(2)).toEqual([]);
  });
});

describe("a preview", () => {
  const preview = () => excelWorkbook(ZHANG).previewReport([{ kind: "ranking", name: "年度排名" }, { kind: "reward", name: "备忘" }]);

  it("says what a run would do, and does nothing", async () => {
    await byHand(excel, cell("年度排名", "B3", "改"));
    const before = excel.snapshot();
    excel.watch();
    expect(await preview()).toEqual({
      sheets: [{ kind: "ranking", name: "年度排名", as: "年度排名" }, { kind: "reward", name: "备忘", as: "备忘 (2)" }],
      replaced: ["计分依据"],
      kept: [{ name: "年度排名", as: "年度排名（2022-03-01留存）", reason: expect.objectContaining({ key: "excel.kept.changedCells" }) as unknown }],
      taken: ["备忘"],
      canUndo: true,
    });
    expect(excel.requests.length).toBeLessThanOrEqual(4);
    expect(excel.snapshot()).toEqual(before);
  });
});
