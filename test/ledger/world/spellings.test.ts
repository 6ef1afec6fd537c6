import type { LedgerKind } from "../../../src/ledger/ledgers/definition";
import type { CellValue } from "../../../src/ledger/sheet";
import { sheet } from "../grid";
import { AS_MEANT, counted } from "./counted";
import { A, COLUMNS, COMPANY, KINDS, NAMES, table, workbook, type Column } from "./world";

/** @returns the workbook with one field of some ledgers said otherwise */
function saying(kinds: readonly LedgerKind[], field: string, say: (value: string) => CellValue, heading?: string): ReturnType<typeof workbook> {
  const columns = (kind: LedgerKind): readonly Column[] => COLUMNS[kind].map(([official, at]) => [at === field ? (heading ?? official) : official, at]);
  const said = (value: CellValue, at: string): CellValue => (at === field && value !== "" ? say(String(value)) : value);
  return workbook(Object.fromEntries(kinds.map((kind) => [kind, sheet(NAMES[kind], table(kind, columns(kind), said))])));
}

const DATED: readonly LedgerKind[] = ["diagnosis", "adoption", "voucher", "demo", "event", "visit"];
const partsOf = (day: string): string[] => day.split("-").map((part) => String(Number(part)));
const DAYS: readonly ((day: string) => CellValue)[] = [
  (day) => `'${day}`, (day) => `${day} 上午`, (day) => `${partsOf(day).join(".")}下午2:30`, (day) => `${day}T00:00:00.000Z`, (day) => `${day}（星期三）`, (day) => `${partsOf(day).join("年").replace(/年(\d+)$/u, "月$1号")}`,
];
test.each(DAYS.map((say) => [say("2021-06-01"), say] as const))("days as %s", (_, say) => {
  expect(counted(saying(DATED, "date", say))).toEqual(AS_MEANT);
});

test.each(["2021年四月", "04/2021", "2021年4月份"].map((form) => [form]))("months as %s", (form) => {
  const say = (month: string): string => {
    const [year = "", number = ""] = partsOf(month);
    return form.replace("2021", year).replace("四", "一二三四五六七八九十"[Number(number) - 1] ?? "").replace(/04|4/u, number);
  };
  expect(counted(saying(["worst"], "month", say))).toEqual(AS_MEANT);
});

test.each([["加盖公章", "未加盖公章"], ["已加盖公章", "未盖公章"], ["是（已盖公章）", "否（未盖章）"], ["有公章", "无公章"], ["已盖章确认", "未确认"], ["是。", "否。"], ["企业已盖章", "企业未盖章"]])("stamps as %s and %s", (yes, no) => {
  expect(counted(saying(["diagnosis", "project"], "stamp", (value) => (value === "是" ? yes : no)))).toEqual(AS_MEANT);
});

test.each([["统计局在库", "否"], ["已纳入统计", "未纳入统计"], ["规上在库", "不在库"], ["已入统", "未入统"]])("marks of the statistics as %s and %s", (yes, no) => {
  expect(counted(saying(["project"], "enrolled", (value) => (value === "是" ? yes : no)))).toEqual(AS_MEANT);
});

test.each([
  ["满意√", "不满意√"], ["A.满意", "C.不满意"], ["满意（90分）", "不满意（40分）"], ["☑满意 □不满意", "□满意 ☑不满意"], ["满意☑ 不满意□", "满意□ 不满意☑"], ["总体满意", "不满意，响应慢"],
])("verdicts as %s and %s", (good, bad) => {
  expect(counted(saying(["visit"], "verdict", (value) => (value === "满意" ? good : bad)))).toEqual(AS_MEANT);
});

test.each(["满意√不满意", "不满意，后已整改满意", "□满意□不满意", "不太满意", "一般"])("the verdict %s waits for a person", (said) => {
  const { questions } = counted(saying(["visit"], "verdict", (value) => (value === "满意" ? value : said)));
  expect(questions).toHaveLength(3);
});

test.each(["金额：元", "金额/元", "支付金额【元】", "付款金额（单位：元）"])("amounts under %s", (heading) => {
  expect(counted(saying(["voucher"], "amount", (wan) => Math.round(Number(wan) * 10_000), heading))).toEqual(AS_MEANT);
});

test.each(["币种：人民币  单位：元", "（金额单位：人民币元）"])("amounts under the note %s", (note) => {
  const sheets = saying(["voucher"], "amount", (wan) => Math.round(Number(wan) * 10_000), "金额");
  expect(counted(sheets.map((grid) => (grid.name === NAMES.voucher ? { ...grid, values: [["投资凭证"], ["", "", note], ...grid.values] } : grid)))).toEqual(AS_MEANT);
});

const company = (platform: string): string => COMPANY[platform] ?? "";
test.each<readonly [string, (platform: string) => string]>([
  ["its company", company], ["甲（公司）", (name) => `${name}（${company(name)}）`], ["公司(甲)", (name) => `${company(name)}(${name})`], ["甲/公司", (name) => `${name}/${company(name)}`],
  ["甲（原乙）", (name) => `${name}（原${name.slice(0, 2)}咨询平台）`], ["乙（现更名为甲）", (name) => `${name.slice(0, 2)}咨询平台（更名为${name}）`],
])("a platform as %s", (_, say) => {
  expect(counted(saying(KINDS.filter((kind) => kind !== "roster"), "platform", say))).toEqual(AS_MEANT);
});

test.each(["（汉阳）", "（原汉江数字化服务平台）", "/汉江数字化服务平台"])("a platform's name with %s behind it is not surely that platform's", (behind) => {
  const { questions } = counted(saying(["demo"], "platform", (name) => (name === A ? name + behind : name)));
  expect(questions).toHaveLength(1);
});

test.each(["2021.3.7-2022.3.6", "2021-03-07-2022-03-06", "20210307—20220306", "自2021年3月7日起至2022年3月6日止", "2021年3月7日至2022年3月6日（为期一年）", "2021/3/7 ~ 2022/3/6"])("service dates as %s", (period) => {
  const columns = [...COLUMNS.roster.filter(([, field]) => field !== "from" && field !== "to"), ["服务期限", () => period] as Column];
  expect(counted(workbook({ roster: sheet(NAMES.roster, table("roster", columns)) }))).toEqual(AS_MEANT);
});

test.each(["2021-03-07", "2021年3月-2022年3月", "2021-03-07至2022-03-06或另行通知", "2021-03-07、2022-03-06"])("service dates as %s are no cycle", (period) => {
  const columns = [...COLUMNS.roster.filter(([, field]) => field !== "from" && field !== "to"), ["服务期限", () => period] as Column];
  expect(counted(workbook({ roster: sheet(NAMES.roster, table("roster", columns)) })).facts).toMatchObject({ [A]: { diagnosed: "null" } });
});

test.each(["2021年一季度", "2021Q2", "2021年上半年", "第二季度", "2021年6月上旬"])("the day %s waits for a person", (day) => {
  const { questions, facts } = counted(saying(["event"], "date", () => day));
  expect(questions).toHaveLength(4);
  expect(facts).toMatchObject({ [A]: { events: "0" } });
});
