import { checkWrite } from "../../../src/excel/writing/check";
import { ExcelRunError } from "../../../src/excel/excel-run-error";
import { markFormula, readMark } from "../../../src/excel/marks/marks";
import { planWrite } from "../../../src/excel/writing/plan";
import type { Survey, SurveyedSheet } from "../../../src/excel/reading/survey";
import { texts } from "../../../src/text/zh-CN";
import { speaker } from "../../../src/text/say";
import type { ReportSheet } from "../../../src/report/sheet";
import { plainSheet } from "../plain-sheet";

const say = speaker(texts);

/** A workbook's survey: names alone are the bureau's; "name ← kind|name" bears a mark. */
function survey(...sheets: readonly string[]): Survey {
  return {
    sheets: sheets.map((text, index): SurveyedSheet => {
      const [name = "", mark] = text.split(" ← ");
      return { id: `id-${index}`, name, visibility: "Visible", hidden: false, isProtected: false, used: null, mark: mark === undefined ? null : readMark(`="${mark}"`) };
    }),
    activeId: "id-0",
    structureProtected: false,
    settings: { budgetWan: null, cycle: null },
    records: { lock: null, lastRun: null, details: {}, log: undefined, stored: {} },
    date1904: false,
  };
}

const ranking = plainSheet("ranking", "年度排名", [["名次"]]);
const names = (seen: Survey): string[] => planWrite(seen, [ranking], "a").drafts.map(({ name }) => name);
const retired = (seen: Survey): string[] => [...planWrite(seen, [ranking], "a").turn.leaving, ...planWrite(seen, [ranking], "a").discarded].map(({ name }) => name);
const notices = (seen: Survey): string[] => planWrite(seen, [ranking], "a").notices.map(say);

describe("a sheet's name", () => {
  it.each<[string, Survey, string]>([
    ["is the wanted one", survey("台账"), "年度排名"],
    ["is numbered where the bureau has a sheet of that name", survey("台账", "年度排名"), "年度排名 (2)"],
    ["is the next free one", survey("年度排名", "年度排名 (2)"), "年度排名 (3)"],
    ["is that of the earlier sheet that it replaces", survey("台账", "年度排名 ← ranking|年度排名"), "年度排名"],
    ["stays numbered on the second run", survey("年度排名", "年度排名 (2) ← ranking|年度排名 (2)"), "年度排名 (2)"],
  ])("%s", (_, seen, name) => expect(names(seen)).toEqual([name]));

  it("is not taken twice by sheets of one run", () => {
    const plan = planWrite(survey("台账"), [ranking, ranking], "a");
    expect(plan.drafts.map(({ name }) => name)).toEqual(["年度排名", "年度排名 (2)"]);
  });

  it("that the bureau has taken is told", () => {
    expect(notices(survey("年度排名"))).toEqual(["工作簿中已有您自己的工作表“年度排名”，未作改动；新生成的结果表名为“年度排名 (2)”"]);
    expect(notices(survey("台账"))).toEqual([]);
  });
});

describe("what a run replaces", () => {
  it.each<[string, Survey, string[]]>([
    ["never a sheet of the bureau's", survey("年度排名"), []],
    ["the sheet of an earlier run", survey("年度排名 ← ranking|年度排名"), ["年度排名"]],
    ["all of it, since what one run says belongs together", survey("奖励分配 ← reward|奖励分配"), ["奖励分配"]],
    ["not one that somebody renamed", survey("2021终稿 ← ranking|年度排名"), []],
    ["not one that somebody copied", survey("年度排名 ← ranking|年度排名", "年度排名 (2) ← ranking|年度排名"), ["年度排名"]],
    ["what a run that was cut short left behind", survey("ZHGZ~b~1 ← ranking|年度排名", "ZHGZ~b~2 ← reward|奖励分配"), ["ZHGZ~b~1", "ZHGZ~b~2"]],
    ["not an unmarked sheet that happens to bear a passing name", survey("ZHGZ~1"), []],
  ])("%s", (_, seen, expected) => expect(retired(seen)).toEqual(expected));

  it("tells of a renamed one that it stays", () => {
    expect(notices(survey("2021终稿 ← ranking|年度排名"))).toEqual([expect.stringContaining("“2021终稿”")]);
  });

  it("puts the tab of a new one where that of its name was", () => {
    const reports = [plainSheet("scores", "年度评分汇总", [["a"]]), ranking, plainSheet("reward", "奖励分配", [["a"]])];
    const { turn } = planWrite(survey("年度排名 ← ranking|年度排名", "台账", "年度评分汇总 ← scores|年度评分汇总"), reports, "a");
    expect(turn.entering.map(({ name, position }) => [name, position])).toEqual([["年度排名", 0], ["奖励分配", 1], ["年度评分汇总", 4]]);
  });

  it("passing names are free and all different", () => {
    const plan = planWrite(survey("ZHGZ~a~1", "年度排名 ← ranking|年度排名"), [ranking], "a");
    expect([...plan.drafts, ...plan.turn.leaving].map(({ passing }) => passing)).toEqual(["ZHGZ~a~2", "ZHGZ~a~3"]);
  });
});

describe("a mark", () => {
  it.each(["年度排名", '引号"表', "a|b"])("survives with the name %s", (name) => {
    const print = "0123456789abcdef";
    const loose = { from: 4, to: 90 };
    expect(readMark(markFormula("ranking", name))).toEqual({ kind: "ranking", name, print: null, loose: null });
    expect(readMark(markFormula("ranking", name, print))).toEqual({ kind: "ranking", name, print, loose: null });
    expect(readMark(markFormula("ranking", name, print, loose))).toEqual({ kind: "ranking", name, print, loose });
  });

  it.each(["=Sheet1!$A$1", '="别的"', "", "=1"])("is not read from %s", (formula) => expect(readMark(formula)).toBeNull());
});

describe("before anything is written", () => {
  const refusal = (seen: Survey, report: ReportSheet): string => {
    try {
      checkWrite(seen, planWrite(seen, [report], "a"));
      return "";
    } catch (error) {
      return error instanceof ExcelRunError ? say(error.detail) : String(error);
    }
  };

  it("all is well with a plain sheet", () => expect(refusal(survey("台账"), ranking)).toBe(""));

  it.each<[string, Survey, ReportSheet, RegExp]>([
    ["a protected structure", { ...survey("台账"), structureProtected: true }, ranking, /工作簿结构受保护.*保护工作簿.*未作任何改动/],
    ["a name over 31 characters", survey(), plainSheet("ranking", "名".repeat(32), [["a"]]), /工作表名.*31/],
    ["a name with a forbidden character", survey(), plainSheet("ranking", "排名/2021", [["a"]]), /工作表名“排名\/2021”/],
    ["a name in apostrophes", survey(), plainSheet("ranking", "'排名", [["a"]]), /单引号/],
    ["a text over 32,767 characters", survey(), plainSheet("ranking", "年度排名", [["a"], ["字".repeat(32_768)]]), /第 2 行.*32767/],
    ["more columns than Excel has", survey(), plainSheet("ranking", "年度排名", [Array<string>(16_385).fill("a")]), /16385 列/],
  ])("%s is refused in words", (_, seen, report, said) => expect(refusal(seen, report)).toMatch(said));
});
