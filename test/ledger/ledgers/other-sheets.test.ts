import { readFacts } from "../../../src/ledger/read-facts";
import { sheet } from "../grid";
import * as ledgers from "./ledgers";

/** The bureau's other sheets of reading.md, filled: nothing is counted from them. */
const OTHERS = [
  sheet("月度抽样表", [
    ["月份", "平台", "可抽报告数", "报告1", "报告2", "随机种子", "抽样人", "监督人"],
    ["2021-05", "甲一", 12, "ZD-1", "ZD-2", 20210531, "张三", "李四"],
    ["2021-05", "乙二", 9, "ZD-9", "ZD-8", 20210531, "张三", "李四"],
  ]),
  sheet("交叉互评表", [["月份", "报告编号", "评审平台", "得分", "意见"], ["2021-05", "ZD-1", "乙二", 61, "论证不足"], ["2021-05", "ZD-9", "甲一", 88, ""]]),
  sheet("周报", [
    ["平台", "周次", "起", "止", "本周诊断企业数", "累计诊断企业数", "本周采用方案数", "累计采用方案数", "填报人", "报送时间", "是否迟报"],
    ["甲一", 20, "2021-05-17", "2021-05-23", 3, 21, 1, 4, "王五", "2021-05-24", "否"],
    ["乙二", 20, "2021-05-17", "2021-05-23", 2, 18, 0, 2, "赵六", "2021-05-26", "是"],
  ]),
  sheet("月度通报", [
    ["平台", "本月", "累计", "目标", "完成率", "进度差", "最差报告", "不满意户", "周报报送率"],
    ["甲一", 9, 30, 100, "30%", "-5%", "ZD-1", 1, "100%"],
    ["乙二", 8, 28, 100, "28%", "-7%", "", 0, "75%"],
  ]),
];

const LEDGERS = [
  ledgers.roster("甲一", "乙二"),
  ledgers.diagnoses(["甲一", "某机械厂", "", "ZD-1", "2021-05-01", "是"], ["乙二", "某电子厂", "", "ZD-9", "2021-05-02", "是"]),
  ledgers.adoptions(["甲一", "ZD-1", "方案一", "2021-06-01", "HT-1"]),
  ledgers.projects(["甲一", "项目一", "某机械厂", "ZD-1", "是", 120, "是", "2021-09"]),
  ledgers.vouchers(["甲一", "项目一", "PZ-1", "2021-10-15", 120, "HT-1"]),
  ledgers.demos(["甲一", "示范一", "文件一", "2021-11-20"]),
  ledgers.events(["乙二", "推广会一", "武汉", "2021-12-03"]),
  ledgers.worst(["2021-05", "甲一", "ZD-1"]),
  ledgers.visits(["乙二", "某电子厂", "电话", "2021-08-09", "满意"]),
];

const alone = readFacts(LEDGERS, { cycle: ledgers.CYCLE });

test.each([["after", [...LEDGERS, ...OTHERS]], ["before", [...OTHERS, ...LEDGERS]]])("月度抽样表, 交叉互评表, 周报 and 月度通报 %s the ledgers disturb nothing", (_, sheets) => {
  const beside = readFacts(sheets, { cycle: ledgers.CYCLE });
  expect(beside.ledgers.found).toEqual(alone.ledgers.found);
  expect(beside.from).toBe("ledgers");
  expect(beside.platforms).toEqual(alone.platforms);
  expect(beside.findings).toEqual(alone.findings);
});

test.each(OTHERS.map((other) => [other.name, other] as const))("%s under any other name disturbs nothing", (_, other) => {
  const beside = readFacts([{ ...other, name: "Sheet1" }, ...LEDGERS], { cycle: ledgers.CYCLE });
  expect([beside.from, beside.platforms, beside.findings]).toEqual(["ledgers", alone.platforms, alone.findings]);
});

test.each(OTHERS.map((other) => [other.name, other] as const))("%s stands for no ledger that the workbook lacks", (_, other) => {
  const { found } = readFacts([LEDGERS[0]!, LEDGERS[1]!, other], { cycle: ledgers.CYCLE }).ledgers;
  expect(found.map(({ kind }) => kind)).toEqual(["roster", "diagnosis"]);
});
