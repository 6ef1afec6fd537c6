import { Decimal } from "../../src/regulation/decimal";
import { applyChoices } from "../../src/regulation/choices/apply-choices";
import { parseChoices } from "../../src/regulation/choices/choices";
import { edition2021 } from "../../src/regulation/editions/2021";
import { message } from "../../src/regulation/message";
import { annualReport } from "../../src/report/annual-report";
import type { AnnualResult, ReportedEvidence } from "../../src/report/result";
import { scorecardNames } from "../../src/report/scorecard/scorecard-names";
import type { ReportKind, ReportSheet } from "../../src/report/sheet";
import { EVERYTHING } from "../../src/report/wishes";
import { resultOf, say, stilled } from "./sample-result";

const row = (outcome: ReportedEvidence["outcome"], cell: string): ReportedEvidence => ({
  platform: "甲", item: "diag", ledger: message("ledger.kind.diagnosis"), outcome, code: null, reason: null, sheet: "诊断台账", cell, row: 5, found: "x",
});
const evidence = [row("counted", "A5"), row("counted", "A6"), row("excluded", "A7"), row("review", "A8")];

function sheetsOf(result: AnnualResult, kinds: readonly ReportKind[] = [...EVERYTHING.sheets]): ReportSheet[] {
  const log = [{ time: "2022-03-10 09:30:00", operation: "一键年度排名", edition: "e", choices: "c", input: "i", outcome: "o" }];
  return annualReport({ result, evidence, findings: [], log }, { sheets: new Set(kinds), form: "zhgz" }, say).map(stilled);
}
const find = (sheets: readonly ReportSheet[], kind: ReportKind): ReportSheet => sheets.find((sheet) => sheet.kind === kind)!;
const text = ({ cells }: ReportSheet): string => cells.flat().filter((cell) => typeof cell === "string").join("\n");

describe("评分卡", () => {
  // 99 ÷ 100 × 30 = 29.70; 10 + 5 + 29.7 + 10 + 10 + 5 + 5 + 10 + 10 + 5 = 99.70; 12,345.67 万元 ≥ 1 亿元: 2 → 101.70
  const sheets = sheetsOf(resultOf({ 甲: { diagnosed: 99, investmentWan: new Decimal("12345.67"), visitedEnterprises: 20 }, 乙: { insuredStaff: 0, diagnosed: 0, events: 0 } }));
  const card = find(sheets, "scorecard");
  const item = (group: string, number: number): ReportSheet["cells"][number] =>
    card.cells.find((cells) => cells[0] === group && JSON.stringify(cells[1]) === JSON.stringify({ count: number })) ?? [];

  it("is there for each platform, with its name in full inside", () => {
    expect(sheets.filter(({ kind }) => kind === "scorecard").map(({ key, name }) => [key, name])).toEqual([["甲", "评分卡-甲"], ["乙", "评分卡-乙"]]);
    expect(text(card)).toContain("平台名称：甲");
  });

  it("has the annex's rows word for word, what was done, the points, the arithmetic with its article, and the rows behind", () => {
    expect(card.cells[5]).toEqual(["考核\n项目", "序号", "考核细则", "分值", "完成情况", "得分", "依据", "原始记录"]);
    expect(item("诊断服务", 1)).toEqual([
      "诊断服务", { count: 1 }, edition2021.annex.diag, { count: 30 }, "诊断并经确认的企业家数：99 家", { decimal: "29.7" },
      "99 家 ÷ 100 家 × 30 分 = 29.70 分（第六条（二）1）",
      { text: "计入 2 行，未计入 1 行，待核 1 行", to: { sheet: { kind: "trace" }, cell: "A5" } },
    ]);
    for (const wording of Object.values(edition2021.annex)) expect(text(card)).toContain(wording);
    expect(item("服务质量", 2)[4]).toBe("不满意企业户数：0 户（回访企业 20 户）");
    expect(item("附加考核", 1)[4]).toBe("累计新增投资额：12345.67 万元（1.23 亿元）");
  });

  it("joins the cells of one 考核项目, as the annex does", () => {
    expect(card.merges.filter(({ column, columns, rows }) => column === 0 && columns === 1 && rows === 2)).toHaveLength(5);
  });

  it("ends with total, tier and rank, and lines for the expert group's signatures", () => {
    expect(card.cells.find(([first]) => first === "总计")?.slice(3, 6)).toEqual([{ count: 110 }, "基本项 99.70 分，附加项 2.00 分", { decimal: "101.7" }]);
    expect(card.cells.find(([first]) => first === "等次及名次")?.slice(4, 7)).toEqual(["优秀", "第 1 名", "90分（含）以上（第十一条）"]);
    expect(card.cells[card.cells.length - 1]?.filter((cell) => cell !== null)).toEqual(["专家组成员（签字）：", "组长（签字）：", "日期：    年  月  日"]);
  });

  it("is one page of A4, without rows that repeat", () => {
    expect(card.print).toMatchObject({ paper: "A4", orientation: "portrait", fitOnePageWide: true, pagesTall: 1, titleRows: null });
  });

  it("says what is 待补, and is 暂定 then", () => {
    const pending = find(sheetsOf(resultOf({ 甲: { diagnosed: null } })), "scorecard");
    expect(pending.cells[1]?.[0]).toMatch(/（暂定）$/);
    expect(text(pending)).toContain("待补：诊断并经确认的企业家数");
    expect(pending.cells.find(([first]) => first === "等次及名次")?.slice(4, 6)).toEqual(["待定", "—"]);
  });

  it("leads nowhere where 计分依据 is not written", () => {
    const alone = find(sheetsOf(resultOf({ 甲: {} }), ["scorecard"]), "scorecard");
    expect(alone.cells.flat()).toContain("计入 2 行，未计入 1 行，待核 1 行");
  });
});

