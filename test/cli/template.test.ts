import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import type { AnnualSummary } from "../../src/assessment/annual/annual-summary";
import type { CellValue } from "../../src/ledger/sheet";
import { openFile } from "../../workbench/host/file/open";
import { saveFile } from "../../workbench/host/file/save";
import { openExcel } from "../excel/open-excel";
import { runCli } from "./run-cli";

jest.setTimeout(180_000);

const [JIA, YI, BING] = ["甲平台", "乙平台", "丙平台"];

/** A clerk's year: what each sheet holds below its headings, as it is typed. */
const ENTRIES: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  平台名册: [
    [1, JIA, "武汉甲咨询有限公司", "", "2021-001", "2021-03-07", "2022-03-06", "张三", "在服务期", "是", "是", "是", "是", "是", 56],
    [2, YI, "武汉乙咨询有限公司", "", "2021-002", "2021-03-07", "2022-03-06", "李四", "在服务期", "是", "是", "否", "是", "是", 49],
    [3, BING, "武汉丙咨询有限公司", "", "2021-003", "2021-03-07", "2022-03-06", "王五", "在服务期", "是", "是", "是", "是", "是", 50],
  ],
  诊断台账: [
    // 甲: ten that count, one without a stamp, one confirmed on the day after the cycle.
    ...diagnoses(JIA, 10, "2021.3.7"), diagnosis(JIA, "甲十一", "2021.5.1", "否"), diagnosis(JIA, "甲十二", "2022.3.7", "是"),
    // 乙: seven, the seventh twice.
    ...diagnoses(YI, 7, "2021-06-30"), diagnosis(YI, `${YI}企业7`, "2021-07-01", "是"),
    ...diagnoses(BING, 5, "2022.3.6"),
  ],
  方案采用台账: [
    ...[1, 2, 3].map((n) => [JIA, `${JIA}-${n}`, `改造方案${n}`, "2021.6.1", `HT-甲-${n}`, 120]),
    ...[1, 2].map((n) => [YI, `${YI}-${n}`, `改造方案${n}`, "2021-06-01", `HT-乙-${n}`, 80.5]),
  ],
  项目台账: [
    project(JIA, 1, 320.5, "是"), project(JIA, 2, 100, "是"), project(JIA, 3, 99.99, "否"), project(JIA, 4, 250, "否"),
    project(YI, 1, 6000, "是"), project(YI, 2, 4000, "否"),
  ],
  投资凭证台账: [
    ...[[1, 120], [1, 200.5], [2, 100], [3, 99.99], [4, 250]].map(([of, amount], n) => voucher(JIA, Number(of), n, Number(amount))),
    // 10000 万元 together: 1亿元 exactly.
    voucher(YI, 1, 1, 6000), voucher(YI, 2, 2, 3999.99), voucher(YI, 2, 3, 0.01),
  ],
  示范项目台账: [[JIA, "示范一"], [YI, "示范二"], [YI, "示范三"]].map(([platform, name]) => [platform!, name!, "武经信〔2021〕88号", "2021.11.20", "扫描件"]),
  推广会台账: [
    ...[1, 2, 3, 4, 5].map((n) => [JIA, `现场推广会${n}`, "武汉", "2021.12.3", "签到表"]),
    [YI, "提升推广会", "武汉", "2021-12-04", "签到表"], [BING, "推广会", "武汉", "2021-12-05", "签到表"],
  ],
  交叉互评结果: [["2021-05", JIA, `${JIA}-1`], ["2021-06", BING, `${BING}-1`], ["2021-07", BING, `${BING}-2`]],
  回访走访表: [
    ["HF-1", JIA, `${JIA}企业1`, "电话回访", "2021.8.9", "赵六", "满意", "", ""],
    ["HF-2", JIA, `${JIA}企业2`, "现场走访", "2021.8.10", "赵六", "不满意", "进度慢", "属实"],
    ["HF-3", YI, `${YI}企业1`, "电话回访", "2021-08-11", "赵六", "满意", "", ""],
    ["HF-4", BING, `${BING}企业1`, "电话回访", "2021-08-12", "赵六", "不满意", "误会", "不属实"],
  ],
};

