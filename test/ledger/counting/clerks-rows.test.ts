import { readLedgers } from "../../../src/ledger/read-ledgers";
import type { FactKey } from "../../../src/regulation/facts";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { sheet } from "../grid";
import * as ledgers from "../ledgers/ledgers";

/** Rows as clerks keep them: what they strike, show by example, sum up and point to is never counted without a word. */
const DAY = "2021-05-01";

function read(fact: FactKey, ...sheets: readonly SheetGrid[]): { value: string; fates: (string | null)[]; keys: string[] } {
  const { platforms, trace, findings } = readLedgers([ledgers.roster("甲一", "乙二"), ...sheets], { cycle: ledgers.CYCLE });
  return {
    value: String(platforms[0]?.facts[fact]),
    fates: trace.filter((row) => row.fact === fact).map(({ outcome, reason }) => (outcome === "counted" ? outcome : reason)),
    keys: findings.filter(({ severity }) => severity === "warning").map(({ problem }) => problem.key),
  };
}

const diagnoses = (headings: readonly string[], ...rows: readonly (readonly CellValue[])[]): SheetGrid =>
  sheet("诊断台账", [["序号", "平台", "企业名称", "企业确认日期", "盖章", ...headings], ...rows.map(([number = "", enterprise = "", ...others]) => [number, "甲一", enterprise, DAY, "是", ...others])]);

test("a marked row that says what an unmarked one says is that one's repetition, and nothing to ask about", () => {
  const marked = diagnoses(["备注"], [1, "甲", ""], [2, "甲", "重复登记"], [3, "乙", "重复"], [4, "乙", "作废"]);
  expect(read("diagnosed", marked)).toMatchObject({ value: "1", fates: ["counted", "duplicate", "marked", "marked"] });
});

test("a row marked as void, taken back or repeated waits for a person, whichever column says so", () => {
  const marked = diagnoses(["备注", "是否作废"], [1, "甲", "作废", ""], [2, "乙", "已撤销", ""], [3, "丙", "重复，不计", ""], [4, "丁（作废）", "", ""], [5, "戊", "", "是"]);
  expect(read("diagnosed", marked)).toMatchObject({ value: "0", fates: ["marked", "marked", "marked", "marked", "marked"] });
});

test("words that only contain such a mark are none", () => {
  const plain = diagnoses(["备注", "是否作废"], [1, "甲", "无重复", "否"], [2, "乙", "不作废", ""], [3, "丙（取消）科技有限公司", "例行诊断", "无"], [4, "丁", "原合同作废后已重签", ""]);
  expect(read("diagnosed", plain).value).toBe("4");
});

test("what does not count anyhow is not asked about for its mark", () => {
  const outside = sheet("诊断台账", [["平台", "企业名称", "企业确认日期", "盖章", "备注"], ["甲一", "甲", "2023-05-01", "是", "作废"]]);
  expect(read("diagnosed", outside).fates).toEqual(["outOfCycle"]);
});

test("an example under the header waits for a person, though it bears a platform's name", () => {
  expect(read("diagnosed", diagnoses(["备注"], ["例", "武汉某某有限公司", ""], [1, "甲", ""], ["", "乙", "示例"]))).toMatchObject({ value: "1", fates: ["marked", "counted", "marked"] });
});

test("an enterprise 同上 is nobody", () => {
  expect(read("diagnosed", diagnoses([], [1, "甲"], [2, "同上"], [3, "〃"]))).toMatchObject({ value: "1", fates: ["counted", "ditto", "ditto"] });
});

test("a row of which only a formula's nought is left is no entry; a name with a number before it is perhaps one", () => {
  const vouchers = ledgers.vouchers(["甲一", "P", "1", DAY, 100, "H"], ["", "", "", "", 0, ""], ["1.某某机械有限公司", "", "", "", "", ""], ["2.发票应与合同一致", "", "", "", "", ""]);
  expect(read("investmentWan", vouchers)).toMatchObject({ value: "100", fates: ["counted", "empty", "unknownPlatform", "note"] });
});