test.each<[string, readonly string[], readonly string[]]>([
  ["forbidden signs are written wide", ["甲/乙:[丙]*?"], ["评分卡-甲／乙：［丙］＊？"]],
  ["a long name is cut to 31 characters", ["长".repeat(40)], [`评分卡-${"长".repeat(27)}`]],
  ["names that are cut alike are numbered", ["长".repeat(40), "长".repeat(41)], [`评分卡-${"长".repeat(27)}`, `评分卡-${"长".repeat(24)}(2)`]],
  ["names differ without regard to case", ["Abc", "ABC"], ["评分卡-Abc", "评分卡-ABC(2)"]],
  ["no character is cut in half", [`${"a".repeat(26)}𠮷`], [`评分卡-${"a".repeat(26)}`]],
])("a scorecard's tab: %s", (_, platforms, names) => expect(scorecardNames(platforms, "评分卡")).toEqual(names));

describe("淘汰名单", () => {
  it("has the platforms below 60 with the reason", () => {
    const sheet = find(sheetsOf(resultOf({ 甲: {}, 乙: { insuredStaff: 0, diagnosed: 0, events: 0 } })), "eliminated");
    expect(sheet.cells[4]).toEqual([
      { count: 1 }, "乙", "", { decimal: "55" }, { decimal: "0" }, { decimal: "55" }, "不及格", "60分以下，认定不及格并实行淘汰（第十一条）",
    ]);
  });

  it.each([
    [{ 甲: {} }, "无。本考核周期没有不及格的平台。"],
    [{ 甲: {}, 乙: { diagnosed: null } }, "暂无。另有 1 家平台待定，其考核得分确定后方能认定。"],
  ])("says so where there are none", (platforms, said) => {
    expect(find(sheetsOf(resultOf(platforms)), "eliminated").cells.slice(4, 6).map(([first]) => first)).toEqual(["", said]);
  });
});

