import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtHost, ROOT } from "../built";
import { workedCases, type Cohort } from "../cases/worked-cases";
import { Desk } from "./desk";

jest.setTimeout(120_000);

const found = workedCases.cohorts.find(({ id }) => id === "A");
if (found === undefined) throw new Error("There is no cohort A.");
const cohort: Cohort = found;

/** 名次, 平台名称, 考核得分, 等次 of the cohort, best first; those of one rank in the order of the workbook. */
const ranked = cohort.platforms
  .map(({ id, name, expect: { total, tier } }) => [cohort.expect.rank[id] ?? 0, name, total, tier] as const)
  .sort((a, b) => a[0] - b[0]);

const FIRST_ROW = 5;
/** The summary in the workbook. */
const FACTS = "平台年度数据汇总";

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open(join(ROOT, "test", "cases", "summary-a.xlsx"));
});
afterAll(() => desk.close());

/** The same columns as `ranked` has, of rows of the sheet 年度排名. */
const rowsOf = (rows: readonly (readonly unknown[])[]) => rows.map((row) => [row[0], row[1], row[5], row[6]]);

test("the button ranks the year: in the sheet and in the pane", async () => {
  await desk.press("一键年度排名");
  expect(rowsOf(await desk.values("年度排名", `A${FIRST_ROW}:G${FIRST_ROW + ranked.length - 1}`))).toEqual(ranked);
  await desk.button("考核面板").click();
  for (const [, name] of ranked) await desk.pane.getByText(name).first().waitFor();
});

test("a changed fact changes the score", async () => {
  await desk.page.getByRole("tab", { name: FACTS }).click();
  const table = await desk.values(FACTS, "A1:P20");
  const [best] = ranked;
  const row = table.findIndex((cells) => cells.includes(best?.[1]));
  const column = table.flatMap((cells) => cells.findIndex((cell) => String(cell).startsWith("完成诊断"))).find((index) => index >= 0) ?? 0;
  expect(table[row]?.[column]).toBe(100);
  await desk.type(`${String.fromCharCode(65 + column)}${row + 1}`, "50");
  await desk.press("一键年度排名");
  const after = rowsOf(await desk.values("年度排名", `A${FIRST_ROW}:G${FIRST_ROW + ranked.length - 1}`));
  const [, , score] = after.find(([, name]) => name === best?.[1]) ?? [];
  // 50 of 100 diagnoses are 15 of 30 points.
  expect(score).toBe((best?.[2] ?? 0) - 15);
});

test("undone, ranked again with a budget and saved, the file holds the worked case", async () => {
  await desk.choose(join(ROOT, "test", "cases", "summary-a.xlsx"));
  await desk.button("不保存，直接打开").click();
  await desk.page.locator(".unsaved").waitFor({ state: "detached" });
  await desk.ready();
  await desk.button("考核面板").click();
  await desk.pane.getByRole("tab", { name: /^奖励/ }).click();
  await desk.pane.getByLabel("年度奖励预算").fill(cohort.budget_wan);
  await desk.pane.getByText(cohort.expect.paid).first().waitFor();
  await desk.pane.getByRole("tab", { name: /^出表/ }).click();
  await desk.pane.getByRole("button", { name: "一键年度排名" }).click();
  await desk.pane.getByRole("button", { name: "转到 年度排名" }).waitFor();
  const { snapshot } = await builtHost().openFile(readFileSync(await desk.save()));
  const sheet = Object.values(snapshot.sheets).find(({ name }) => name === "年度排名");
  const rows = ranked.map((_, index) => Array.from({ length: 7 }, (_cell, column) => sheet?.cellData?.[FIRST_ROW - 1 + index]?.[column]?.v));
  expect(rowsOf(rows)).toEqual(ranked);
  expect(await desk.page.locator(".unsaved").count()).toBe(0);
});

test("the add-in's files are the production build, and office.js is Microsoft's own", async () => {
  for (const file of ["functions.js", "commands.js", "taskpane.js"]) {
    const served = await desk.page.request.get(new URL(`add-in/${file}`, desk.page.url()).href);
    expect((await served.body()).equals(readFileSync(join(ROOT, "dist", file)))).toBe(true);
  }
  const library = await desk.page.request.get(new URL("add-in/office-js/office.js", desk.page.url()).href);
  expect((await library.body()).equals(readFileSync(join(ROOT, "node_modules/@microsoft/office-js/dist/office.js")))).toBe(true);
});

test("nothing went wrong out of sight, and nothing left this machine", () => {
  expect(desk.errors).toEqual([]);
});
