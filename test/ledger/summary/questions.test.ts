import { readSummary } from "../../../src/ledger/summary/read-summary";
import { sheet } from "../grid";
import { HEADER, platform, texts } from "./forms";

test("two sheets that look alike are a question, and neither is read", () => {
  const { found, platforms, findings } = readSummary([
    sheet("2020年", [HEADER, platform("甲一")]),
    sheet("2021年", [HEADER, platform("甲一", { 7: 90 })], { hidden: true }),
  ]);
  expect(found).toBeNull();
  expect(platforms).toEqual([]);
  expect(findings).toMatchObject([{ severity: "error", problem: { key: "ledger.severalSummaries" } }]);
  expect(JSON.stringify(findings[0]?.problem)).toMatch(/2020年.*2021年/u);
});

test("a sheet with clearly fewer facts is no rival", () => {
  const older = sheet("往年对比", [["平台名称", "诊断家数", "采用方案数", "入库项目数", "推广会场次"], ["甲一", 1, 2, 3, 4]]);
  const roster = sheet("平台名册", [HEADER.slice(0, 7), platform("甲一").slice(0, 7)]);
  const { found, findings } = readSummary([older, roster, sheet("年度数据", [HEADER, platform("甲一")])]);
  expect(found?.sheet).toBe("年度数据");
  expect(findings).toEqual([]);
});

test("a hidden sheet is read and said so", () => {
  const { platforms, findings } = readSummary([sheet("年度数据", [HEADER, platform("甲一")], { hidden: true })]);
  expect(platforms).toHaveLength(1);
  expect(findings).toMatchObject([{ severity: "notice", sheet: "年度数据", problem: { key: "ledger.hiddenSheet" } }]);
});

test("nothing like a summary form", () => {
  const { found, findings } = readSummary([sheet("随记", [["今天", "明天"], [1, 2]]), sheet("空", [])]);
  expect(found).toBeNull();
  expect(findings).toMatchObject([{ severity: "error", problem: { key: "ledger.noSummary" } }]);
});

test("a missing column leaves one fact unknown for all, with one finding", () => {
  const without = (row: readonly (string | number | boolean)[]): (string | number | boolean)[] => row.filter((_, i) => i !== 10);
  const { platforms, findings } = readSummary([
    sheet("年度数据", [without(HEADER), without(platform("甲一")), without(platform("甲二"))]),
  ]);
  expect(platforms.map(({ facts }) => [facts.enrolled, facts.demos])).toEqual([[null, 2], [null, 2]]);
  expect(findings).toMatchObject([{ severity: "error", sheet: "年度数据", cell: "", problem: { key: "ledger.columnMissing" } }]);
});

test("two columns for one fact are a question", () => {
  const { platforms, findings } = readSummary([
    sheet("年度数据", [[...HEADER, "现场推广会（场）"], [...platform("甲一"), 3]]),
  ]);
  expect(platforms[0]?.facts.events).toBeNull();
  expect(findings).toMatchObject([{ severity: "error", cell: "M1", problem: { key: "ledger.columnDisputed" } }]);
  expect(JSON.stringify(findings[0]?.problem)).toMatch(/推广会（场）.*现场推广会（场）/u);
});

test.each([
  ["诊断家数", "经企业确认的诊断家数", 1],
  ["实施项目数", "其中100万元以上项目数", 1],
  ["分管人员", "班子成员分管", 1],
  ["诊断家数", "诊断得分", 0],
  ["计划诊断家数", "完成诊断企业数", 1],
  ["上年诊断家数", "诊断家数", 1],
  ["诊断家数", "诊断完成率", 0],
])("of %s and %s the better one is taken without a question", (one, other, taken) => {
  const headers = ["平台名称", one, other, "采用方案数", "推广会场次", "示范项目数"];
  const { found, findings } = readSummary([sheet("年度数据", [headers, ["甲一", 1, 2, 3, 4, 5]])]);
  expect(findings.filter(({ problem }) => problem.key === "ledger.columnDisputed")).toEqual([]);
  expect([...(found?.factColumns.values() ?? [])]).toContain(taken + 1);
  expect([...(found?.factColumns.values() ?? [])]).not.toContain(2 - taken);
});

test("technical staff is not taken for staff, but named as a possibility", () => {
  const headers = HEADER.map((text) => (text === "本地社保职工人数" ? "技术人员社保人数" : text));
  const { platforms, findings } = readSummary([sheet("年度数据", [headers, platform("甲一")])]);
  expect(platforms[0]?.facts.insuredStaff).toBeNull();
  expect(findings).toMatchObject([{ severity: "error", problem: { key: "ledger.columnDoubtful" } }]);
});

describe("one platform in two rows", () => {
  test("that say the same counts once", () => {
    const rows = [HEADER, platform("甲（一）"), platform("甲(一) ")];
    const { platforms, findings } = readSummary([sheet("年度数据", rows)]);
    expect(platforms).toHaveLength(1);
    expect(platforms[0]?.facts.diagnosed).toBe(100);
    expect(findings).toMatchObject([{ severity: "warning", cell: "A3", platform: "甲（一）", problem: { key: "ledger.repeated" } }]);
  });

  test("that differ leave what differs to a person", () => {
    const rows = [HEADER, platform("甲一"), platform("甲一", { 7: 90, 8: "" })];
    const { platforms, findings } = readSummary([sheet("年度数据", rows)]);
    expect(platforms).toHaveLength(1);
    expect(platforms[0]?.facts).toMatchObject({ diagnosed: null, adopted: null, projects: 40 });
    const repeated = findings.find(({ problem }) => problem.key === "ledger.repeatedDiffers");
    expect(repeated).toMatchObject({ severity: "error", cell: "A3", platform: "甲一" });
    expect(repeated?.problem.values).toMatchObject({ first: "A2", repeat: "A3" });
  });
});

test("notes and sections between the rows are left out with a word", () => {
  const rows = [HEADER, texts("一、市级平台"), platform("甲一"), texts("二、区级平台"), platform("甲二"), texts("备注：以上数据截至年末。")];
  const { platforms, findings } = readSummary([sheet("年度数据", rows)]);
  expect(platforms.map(({ name }) => name)).toEqual(["甲一", "甲二"]);
  expect(findings.map(({ cell, problem }) => [cell, problem.key])).toEqual([
    ["A2", "ledger.row.note"],
    ["A4", "ledger.row.note"],
    ["A6", "ledger.row.note"],
  ]);
});
