import type { LedgerKind } from "../../../src/ledger/ledgers/definition";
import type { CellValue, SheetGrid } from "../../../src/ledger/sheet";
import { sheet } from "../grid";
import { AS_MEANT, counted } from "./counted";
import { A, B, COLUMNS, KINDS, NAMES, ROWS, table, workbook } from "./world";

type Rows = readonly (readonly CellValue[])[];

/** @returns rows of one width, as a sheet hands them over */
function even(rows: Rows): CellValue[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

/** @returns the workbook with the rows of every ledger laid out otherwise */
function laidOut(lay: (rows: CellValue[][], kind: LedgerKind) => Rows): SheetGrid[] {
  return KINDS.map((kind) => sheet(NAMES[kind], even(lay(table(kind), kind))));
}

const LAYOUTS: Readonly<Record<string, (rows: CellValue[][], kind: LedgerKind) => Rows>> = {
  "titles, notes and units above": (rows, kind) => [["附件1"], [`2021年度武汉市${NAMES[kind]}`], ["填报单位：（盖章）", "", "填报日期：2022年3月10日"], ["说明：1.由平台填写；2.请勿改动表头。"], ["单位：万元"], ...rows],
  "blank rows between": (rows) => rows.flatMap((row) => [row, []]),
  "the header again on each page": (rows) => rows.flatMap((row, index) => (index > 1 && index % 3 === 0 ? [rows[0] ?? [], row] : [row])),
  "columns numbered under the header": ([header = [], ...rows]) => [header, header.map((_, index) => index + 1), ...rows],
  "columns numbered in brackets": ([header = [], ...rows]) => [header, header.map((_, index) => `(${index + 1})`), ...rows],
  "what to fill in, under the header": ([header = [], ...rows]) => [header, header.map((heading) => (/日期/u.test(String(heading)) ? "如2021-03-07" : /章|是否/u.test(String(heading)) ? "是/否" : "必填")), ...rows],
  "totals at the end": (rows) => [...rows, ["合计", "", "", 99], ["", "总  计"], ["本月合计", "", 5], ["", "一季度小计"]],
  "names at the foot": (rows) => [...rows, [], ["填表人：张三", "", "审核人：李四"], ["注：以上数据截至2022年3月6日。"]],
  "pages with a foot and a title": (rows, kind) => [...rows.slice(0, 2), ["第1页 共2页"], [`${NAMES[kind]}（续）`], rows[0] ?? [], ...rows.slice(2), ["第 2 页，共 2 页"]],
  "how to fill it in, under the table": (rows) => [...rows, ["填表说明："], ["1. 企业名称填写营业执照全称"], ["2、日期以盖章日期为准"]],
  "groups by project": ([header = [], ...rows]) => [header, ["项目：东湖焊装数字化项目"], ...rows],
  "a line of names right under the table": (rows) => [...rows, ["制表：王五", "", "复核：赵六"], ["联系人", "张三", "电话", "027-85312345"], ["（盖章）"], ["2022年3月10日"]],
};
test.each(Object.entries(LAYOUTS))("%s", (_, lay) => {
  expect(counted(laidOut(lay))).toEqual(AS_MEANT);
});

const rowsOf = (kind: LedgerKind, ...fields: readonly string[]): CellValue[][] => ROWS[kind].map((row, index) => fields.map((field) => (field === "" ? index + 1 : (row[field] ?? ""))));

const HEADERS: readonly (readonly [LedgerKind, Rows])[] = [
  ["diagnosis", [["序号", "平台", "企业信息", "", "诊断服务", "", "企业确认", ""], ["", "", "名称", "信用代码", "报告编号", "时间", "时间", "盖章"], ...rowsOf("diagnosis", "", "platform", "enterprise", "code", "report", "diagnosedOn", "date", "stamp")]],
  ["project", [
    ["改造项目库"], ["单位：万元"], ["序号", "服务平台", "项目基本信息", "", "诊断报告", "", "投资情况", "", "统计入库", "", ""], ["", "", "项目名称", "实施企业", "编号", "是否盖章", "总投资", "有效凭证金额", "是否在库", "入库时间", "备注"],
    ...rowsOf("project", "", "platform", "project", "enterprise", "report", "stamp", "planned", "amount", "enrolled", "month"),
  ]],
  ["project", [
    ["序号", "平台", "项目", "", "诊断", "", "投资（万元）", "", "统计局", ""], ["", "", "名称", "企业", "报告", "", "计划", "实际", "入库", ""], ["", "", "", "", "编号", "盖章", "总投资", "发票金额", "是否在库", "入库月份"],
    ...rowsOf("project", "", "platform", "project", "enterprise", "report", "stamp", "planned", "amount", "enrolled", "month"),
  ]],
  ["voucher", [["平台", "项目名称", "发票信息", "", "", "", "合同"], ["", "", "发票号", "开票日期", "金额（万元）", "购方", "编号"], ...rowsOf("voucher", "platform", "project", "voucher", "date", "amount", "payer", "contract")]],
  ["visit", [["平台", "企业", "回访情况", "", ""], ["", "名称", "方式", "日期", "是否满意"], ...rowsOf("visit", "platform", "enterprise", "way", "date", "verdict")]],
];
test.each(HEADERS)("%s under a header of several rows", (kind, rows) => {
  expect(counted(workbook({ [kind]: sheet("Sheet1", even(rows)) }))).toEqual(AS_MEANT);
});

test.each([["with its name above", true], ["with a blank row between", false]])("all ledgers below each other on one sheet, each %s", (_, isNamed) => {
  const rows = KINDS.flatMap((kind) => [...(isNamed ? [[NAMES[kind]]] : [[]]), ...table(kind)]);
  expect(counted([sheet("考核台账", even(rows))])).toEqual(AS_MEANT);
});

test("all ledgers beside each other on one sheet", () => {
  const tables = KINDS.map((kind) => table(kind));
  const rows = Array.from({ length: Math.max(...tables.map(({ length }) => length)) }, (_, row) => tables.flatMap((cells) => [...(cells[row] ?? (cells[0] ?? []).map(() => "")), ""]));
  expect(counted([sheet("全部", rows)])).toEqual(AS_MEANT);
});

test("a platform written once over its rows", () => {
  const merged = KINDS.filter((kind) => kind !== "roster" && kind !== "worst").map((kind): [LedgerKind, SheetGrid] => {
    const column = COLUMNS[kind].findIndex(([, field]) => field === "platform");
    const names = ROWS[kind].map(({ platform }) => platform);
    const areas = [A, B].map((name) => ({ row: names.indexOf(name) + 1, column, rows: names.filter((other) => other === name).length, columns: 1 })).filter(({ rows }) => rows > 1);
    const values = table(kind).map((row, index) => row.map((value, at) => (at === column && index > 1 && names[index - 1] === names[index - 2] ? "" : value)));
    return [kind, { ...sheet(NAMES[kind], values), merged: areas }];
  });
  expect(counted(workbook(Object.fromEntries(merged)))).toEqual(AS_MEANT);
});