describe("公示稿", () => {
  const cycle = { from: "2021-03-07", to: "2022-03-06" };
  const sheet = find(sheetsOf(resultOf({ 甲: {}, 乙: { events: 0, worstReports: 2 } }, "1500", { cycle })), "publicity");

  it("tells the public who reached what in which cycle, by rank", () => {
    expect(text(sheet)).toContain("考核周期：2021年3月7日至2022年3月6日");
    const header = sheet.cells.findIndex(([first]) => first === "名次");
    expect(sheet.cells.slice(header + 1, header + 3)).toEqual([[{ count: 1 }, "甲", { decimal: "100" }, "优秀"], [{ count: 2 }, "乙", { decimal: "88" }, "先进"]]);
    expect(sheet.print).toMatchObject({ orientation: "portrait", titleRows: [header, header] });
  });

  it("leaves period, telephone and date to be filled in, marked by words and colour", () => {
    for (const place of ["公示期：【", "联系电话：【", "受理部门：【"]) expect(text(sheet)).toContain(place);
    const marked = sheet.cells.flatMap(([first], index) => (typeof first === "string" && /【 +】/.test(first) ? [index] : []));
    const coloured = sheet.styles.filter(({ style }) => style.fill !== undefined).map(({ area }) => area.row);
    expect(coloured).toEqual(expect.arrayContaining(marked));
  });

  it.each([[2, false], [10, true], [60, true]])("of %i platforms has its table on a page of its own where one page does not hold both: %s", (count, own) => {
    const platforms = Object.fromEntries(Array.from({ length: count }, (_, index) => [`平台${index + 1}`, {}]));
    const { print, cells } = find(sheetsOf(resultOf(platforms)), "publicity");
    const header = cells.findIndex(([first]) => first === "名次");
    expect(print).toMatchObject(own ? { fitOnePageWide: false, scale: 75, breakBefore: header - 2, titleRows: [header, header] } : { fitOnePageWide: true, pagesTall: 1 });
    expect(cells[print.breakBefore ?? -1]?.[0]).toBe(own ? "附件" : undefined);
  });

  it("is not to be published while a platform is 待定", () => {
    const pending = find(sheetsOf(resultOf({ 甲: {}, 乙: { diagnosed: null } })), "publicity");
    expect(text(pending)).toMatch(/1 家平台的考核结果待定.*不得公示/);
  });
});

describe("口径说明", () => {
  it("has all 25 readings, with question, choice, the others and the article", () => {
    const sheet = find(sheetsOf(resultOf({ 甲: {} })), "readings");
    const rows = sheet.cells.filter((cells) => typeof cells[0] === "object" && cells[0] !== null);
    expect(rows).toHaveLength(25);
    expect(rows[9]).toEqual([{ count: 10 }, "90分含本数", "90分是否为优秀", "含90分（否则90分不属于任何等次）", "默认", "不含90分，90分为先进", "第十一条、第六条（一）2"]);
  });

  it("marks what is chosen against the default, here and on every other sheet", () => {
    const edition = applyChoices(edition2021, parseChoices(edition2021, { excellentInclusive: "exclusive" }));
    const sheets = sheetsOf(resultOf({ 甲: {} }, "1500", { edition }));
    expect(find(sheets, "readings").cells.find((cells) => cells[1] === "90分含本数")?.slice(3, 6)).toEqual(["不含90分，90分为先进", "选定", "含90分（否则90分不属于任何等次）【默认】"]);
    for (const sheet of sheets.filter(({ kind }) => kind !== "readings")) expect(text(sheet)).toContain("【非默认】不含90分，90分为先进（第十一条、第六条（一）2）");
  });
});

test("操作留痕 has a line for each run", () => {
  expect(find(sheetsOf(resultOf({ 甲: {} })), "log").cells[4]).toEqual([{ count: 1 }, "2022-03-10 09:30:00", "一键年度排名", "e", "c", "i", "o"]);
});

test("sheets of one run have different names", () => {
  const names = sheetsOf(resultOf({ 甲: {}, 乙: {} })).map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});
