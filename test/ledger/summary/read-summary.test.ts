import { FACT_KEYS, type Facts } from "../../../src/regulation/facts";
import { readSummary } from "../../../src/ledger/summary/read-summary";
import { sheet } from "../grid";
import { BLANK_ROW, HEADER, platform, SUMMARY_A, texts } from "./forms";

/** Facts as plain data, money as text. */
function plain(facts: Facts | undefined): unknown[] {
  return FACT_KEYS.map((fact) => {
    const value = facts?.[fact] ?? null;
    return typeof value === "object" && value !== null ? value.toFixed() : value;
  });
}

const ALL = [true, true, true, true, true, 50, 100, 10, 40, 20, 2, 5, 0, 0, "1000000"];

test("the form of the bureau, with title, units, groups, total and note", () => {
  const others = sheet("往年对比", [["年度", "平台数", "最高分", "", 0], [2019, 5, 91.5, "", ""]]);
  const memo = sheet("备忘", [["勿删"], [0]], { hidden: true });
  const reading = readSummary([others, sheet("平台年度数据汇总", SUMMARY_A), memo]);
  expect(reading.platforms.map(({ name }) => name)).toEqual(["甲一", "甲二", "甲三"]);
  expect(plain(reading.platforms[0]?.facts)).toEqual(ALL);
  expect(plain(reading.platforms[1]?.facts)).toEqual([...ALL.slice(0, 14), "9999.99"]);
  expect(plain(reading.platforms[2]?.facts)).toEqual([...ALL.slice(0, 5), 49, ...ALL.slice(6, 12), 5, 0, "0"]);
  expect(reading.found).toMatchObject({ sheet: "平台年度数据汇总", headerRow: 2, dataRow: 4, hidden: false });
  expect(reading.findings.map(({ severity, cell, problem }) => [severity, cell, problem.key])).toEqual([
    ["notice", "A8", "ledger.row.total"],
    ["notice", "A10", "ledger.row.note"],
  ]);
});

test("each fact leads back to its cell", () => {
  const reading = readSummary([sheet("汇总", SUMMARY_A, { firstRow: 10, firstColumn: 2 })]);
  expect(reading.platforms[1]?.sources.diagnosed).toEqual([{ sheet: "汇总", row: 15, column: 9 }]);
  expect(reading.found).toMatchObject({ headerRow: 12, dataRow: 14, nameColumn: 2 });
});

describe("layouts of one and the same form", () => {
  const plainForm = [HEADER, platform("甲一")];
  const upper = HEADER.map((text) => text.replace(/（.*/u, ""));
  const units = ["", "", "", "", "", "", "（人）", "（家）", "（项）", "（项）", "（项）", "（项）", "（场）", "（次）", "（户）", "（万元）"];
  const threeRows = [
    ["平台名称", "组织机构", "", "", "", "", "", "工作实绩", "", "", "", "", "", "服务质量", "", "附加考核"],
    ["", "机构", "", "", "", "", "社保", "诊断服务", "", "项目实施", "", "示范推广", "", "", "", ""],
    ["", ...HEADER.slice(1)],
  ];
  const cases: readonly (readonly [string, readonly (readonly (string | number | boolean)[])[]])[] = [
    ["one header row", plainForm],
    ["three header rows", [...threeRows, platform("甲一")]],
    ["the units in a row of their own", [upper, units, platform("甲一")]],
    ["groups above, with the platform in the lower row", [["", ...threeRows[0]!.slice(1)], HEADER, platform("甲一")]],
    ["columns in another order", [[...HEADER].reverse(), platform("甲一").reverse()]],
    ["a serial number and extra columns", [["序号", ...HEADER, "备注"], [1, ...platform("甲一"), "已核"]]],
    ["line breaks and blanks in the header", [HEADER.map((text) => [...text].join(" \n")), platform("甲一")]],
    ["full-width header", [HEADER.map((text) => text.replace("100", "１００")), platform("甲一")]],
    ["a row of column numbers", [HEADER, ["甲", ...HEADER.slice(1).map((_, index) => index + 1)], platform("甲一")]],
    ["blank rows inside", [HEADER, BLANK_ROW, platform("甲一"), BLANK_ROW]],
    ["the header again in the middle", [...plainForm, HEADER]],
    ["numbers as text with units", [HEADER, platform("甲一", { 6: "50人", 7: "１００家", 8: " 10 项", 15: "100亿元" })]],
    ["a stray value beside the header", [[...HEADER, "", 3], platform("甲一")]],
    ["a signature and a date below", [...plainForm, BLANK_ROW, texts("武汉市经济和信息化局"), texts("2022年3月10日")]],
    ["who filled it in", [...plainForm, texts("填表人：张三", "", "", "审核人：李四", "", "日期：2022-03-10")]],
  ];
  test.each(cases)("%s", (_, values) => {
    const reading = readSummary([sheet("表", values)]);
    expect(reading.platforms.map(({ name }) => name)).toEqual(["甲一"]);
    expect(plain(reading.platforms[0]?.facts)).toEqual(ALL);
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test.each(["合计", "合 计", "合　计", "总计", "小计", "共计", "汇总", "平均", "平均值", "合计：", "全市合计", "Total", "Grand Total"])(
  "a row named %s is no platform, and said so",
  (name) => {
    const reading = readSummary([sheet("表", [HEADER, platform("甲一"), platform(name)])]);
    expect(reading.platforms).toHaveLength(1);
    expect(reading.findings).toMatchObject([{ severity: "notice", cell: "A3", problem: { key: "ledger.row.total" } }]);
  },
);

test("a total row that bears its word in the serial column", () => {
  const reading = readSummary([sheet("表", [["序号", ...HEADER], [1, ...platform("甲一")], ["合计", ...platform("")]])]);
  expect(reading.platforms).toHaveLength(1);
});

test("two and three words for a platform that are no totals", () => {
  const names = ["汇总科技有限公司", "合计量仪表有限公司", "平均律咨询"];
  const reading = readSummary([sheet("表", [HEADER, ...names.map((name) => platform(name))])]);
  expect(reading.platforms.map(({ name }) => name)).toEqual(names);
});

test("a table of other years further down is not read into this one", () => {
  const older = [["平台名称", "2019年诊断家数", "2020年诊断家数"], ["甲一", 50, 60], ["甲九", 50, 60]];
  const reading = readSummary([sheet("表", [HEADER, platform("甲一"), BLANK_ROW, texts("往年情况"), ...older])]);
  expect(reading.platforms.map(({ name }) => name)).toEqual(["甲一"]);
  expect(reading.findings.map(({ cell, problem }) => [cell, problem.key])).toContainEqual(["A5", "ledger.otherTable"]);
});

test("the company behind a platform is kept, and names the platform where nothing else does", () => {
  const both = readSummary([sheet("表", [["承担企业", ...HEADER], ["甲一咨询有限公司", ...platform("甲一平台")]])]);
  expect(both.platforms).toMatchObject([{ name: "甲一平台", company: "甲一咨询有限公司" }]);
  const only = readSummary([sheet("表", [["承担企业", ...HEADER.slice(1)], platform("甲一咨询有限公司")])]);
  expect(only.platforms).toMatchObject([{ name: "甲一咨询有限公司" }]);
});
