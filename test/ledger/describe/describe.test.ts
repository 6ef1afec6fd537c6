import { describeLedgers } from "../../../src/ledger/describe/describe-ledgers";
import { describeSummary } from "../../../src/ledger/describe/describe-summary";
import { readFacts } from "../../../src/ledger/read-facts";
import type { SheetGrid } from "../../../src/ledger/sheet";
import { sheet } from "../grid";
import * as ledgers from "../ledgers/ledgers";
import { HEADER, platform } from "../summary/forms";

const SYSTEM = { date1904: false };

function describeAll(...sheets: readonly SheetGrid[]): ReturnType<typeof describeLedgers> {
  return describeLedgers(readFacts(sheets, { cycle: ledgers.CYCLE }).ledgers, SYSTEM);
}

const diagnoses = sheet(
  "台账",
  [
    ["2021年度诊断台账", "", "", "", ""],
    ["所属平台", "企业名称", "诊断日期", "企业确认\n日期", "是否盖章"],
    ["甲一", "武汉甲有限公司", "2021-04-01", "2021年5月6日", "√"],
    ["甲一", "武汉乙有限公司", "2021-04-02", "21.5.7", "在办"],
    ["合计", "", "", "", 2],
  ],
  { firstRow: 4, firstColumn: 2 },
);

test("a ledger: where it stands, which column plays which role, its period, and what its rows were read as", () => {
  const [, diagnosis] = describeAll(ledgers.roster("甲一"), diagnoses);
  expect(diagnosis).toMatchObject({
    kind: "diagnosis",
    others: [],
    tables: [{ sheet: "台账", headerRow: 5, dataRow: 6, endRow: 9, entries: 2, setAside: 1, period: { from: "2021-05-06", to: "2021-05-06" } }],
  });
  const table = diagnosis?.tables[0];
  expect(table?.columns.map(({ letters, heading, role }) => [letters, heading, role])).toEqual([
    ["C", "所属平台", "platform"], ["D", "企业名称", "enterprise"], ["E", "诊断日期", "diagnosedOn"], ["F", "企业确认 日期", "confirmDate"], ["G", "是否盖章", "stamp"],
  ]);
  expect(table?.sample.map(({ row, cells }) => [row, ...cells.map(({ readAs, doubt }) => readAs ?? doubt)])).toEqual([
    [6, "甲一", "武汉甲有限公司", "2021-04-01", "2021-05-06", "是"],
    [7, "甲一", "武汉乙有限公司", "2021-04-02", { reason: "shortYear", suggest: "2021-05-07" }, { reason: "notYesNo", suggest: null }],
  ]);
});

test("a role that no column surely plays names the columns between which a person chooses", () => {
  const grid = sheet("诊断台账", [["平台", "企业名称", "出具日期", "盖章"], ["甲一", "甲", "2021-04-01", "是"]]);
  const roles = describeAll(ledgers.roster("甲一"), grid)[1]?.tables[0]?.roles ?? [];
  expect(roles.find(({ role }) => role === "confirmDate")).toEqual({ role: "confirmDate", column: null, candidates: [2], needed: true });
  expect(roles.find(({ role }) => role === "report")).toEqual({ role: "report", column: null, candidates: [], needed: false });
});

test("amounts are read by the header's unit, months as months", () => {
  const rows = describeAll(ledgers.roster("甲一"), ledgers.projects(["甲一", "P1", "甲", "R1", "是", "1,200.5", "是", 202109]))[3]?.tables[0];
  expect(rows).toMatchObject({ unit: "wan", period: { from: "2021-09", to: "2021-09" } });
  expect(rows?.sample[0]?.cells.map(({ readAs }) => readAs)).toEqual(["甲一", "P1", "甲", "R1", "是", "1200.5万元", "是", "2021-09"]);
});

test("two tables for one ledger: neither is taken, both are named", () => {
  const [, diagnosis] = describeAll(ledgers.roster("甲一"), ...["上半年", "下半年"].map((name) => ({ ...ledgers.diagnoses(["甲一", "甲", "", "", "2021-04-01", "是"]), name })));
  expect(diagnosis?.tables).toEqual([]);
  expect(diagnosis?.others.map((other) => other.sheet)).toEqual(["上半年", "下半年"]);
});

test("a ledger that is not there", () => {
  expect(describeAll(ledgers.roster("甲一"))[1]).toEqual({ kind: "diagnosis", tables: [], others: [] });
});

test("the roster's period is that of the services, and its answers are read", () => {
  const roster = describeAll(ledgers.roster("甲一"))[0]?.tables[0];
  expect(roster?.period).toEqual(ledgers.CYCLE);
  expect(roster?.sample[0]?.cells.find(({ role }) => role === "registered")).toMatchObject({ value: "是", readAs: "是" });
});

test("the summary form", () => {
  const { summary } = readFacts([sheet("汇总", [HEADER, platform("甲一", { 7: "约100" })])], { cycle: null });
  const form = describeSummary(summary, SYSTEM);
  expect(form).toMatchObject({ kind: "summary", others: [], tables: [{ sheet: "汇总", headerRow: 0, dataRow: 1, endRow: 2, entries: 1, unit: "wan" }] });
  expect(form.tables[0]?.sample[0]?.cells.find(({ role }) => role === "diagnosed")).toMatchObject({ doubt: { reason: "approximate", suggest: "100" } });
  expect(form.tables[0]?.confidence).toBeGreaterThan(50);
});

test("no summary form", () => {
  const { summary } = readFacts([ledgers.roster("甲一")], { cycle: null });
  expect(describeSummary(summary, SYSTEM)).toEqual({ kind: "summary", tables: [], others: [] });
});