test("a project with a code in one row and without in another is one; of one name and two codes they are two", () => {
  const heads = ["平台", "项目名称", "企业名称", "项目代码", "诊断书盖章", "有效凭证金额（万元）", "是否入库"];
  const project = (name: string, enterprise: string, code: string): CellValue[] => ["甲一", name, enterprise, code, "是", 100, "是"];
  const projects = sheet("项目台账", [heads, project("P", "甲", ""), project("P", "甲", "C1"), project("P", "乙", ""), project("Q", "甲", "C2"), project("Q", "甲", "C3")]);
  expect(read("projects", projects)).toMatchObject({ value: "4", fates: ["counted", "duplicate", "counted", "counted", "counted"] });
  expect(read("enrolled", projects).value).toBe("4");
});

test("demonstration projects of one name are as many as their enterprises", () => {
  const demos = sheet("示范项目台账", [["平台", "企业名称", "示范项目名称", "认定日期"], ["甲一", "甲", "示范车间", DAY], ["甲一", "乙", "示范车间", DAY], ["甲一", "甲", "示范 车间", DAY]]);
  expect(read("demos", demos)).toMatchObject({ value: "2", fates: ["counted", "counted", "duplicate"] });
  const unnamed = sheet("示范项目台账", [["平台", "企业名称", "示范项目名称", "认定日期"], ["甲一", "", "示范车间", DAY], ["甲一", "乙", "示范车间", DAY], ["甲一", "", "示范产线", DAY]]);
  expect(read("demos", unnamed)).toMatchObject({ value: "2", fates: ["counted", "duplicate", "counted"] });
});

test("a subtotal under each platform's name is a total", () => {
  const vouchers = ledgers.vouchers(["甲一", "P", "1", DAY, 100, "H"], ["甲一小计", "", "", "", 100, ""], ["甲一 合计：", "", "2", DAY, 100, "H"], ["甲一", "小计", "3", DAY, 100, "H"]);
  expect(read("investmentWan", vouchers)).toMatchObject({ value: "100", fates: ["counted", "total", "total", "total"] });
});

test.each(["无合同", "未签订", "待签", "否", "×", "签订中", "拟签订"])("a contract %s is none", (contract) => {
  expect(read("investmentWan", ledgers.vouchers(["甲一", "P", "1", DAY, 100, contract])).fates).toEqual(["noContract"]);
});

test.each(["是", "有", "HT-未来-1", "待签-2021-03号"])("a contract %s is one", (contract) => {
  expect(read("investmentWan", ledgers.vouchers(["甲一", "P", "1", DAY, 100, contract])).value).toBe("100");
});

test.each(["金额（千元）", "金额(百万元)", "金额（美元）", "金额【港元】", "金额（十万元）"])("amounts under %s are not guessed, whatever a note says of the unit", (heading) => {
  const rows = [["单位：万元"], ["平台", "项目名称", "凭证号", "日期", heading, "合同号"], ["甲一", "P", "1", DAY, 100, "H"]];
  expect(read("investmentWan", sheet("投资凭证台账", rows))).toMatchObject({ value: "0", fates: ["noUnit"] });
});

test.each(["1、武汉某机械有限公司", "武汉某机械有限公司（新洲）", "武汉某机械有限公司新洲分公司", "武汉某机械公司"])("武汉某机械有限公司 and %s are asked about as perhaps one", (other) => {
  expect(read("diagnosed", diagnoses([], [1, "武汉某机械有限公司"], [2, other]))).toMatchObject({ value: "2", keys: ["ledger.similarName"] });
});

test.each(["甲一（武汉）", "1.甲一", "甲一平台", "甲一咨询有限责任公司"])("a platform %s that is not in the roster is asked about with the one that is probably meant", (platform) => {
  const { findings } = readLedgers([ledgers.roster("甲一", "乙二"), ledgers.diagnoses([platform, "甲", "", "", DAY, "是"])], { cycle: ledgers.CYCLE });
  expect(findings.find(({ problem }) => problem.key === "ledger.review")?.suggestion.values.suggest).toBe("甲一");
});

