import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";
import type { AnnualSummary } from "../../src/assessment/annual/annual-summary";
import { builtHost, ROOT } from "../built";
import { workedCases, type Cohort } from "../cases/worked-cases";
import { tabsOf } from "../report/tab-names";
import { runCli } from "./run-cli";

jest.setTimeout(180_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annual-"));
  for (const name of ["summary-a.xlsx", "summary-b.xlsx"]) copyFileSync(join(ROOT, "test", "cases", name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

const annual = (line: string) => runCli(["annual", ...line.split(" ")], folder);

function cohort(id: string): Cohort {
  const found = workedCases.cohorts.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no cohort ${id}.`);
  return found;
}

/** What the cohort's hand calculation expects of the command's JSON. */
function expectedOf({ platforms, expect: { rank, award } }: Cohort) {
  return platforms
    .map(({ id, name, expect: { items, base, bonus, total, tier } }) => ({
      name, items, base, bonus, total, tier, rank: rank[id], awardWan: award[id],
    }))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

describe.each([
  { file: "summary-a.xlsx", id: "A" },
  { file: "summary-b.xlsx", id: "B" },
])("$file gives cohort $id", ({ file, id }) => {
  const { budget_wan: budget, expect: expected } = cohort(id);
  const out = `out-${id}.xlsx`;
  let summary: AnnualSummary;
  let before: Buffer;

  beforeAll(async () => {
    before = readFileSync(join(folder, file));
    const { code, out: printed, err } = await annual(`--workbook ${file} --budget ${budget} --out ${out} --cycle 2021-03-07..2022-03-06 --json`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    summary = JSON.parse(printed) as AnnualSummary;
  });

  test("its scores, tiers, ranks and awards", () => {
    expect(summary.platforms).toMatchObject(expectedOf(cohort(id)));
    expect(summary.platforms).toHaveLength(cohort(id).platforms.length);
  });

  test("its money", () => {
    expect(summary).toMatchObject({ budgetWan: budget, unitWan: expected.unit, paidWan: expected.paid, leftWan: expected.left });
  });

  test("the input is not touched", () => {
    expect(readFileSync(join(folder, file)).equals(before)).toBe(true);
  });

  test("the output has every sheet of the input, in order and hidden where it was, and the new ones after them", async () => {
    const [input, output] = [await tabs(join(folder, file)), await tabs(join(folder, out))];
    expect(output.slice(0, input.length)).toEqual(input);
    expect(output.slice(input.length).map(({ name }) => name)).toEqual(tabsOf(cohort(id).platforms.map(({ name }) => name)));
  });
});

async function tabs(path: string): Promise<{ name: string; state: string }[]> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const workbook = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", isArray: (name) => name === "sheet" }).parse(
    (await zip.file("xl/workbook.xml")?.async("string")) ?? "",
  ) as { workbook: { sheets: { sheet: { name: string; state?: string }[] } } };
  return workbook.workbook.sheets.sheet.map(({ name, state }) => ({ name, state: state ?? "visible" }));
}

test("without --json the ranking is a table, and says where the result lies", async () => {
  const { code, out } = await annual("--workbook summary-b.xlsx --budget 300 --out table.xlsx");
  expect(code).toBe(0);
  const [heading, , first] = out.split("\n");
  expect(heading).toMatch(/^名次\s+平台名称\s+基本项\s+附加项\s+考核得分\s+等次\s+拟奖励（万元）$/);
  expect(first).toMatch(/^\s*1\s+\S+\s+[\d.]+\s+[\d.]+\s+[\d.]+\s+先进\s+150\.00$/);
  expect(out).toContain(join(folder, "table.xlsx"));
});

describe("when nothing can be scored", () => {
  test("a workbook without a summary form: exit 1, the reason, and no output", async () => {
    const empty = new ExcelJS.Workbook();
    empty.addWorksheet("通讯录").addRows([["姓名", "电话"], ["张三", "027-00000000"]]);
    writeFileSync(join(folder, "empty.xlsx"), Buffer.from(await empty.xlsx.writeBuffer()));
    const { code, out, err } = await annual("--workbook empty.xlsx --budget 1500 --out none.xlsx --json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/未能评分.*通讯录/s);
    expect(existsSync(join(folder, "none.xlsx"))).toBe(false);
  });

  test("a file that is no workbook: exit 1 and the reason", async () => {
    writeFileSync(join(folder, "text.xlsx"), "not a workbook");
    const { code, err } = await annual("--workbook text.xlsx --budget 1500 --out none.xlsx");
    expect(code).toBe(1);
    expect(err).toContain("text.xlsx");
  });

  test("nothing half-written is left behind", () => {
    expect(readdirSync(folder).filter((name) => name.endsWith(".part") || name === "none.xlsx")).toEqual([]);
  });
});

test("wrong arguments: exit 2, the reason and the usage, in the language asked for", async () => {
  const { code, out, err } = await annual("--workbook summary-a.xlsx --budget -5 --out none.xlsx --locale en-US");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/The budget “-5” cannot be read surely.*Usage:/s);
});

test("the sample of ledgers and the sample summary say the same of every platform", async () => {
  const platformsOf = async (name: string): Promise<AnnualSummary["platforms"]> => {
    const { code, out } = await annual(`--workbook ${join(ROOT, "samples", name)} --budget 1500 --out ${name} --json`);
    expect(code).toBe(0);
    return (JSON.parse(out) as AnnualSummary).platforms;
  };
  const ledgers = await platformsOf("年度台账示例-九张台账.xlsx");
  const summary = await platformsOf("年度汇总示例.xlsx");
  const said = (platforms: AnnualSummary["platforms"]) => platforms.map(({ name, items, total, tier, rank, awardWan }) => ({ name, items, total, tier, rank, awardWan }));
  expect(said(ledgers)).toHaveLength(10);
  expect(said(ledgers)).toEqual(said(summary));
  // A fact of 0 is a fact: no sheet of the result calls one missing.
  const { snapshot } = await builtHost().openFile(readFileSync(join(folder, "年度汇总示例.xlsx")));
  const cards = Object.values(snapshot.sheets).filter(({ name }) => name?.startsWith("评分卡-"));
  expect(cards).toHaveLength(10);
  expect(JSON.stringify(cards.map(({ cellData }) => Object.values(cellData ?? {}).flatMap((row) => Object.values(row as Record<string, { v?: unknown }>).map(({ v }) => v))))).not.toContain("待补");
});
