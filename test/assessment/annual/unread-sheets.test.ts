import { unreadSheets } from "../../../src/assessment/annual/unread-sheets";
import { readFacts } from "../../../src/ledger/read-facts";
import type { SheetGrid } from "../../../src/ledger/sheet";
import { speaker } from "../../../src/text/say";
import { texts } from "../../../src/text/zh-CN";
import { sheet } from "../../ledger/grid";
import * as ledgers from "../../ledger/ledgers/ledgers";
import { summaryGrid } from "../summary-grid";

const say = speaker(texts);
const told = (...sheets: SheetGrid[]): string[] => unreadSheets(readFacts(sheets, { cycle: ledgers.CYCLE }), sheets).map(say);

const LEDGERS = [ledgers.roster("甲一"), ledgers.diagnoses(["甲一", "某机械厂", "", "ZD-1", "2021-05-01", "是"])];
const SAMPLES = sheet("月度抽样表", [["月份", "平台", "可抽报告数", "报告1"], ["2021-05", "甲一", 12, "ZD-1"]]);

test("where every sheet was read, or has nothing on it, nothing is said", () => {
  expect(told(...LEDGERS, sheet("Sheet2", [["", " "], ["\u200B"]]))).toEqual([]);
});

test("sheets without a table that is known are named in one line, hidden ones as such", () => {
  const phones = sheet("通讯录", [["姓名", "电话"], ["张三", "027"]], { hidden: true });
  expect(told(...LEDGERS, SAMPLES, phones)).toEqual(["有 2 张工作表没有读取，因为没有认出台账或年度汇总表的表头：“月度抽样表”、“通讯录”（隐藏）"]);
});

test("a sheet that could be a ledger which was taken from another is named with what it looks like", () => {
  const names = sheet("企业名单", [["企业名称", "确认日期", "盖章"], ["某机械厂", "2021-05-01", "是"]]);
  expect(told(...LEDGERS, names)).toEqual(["有 1 张工作表没有读取，因为同类数据取自另一张表：“企业名单”（像诊断台账）"]);
});

test("the roster beside a summary form is not read, and that is said", () => {
  expect(told(summaryGrid([]), ledgers.roster("甲一"))).toEqual(["有 1 张工作表没有读取，因为同类数据取自另一张表：“平台名册”（像平台名册）"]);
});

test("two sheets between which a person must choose stand in the question, and not here", () => {
  const other = { ...ledgers.diagnoses(["甲一", "某电子厂", "", "ZD-2", "2021-05-01", "是"]), name: "诊断台账2" };
  expect(told(...LEDGERS, ledgers.events(["甲一", "推广会", "武汉", "2021-05-01"]), other)).toEqual([]);
});
