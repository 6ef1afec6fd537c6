import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { ROOT } from "../built";
import { Desk } from "./desk";

jest.setTimeout(180_000);

const CASE = join(ROOT, "test", "cases", "summary-a.xlsx");

const BUDGET = "1500";

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open(CASE);
});
afterAll(() => desk.close());

/** The log of a run says when it was, and its fingerprint follows from that: all that may differ. */
const WHEN = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}|(?<=操作留痕\|)[0-9a-f]+/g;
/** Keeps the log and the fingerprints as settings: of these the names are compared. */
const SETTINGS = "xl/webextensions/webextension1.xml";

/** The parts of a workbook's file, by their names. */
async function partsOf(file: string): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false).sort();
  const said = (name: string, text: string): string => (name === SETTINGS ? (text.match(/name="[^"]*"/g) ?? []).join(" ") : text.replace(WHEN, "…"));
  return new Map(await Promise.all(names.map(async (name) => [name, said(name, (await zip.file(name)?.async("string")) ?? "")] as const)));
}

/** Where two texts part, with what stands around it in each. */
function difference(one: string, other: string): readonly string[] {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return [one, other].map((text) => text.slice(Math.max(0, at - 80), at + 80));
}

test("the same workbook and the same button: the page's download and the file of `npm run annual` have the same parts", async () => {
  await desk.addIn.evaluate((budget) =>
    Excel.run(async (context) => {
      context.workbook.settings.add("zhgz.budgetWan", budget);
      await context.sync();
    }), BUDGET);
  await desk.press("一键年度排名");
  const fromPage = await partsOf(await desk.save());
  const out = join(desk.folder, "命令行.xlsx");
  execFileSync(process.execPath, [join(ROOT, "scripts", "cli.mjs"), "annual", "--workbook", CASE, "--budget", BUDGET, "--out", out]);
  const fromCommand = await partsOf(out);
  expect([...fromPage.keys()]).toEqual([...fromCommand.keys()]);
  const different = [...fromPage].filter(([name, text]) => fromCommand.get(name) !== text);
  expect(different.map(([name, text]) => [name, difference(text, fromCommand.get(name) ?? "")])).toEqual([]);
});

test("nothing went wrong out of sight", () => {
  expect(desk.errors).toEqual([]);
});
