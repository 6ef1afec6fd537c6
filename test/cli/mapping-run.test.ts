import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import type { AnnualSummary } from "../../src/assessment/annual/annual-summary";
import type { CellValue, SheetGrid } from "../../src/ledger/sheet";
import { ROOT } from "../built";
import { workedCases } from "../cases/worked-cases";
import { sheet } from "../ledger/grid";
import * as ledgers from "../ledger/ledgers/ledgers";
import { runCli } from "./run-cli";

jest.setTimeout(180_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mapping-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function annual(file: string, mapping?: object): Promise<Awaited<ReturnType<typeof runCli>>> {
  if (mapping !== undefined) writeFileSync(join(folder, "map.json"), JSON.stringify(mapping));
  const stated = mapping === undefined ? [] : ["--mapping", "map.json"];
  return runCli(["annual", "--workbook", file, "--budget", "1000", "--out", `out-${file}`, "--cycle", "2021-03-07..2022-03-06", "--json", ...stated], folder);
}

async function write(file: string, ...sheets: readonly SheetGrid[]): Promise<void> {
  const workbook = new Workbook();
  for (const { name, values } of sheets) workbook.addWorksheet(name).addRows(values.map((row) => row.map((value: CellValue) => (value === "" ? null : value))));
  await workbook.xlsx.writeFile(join(folder, file));
}

test("a diagnosis ledger of a sheet for each platform counts for the platforms that the mapping names", async () => {
  const handedIn = (name: string, ...enterprises: readonly string[]): SheetGrid =>
    sheet(name, [["企业名称", "企业确认日期", "盖章"], ...enterprises.map((enterprise) => [enterprise, "2021-05-01", "是"])]);
  await write("handed-in.xlsx", ledgers.roster("甲一", "乙二"), handedIn("甲报", "某机械厂", "某电子厂", "某机械厂"), handedIn("乙报", "某食品厂"), ledgers.events(["甲一", "推广会", "武汉", "2021-06-01"]));
  const asked = await annual("handed-in.xlsx");
  expect(asked.out).toMatch(/甲报.*乙报/u);
  const { code, err, out } = await annual("handed-in.xlsx", { 诊断台账: [{ sheet: "甲报", platform: "甲一" }, { sheet: "乙报", platform: "乙二" }] });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { platforms, source } = JSON.parse(out) as AnnualSummary;
  const diagnosed = new Map(platforms.map(({ name, items, trace }) => [name, [items.diag, trace.diag?.counted.map(({ sheet: at, row }) => `${at}!${row}`)]]));
  expect(source).toBe("ledgers");
  // 30 × 2/100 and 30 × 1/100; the enterprise that stands twice is one.
  expect(diagnosed.get("甲一")).toEqual([0.6, ["甲报!2", "甲报!3"]]);
  expect(diagnosed.get("乙二")).toEqual([0.3, ["乙报!2"]]);
});

test("of two forms that could be the summary the one that the mapping names is scored", async () => {
  const cohort = workedCases.cohorts.find(({ id }) => id === "B");
  if (cohort === undefined) throw new Error("There is no cohort B.");
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(ROOT, "test", "cases", "summary-b.xlsx"));
  const [form] = workbook.worksheets;
  if (form === undefined) throw new Error("summary-b.xlsx has no sheet.");
  const draft = workbook.addWorksheet("草稿");
  form.eachRow((row, at) => row.eachCell((cell, column) => {
    draft.getCell(at, column).value = typeof cell.value === "number" ? 1 : cell.value;
  }));
  await workbook.xlsx.writeFile(join(folder, "two-forms.xlsx"));
  const refused = await annual("two-forms.xlsx");
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/草稿/u);
  const { code, err, out } = await annual("two-forms.xlsx", { 年度汇总表: { sheet: form.name } });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { platforms, findings } = JSON.parse(out) as AnnualSummary;
  const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name);
  expect([...platforms].sort(byName).map(({ name, total, tier }) => ({ name, total, tier })))
    .toEqual(cohort.platforms.map(({ name, expect: { total, tier } }) => ({ name, total, tier })).sort(byName));
  expect(findings.map(({ problem }) => problem)).toContainEqual(expect.stringMatching(/没有读取.*“草稿”（像年度汇总表）/u));
});
