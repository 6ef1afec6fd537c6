import type { FactKey } from "../../../src/regulation/facts";
import type { CellValue } from "../../../src/ledger/sheet";
import { readSummary } from "../../../src/ledger/summary/read-summary";
import { sheet } from "../grid";
import { HEADER, platform, texts } from "./forms";

const DIAGNOSED = 7;
const LEADER = 2;
const INVESTMENT = 15;

/** A form whose only platform has `value` in `column`, and what is found about it. */
function read(column: number, value: CellValue, header: readonly string[] = HEADER): ReturnType<typeof readSummary> {
  return readSummary([sheet("汇总", [header, platform("甲一", { [column]: value })])]);
}

const DOUBTS: readonly (readonly [number, CellValue, FactKey, string])[] = [
  [DIAGNOSED, "约100", "diagnosed", "approximate"],
  [DIAGNOSED, "10-20", "diagnosed", "range"],
  [DIAGNOSED, 99.5, "diagnosed", "fraction"],
  [DIAGNOSED, -3, "diagnosed", "negative"],
  [DIAGNOSED, "#N/A", "diagnosed", "errorValue"],
  [DIAGNOSED, "已完成", "diagnosed", "notACount"],
  [DIAGNOSED, true, "diagnosed", "notACount"],
  [DIAGNOSED, "", "diagnosed", "empty"],
  [DIAGNOSED, "—", "diagnosed", "empty"],
  [LEADER, "在办", "leader", "notYesNo"],
  [LEADER, "张三", "leader", "notYesNo"],
  [LEADER, "", "leader", "empty"],
  [INVESTMENT, "约500万元", "investmentWan", "approximate"],
  [INVESTMENT, "500-800万元", "investmentWan", "range"],
  [INVESTMENT, "10万美元", "investmentWan", "foreign"],
  [INVESTMENT, "", "investmentWan", "empty"],
  [INVESTMENT, "#REF!", "investmentWan", "errorValue"],
];

test.each(DOUBTS)("in column %i, %p leaves %s unknown: %s", (column, value, fact, reason) => {
  const { platforms, findings } = read(column, value);
  expect(platforms[0]?.facts[fact]).toBeNull();
  expect(findings).toMatchObject([
    { severity: "error", sheet: "汇总", platform: "甲一", problem: { key: `ledger.doubt.${reason}` } },
  ]);
  expect(findings[0]?.cell).toBe(`${"ABCDEFGHIJKLMNOP"[column]}2`);
});

test("what the cell probably means is suggested", () => {
  expect(read(DIAGNOSED, "约100").findings[0]?.suggestion.values).toMatchObject({ suggest: "100" });
  expect(read(INVESTMENT, "约500万元").findings[0]?.suggestion.values).toMatchObject({ suggest: "500万元" });
});

describe("the unit of money", () => {
  const headed = (text: string): readonly string[] => [...HEADER.slice(0, INVESTMENT), text];
  const UNITS: readonly (readonly [string, CellValue, string | null])[] = [
    ["累计新增投资额（万元）", 10000, "10000"],
    ["累计新增投资额（亿元）", 1, "10000"],
    ["累计新增投资额（元）", 100000000, "10000"],
    ["累计新增投资额(单位：亿元)", "1.2", "12000"],
    ["新增投资 亿元", 1, "10000"],
    ["累计新增投资额（万元）", "1.2亿", "12000"],
    ["累计新增投资额", "1亿2000万元", "12000"],
    ["累计新增投资额", 10000, null],
    ["累计新增投资额", 0, "0"],
  ];
  test.each(UNITS)("%s: %p is %p 万元", (header, value, wan) => {
    const { platforms } = read(INVESTMENT, value, headed(header));
    expect(platforms[0]?.facts.investmentWan?.toFixed() ?? null).toBe(wan);
  });

  test.each(["单位：家、项、亿元", "金额单位：亿元", "（单位：家、亿元）"])("a note says it: %s", (note) => {
    const rows = [texts("汇总表"), texts("", "", note), headed("累计新增投资额"), platform("甲一", { [INVESTMENT]: 1 })];
    expect(readSummary([sheet("汇总", rows)]).platforms[0]?.facts.investmentWan?.toFixed()).toBe("10000");
  });

  test("without any, it is asked for at each amount", () => {
    const { findings } = read(INVESTMENT, 10000, headed("累计新增投资额"));
    expect(findings).toMatchObject([{ cell: "P2", found: "10000", problem: { key: "ledger.doubt.noUnit" } }]);
  });
});

test("a number too large to be true is counted and named", () => {
  const { platforms, findings } = read(DIAGNOSED, 100000);
  expect(platforms[0]?.facts.diagnosed).toBe(100000);
  expect(findings).toMatchObject([{ severity: "warning", cell: "H2", problem: { key: "ledger.unlikely" } }]);
});

test("facts without a platform's name count for nobody", () => {
  const rows = [HEADER, platform("甲一"), platform(""), platform("#REF!")];
  const { platforms, findings } = readSummary([sheet("汇总", rows)]);
  expect(platforms).toHaveLength(1);
  expect(findings.map(({ cell, problem }) => [cell, problem.key])).toEqual([
    ["A3", "ledger.row.noName"],
    ["A4", "ledger.row.noName"],
  ]);
});

test("a platform with nothing filled in is 待补 throughout", () => {
  const { platforms, findings } = readSummary([sheet("汇总", [HEADER, texts("甲一"), platform("甲二")])]);
  expect(platforms.map(({ name }) => name)).toEqual(["甲一", "甲二"]);
  expect(findings.filter(({ problem }) => problem.key === "ledger.doubt.empty")).toHaveLength(15);
});
