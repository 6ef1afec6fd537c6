import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { ROOT } from "../built";
import { savedResults } from "../libreoffice/saved-results";
import { runCli } from "./run-cli";

jest.setTimeout(240_000);

const SAMPLE = join(ROOT, "samples", "年度汇总示例.xlsx");
const SHEETS = ["年度评分汇总", "年度排名"];
const folder = mkdtempSync(join(tmpdir(), "turn-"));
const file = (name: string): string => join(folder, `${name}.xlsx`);
const results = (name: string) => savedResults(readFileSync(file(name)), SHEETS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many formulas of the file's sheets use a function of the add-in's, and how many use others. */
async function formulasIn(path: string): Promise<{ own: number; others: number }> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const parts = await Promise.all(Object.values(zip.files).filter((part) => /worksheets\/sheet\d+\.xml$/u.test(part.name)).map((part) => part.async("string")));
  const formulas = parts.flatMap((part) => [...part.matchAll(/<f[^>]*>([^<]+)<\/f>/gu)].map(([, formula = ""]) => formula));
  const own = formulas.filter((formula) => formula.includes("ZHGZ.")).length;
  return { own, others: formulas.filter((formula) => !formula.startsWith("HYPERLINK(")).length - own };
}

beforeAll(async () => {
  const { code } = await runCli(["annual", "--workbook", SAMPLE, "--budget", "1500", "--sheets", SHEETS.join(","), "--out", file("live")]);
  expect(code).toBe(0);
});

it("turns a result into native formulas, and that into values, each with a count; what the cells say stays", async () => {
  const before = await formulasIn(file("live"));
  expect(before.own).toBeGreaterThan(0);
  const native = await runCli(["turn", "--workbook", file("live"), "--to", "native", "--out", file("native")]);
  expect(native).toMatchObject({ code: 0, err: "" });
  expect(native.out).toContain(`${before.own} `);
  expect(await formulasIn(file("native"))).toEqual({ own: 0, others: before.own + before.others });
  expect(await results("native")).toEqual(await results("live"));

  const values = await runCli(["turn", "--workbook", file("native"), "--to", "values", "--out", file("values")]);
  expect(values).toMatchObject({ code: 0, err: "" });
  // The bureau's own formulas stay.
  expect(await formulasIn(file("values"))).toEqual(await formulasIn(SAMPLE));
  expect(await results("values")).toEqual(await results("live"));
});

it("turns one sheet alone", async () => {
  expect(await runCli(["turn", "--workbook", file("live"), "--to", "values", "--sheet", "年度评分汇总", "--out", file("one")])).toMatchObject({ code: 0, err: "" });
  const { own, others } = await formulasIn(file("one"));
  expect(own).toBe(0);
  expect(others).toBeGreaterThan(0);
  expect(await results("one")).toEqual(await results("live"));
});

it.each([
  [["--to", "text"], 2, /没有“text”这种形式，--to 应为 zhgz、native、values 之一/],
  [["--to", "values", "--sheet", "没有"], 1, /没有“没有”这张工作表；有：/],
  [["--to", "zhgz", "--sheet", "年度排名"], 2, /只能对整个工作簿进行/],
  [[], 2, /缺少选项 --to/],
])("%j: exit %i and the reason, and no file", async (args, code, reason) => {
  const result = await runCli(["turn", "--workbook", file("live"), ...args, "--out", file("none")]);
  expect(result).toMatchObject({ code, out: "" });
  expect(result.err).toMatch(reason);
  expect(() => readFileSync(file("none"))).toThrow();
});