test("a platform of the roster that left is assessed, and that is said", () => {
  const roster = ledgers.roster("甲一", "乙二");
  const withStatus = { ...roster, values: roster.values.map((row, index) => [...row, ["状态", "已退出", "在服务期"][index] ?? ""]) };
  const { findings, platforms } = readLedgers([withStatus, ledgers.diagnoses(["甲一", "甲", "", "", DAY, "是"])], { cycle: ledgers.CYCLE });
  expect(platforms.map(({ name }) => name)).toEqual(["甲一", "乙二"]);
  expect(findings.filter(({ problem }) => problem.key === "ledger.rosterMarked").map(({ cell, severity }) => [cell, severity])).toEqual([["L2", "warning"]]);
});

test.each(["武汉甲机械有限公司、武汉乙电子有限公司", "武汉甲机械有限公司；武汉乙厂", "武汉甲机械有限公司\n武汉乙电子有限公司", "甲集团/乙集团"])("a cell of two enterprises, %j, is not counted as one", (names) => {
  expect(read("diagnosed", diagnoses([], [1, "武汉丙有限公司"], [2, names]))).toMatchObject({ value: "1", fates: ["counted", "severalNames"] });
});

test.each(["武汉甲（原乙公司、丙厂）机械有限公司", "武汉甲机械有限公司（乙公司，丙公司）", "甲、乙兄弟机械厂", "甲集团武汉公司"])("%s is one enterprise", (name) => {
  expect(read("diagnosed", diagnoses([], [1, name])).value).toBe("1");
});

test.each(["无", "/", "—", "无 "])("a month whose worst report is %j names nobody, and nobody is asked about it", (nobody) => {
  expect(read("worstReports", ledgers.worst(["2021-05", "甲一", "R1"], ["2021-06", nobody, ""]))).toMatchObject({ value: "1", fates: ["counted", "noneNamed"], keys: [] });
});

test("a signature is no stamp, but confirms", () => {
  const stamped = ["盖章", "签章", "签字", "企业已签字"].map((answer, index) => ["甲一", `企业${index}`, "", "", DAY, answer]);
  expect(read("diagnosed", ledgers.diagnoses(...stamped))).toMatchObject({ value: "2", fates: ["counted", "counted", "notYesNo", "notYesNo"] });
  const confirmed = sheet("诊断台账", [["平台", "企业名称", "企业确认日期", "企业是否确认"], ["甲一", "甲", DAY, "已签字"]]);
  expect(read("diagnosed", confirmed).value).toBe("1");
});

test.each(["未认定", "申报中", "尚未批准", "武经信〔2021〕5号（待批准）", "落选", "公示中"])("a demonstration project whose document says %s waits for a person", (document) => {
  expect(read("demos", ledgers.demos(["甲一", "车间", document, DAY])).fates).toEqual(["notYet"]);
});

test.each(["", "武经信〔2021〕5号", "关于认定申报中试基地的通知", "已认定", "公示"])("a demonstration project whose document says %j is one", (document) => {
  expect(read("demos", ledgers.demos(["甲一", "车间", document, DAY])).value).toBe("1");
});

test.each(["推广会（延期）", "推广会（未举办）", "现场推广会（因故推迟）", "推广会（筹备中）"])("an event %s waits for a person", (name) => {
  expect(read("events", ledgers.events(["甲一", name, "江夏", DAY])).fates).toEqual(["notYet"]);
});

test("a verdict may end in a full stop", () => {
  expect(read("dissatisfied", ledgers.visits(["甲一", "甲", "电话", DAY, "不满意。"], ["甲一", "乙", "电话", DAY, "满意！"]))).toMatchObject({ value: "1", fates: ["counted", "satisfied"] });
});

test("a voucher that another row lists among several does not count beside it", () => {
  const rows = [["12347、12348", 100], ["12347", 50], ["12348；12349", 30], ["12350,12351", 20], ["12352", 10]].map(([number, amount]) => ["甲一", "P", number, DAY, amount, "H"] as CellValue[]);
  expect(read("investmentWan", ledgers.vouchers(...rows))).toMatchObject({ value: "130", fates: ["counted", "listedElsewhere", "listedElsewhere", "counted", "counted"] });
});