function diagnoses(platform: string, count: number, confirmed: string): CellValue[][] {
  return Array.from({ length: count }, (_, n) => diagnosis(platform, `${platform}企业${n + 1}`, confirmed, "是", n + 1));
}

function diagnosis(platform: string, enterprise: string, confirmed: string, stamp: string, n: number | string = enterprise): CellValue[] {
  return ["", platform, enterprise, "", "江岸区", "制造业", "2021-03-07", `${platform}-${n}`, confirmed, stamp, "扫描件", ""];
}

function project(platform: string, n: number, amount: number, enrolled: string): CellValue[] {
  return [platform, `${platform}项目${n}`, `${platform}企业${n}`, `${platform}-${n}`, "是", amount, amount, enrolled, `2104-420102-${platform}-${n}`, enrolled === "是" ? "2021-09" : ""];
}

function voucher(platform: string, of: number, n: number, amount: number): CellValue[] {
  return [platform, `${platform}项目${of}`, `PZ-${platform}-${n}`, "2021.10.15", amount, `${platform}企业${of}`, `HT-${platform}-${of}`];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "template-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Types the entries below the headings of the file. */
async function fillIn(path: string): Promise<void> {
  const excel = await openExcel(await openFile(readFileSync(path)));
  await excel.office.run(async ({ workbook }) => {
    for (const [sheet, rows] of Object.entries(ENTRIES)) {
      workbook.worksheets.getItem(sheet).getRangeByIndexes(1, 0, rows.length, rows[0]?.length ?? 0).values = rows.map((row) => [...row]);
    }
    await Promise.resolve();
  });
  writeFileSync(path, await saveFile(excel.office.workbook));
  excel.close();
}

test("other programs than Excel open the template too", async () => {
  expect(await runCli(["template", "--out", "空白.xlsx"], folder)).toMatchObject({ code: 0 });
  const book = new Workbook();
  await book.xlsx.readFile(join(folder, "空白.xlsx"));
  expect(book.worksheets.map(({ name }) => name)).toEqual(Object.keys(ENTRIES));
});

test("the template, filled in as a clerk does, is counted and scored without a question", async () => {
  expect(await runCli(["template", "--out", "台账.xlsx"], folder)).toMatchObject({ code: 0, err: "" });
  await fillIn(join(folder, "台账.xlsx"));
  const { code, out, err } = await runCli(["annual", "--workbook", "台账.xlsx", "--budget", "300", "--out", "结果.xlsx", "--json"], folder);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { platforms, findings } = JSON.parse(out) as AnnualSummary;
  expect(findings.map(({ severity, problem }) => [severity, problem])).toEqual([["notice", expect.stringContaining("户数不等")]]);
  expect(platforms).toMatchObject([
    // 诊断 10/100×30，采用 3，项目 3/40×10（99.99万元的不计），入库 2/20×5，示范 2.5，推广会 5×2，最差 1 次，不满意 1 户
    { name: JIA, items: { org: 10, staff: 5, diag: 3, adopt: 3, project: 0.75, enroll: 0.5, demo: 2.5, event: 10, quality: 9, feedback: 4, bonus: 0 }, base: 47.75, bonus: 0, total: 47.75 },
    // 目标不清晰扣 2，49 人，诊断 7/100×30，采用 2，项目 2/40×10，入库 1/20×5，投资 10000万元得 2 分
    { name: YI, items: { org: 8, staff: 0, diag: 2.1, adopt: 2, project: 0.5, enroll: 0.25, demo: 5, event: 2, quality: 10, feedback: 5, bonus: 2 }, base: 34.85, bonus: 2, total: 36.85 },
    { name: BING, items: { org: 10, staff: 5, diag: 1.5, adopt: 0, project: 0, enroll: 0, demo: 0, event: 2, quality: 8, feedback: 5, bonus: 0 }, base: 31.5, bonus: 0, total: 31.5 },
  ]);
});
