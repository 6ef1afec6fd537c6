import type { ExcelUnderTest } from "./open-excel";
import { byHand, failureOf, inSight, reports, run, undo, workbookAfter, ZHANG } from "./written";
import { excelWorkbook } from "../../src/excel/workbook-port";
import { UNHURRIED } from "../../src/assessment/paced";
import type { LoggedRun } from "../../src/report/record/logged-run";

let excel: ExcelUnderTest;
afterEach(() => excel.close());

describe("撤销本次生成", () => {
  it("after the first run leaves the workbook as it was, to the last setting", async () => {
    excel = await workbookAfter(0);
    const before = excel.snapshot();
    await run();
    expect(excel.snapshot()).not.toEqual(before);
    expect(await undo()).toEqual([]);
    expect(excel.snapshot()).toEqual(before);
  });

  it("after a later run brings back what it replaced: cells, looks, tabs, and the sheet in front", async () => {
    excel = await workbookAfter(1);
    await byHand(excel, (sheets) => {
      sheets.getItem("年度排名").position = 0;
      sheets.getItem("年度排名").getRange("A1").format.fill.color = "#FFFF00";
      sheets.getItem("计分依据").visibility = "Hidden";
      sheets.getItem("备忘").activate();
    });
    const before = settingsAside(excel.snapshot());
    await run(2);
    await undo();
    expect(settingsAside(excel.snapshot())).toEqual(before);
    expect(await failureOf(undo())).toMatch(/^没有可以撤销的生成.*未作任何改动/);
  });

  it("gives a kept sheet its name back", async () => {
    excel = await workbookAfter(1);
    await byHand(excel, (sheets) => { sheets.getItem("年度排名").getRange("B3").values = [["改"]]; });
    const before = settingsAside(excel.snapshot());
    await run(2);
    await undo();
    expect(settingsAside(excel.snapshot())).toEqual(before);
    expect(await run(3)).toEqual([expect.stringContaining("改动过（B3）")]);
  });

  it("keeps a result that somebody has changed since, and says where", async () => {
    excel = await workbookAfter(2);
    await byHand(excel, (sheets) => { sheets.getItem("年度排名").getRange("B3").values = [["改"]]; });
    expect(await undo()).toEqual([expect.stringMatching(/^结果表“年度排名”生成后有人改动过（B3），已改名为“年度排名（2022-03-01留存）”/)]);
    expect(inSight(excel)).toEqual(["台账", "备忘", "年度排名（2022-03-01留存）", "年度排名", "计分依据"]);
    expect((await excel.values("年度排名"))[2]).toEqual([2, "第1轮"]);
    expect((await excel.values("年度排名（2022-03-01留存）"))[2]).toEqual([2, "改"]);
  });

  it("leaves alone what somebody has renamed, and says what is not there any more", async () => {
    excel = await workbookAfter(1);
    await byHand(excel, (sheets) => {
      sheets.getItem("年度排名").name = "终稿";
      sheets.getItem("计分依据").delete();
    });
    expect(await undo()).toEqual(["本次生成的“年度排名”已被改名或删除，未作处理", "本次生成的“计分依据”已被改名或删除，未作处理"]);
    expect(inSight(excel)).toEqual(["台账", "备忘", "终稿"]);
  });

  it("an earlier result whose name somebody's new sheet bears comes back under another", async () => {
    excel = await workbookAfter(2);
    await byHand(excel, (sheets) => {
      sheets.getItem("年度排名").delete();
      sheets.add("年度排名").getRange("A1").values = [["手工"]];
    });
    expect(await undo()).toContain("结果表“年度排名”的原名已被他人新建的工作表占用，现名为“年度排名 (2)”");
    expect(await excel.values("年度排名")).toEqual([["手工"]]);
    expect((await excel.values("年度排名 (2)"))[2]).toEqual([2, "第1轮"]);
  });

  it("a result that the bureau's formulas refer to stays", async () => {
    excel = await workbookAfter(1);
    await byHand(excel, (sheets) => { sheets.getItem("备忘").getRange("A1").formulas = [["=年度排名!A3"]]; });
    expect(await undo()).toEqual([expect.stringMatching(/被公式引用（备忘!A1）/)]);
    expect(await excel.values("备忘")).toEqual([[2]]);
  });

  it("the log of runs is as it was", async () => {
    excel = await workbookAfter(0);
    const { settings } = excel.office.workbook.side;
    const first = logged("第一次");
    settings["zhgz.log"] = [first];
    await excelWorkbook(ZHANG).writeReport(reports(), UNHURRIED, [first, logged("第二次")]);
    expect(excel.office.workbook.side.settings["zhgz.log"]).toEqual([first, logged("第二次")]);
    await undo();
    expect(excel.office.workbook.side.settings).toEqual({ "zhgz.log": [first] });
  });

  it("is refused where the structure is protected, and makes at most 7 requests", async () => {
    excel = await workbookAfter(2);
    excel.office.workbook.side.structureProtected = true;
    const before = excel.snapshot();
    expect(await failureOf(undo())).toMatch(/工作簿结构受保护/);
    expect(excel.snapshot()).toEqual(before);
    excel.office.workbook.side.structureProtected = false;
    excel.watch();
    await undo();
    expect(excel.requests.length).toBeLessThanOrEqual(7);
  });
});

function logged(operation: string): LoggedRun {
  return { time: "", operation, edition: "", choices: "", input: "", outcome: "" };
}

/** Without what the add-in keeps of the run before: only the last one can be taken back. */
function settingsAside(snapshot: unknown): unknown {
  const { side, ...rest } = snapshot as { side: { settings: object } };
  return { ...rest, side: { ...side, settings: null } };
}
