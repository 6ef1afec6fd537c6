import { join } from "node:path";
import { ROOT } from "../built";
import { Desk } from "./desk";

jest.setTimeout(240_000);

/** Budget, 口径 and what is 已核 belong to the workbook in which they were stated, and to no other. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open(join(ROOT, "test", "cases", "ledgers-b.xlsx"));
  await openPane();
});
afterAll(() => desk.close());

const goTo = (step: string): Promise<void> => desk.pane.getByRole("tab", { name: new RegExp(`^${step}`) }).click();

async function openPane(): Promise<void> {
  await desk.button("考核面板").click();
  await desk.pane.getByRole("tab", { name: /^数据：已完成/ }).waitFor();
}

/** What is open has no unsaved changes. */
async function openFile(file: string): Promise<void> {
  await desk.choose(file);
  await desk.page.locator('.ribbon-button[aria-disabled="true"]').first().waitFor();
  await desk.ready();
  await openPane();
}

const findings = (): Promise<number> => desk.pane.getByRole("button", { name: "已核…" }).count();

test("by keyboard alone findings of one kind are 已核 with one note", async () => {
  await goTo("核对");
  const { keyboard } = desk.page;
  const focused = (name: string | RegExp): Promise<void> => desk.pane.locator(":focus").and(desk.pane.getByRole("button", { name })).waitFor();
  const before = await findings();
  expect(before).toBe(14);
  await desk.pane.getByRole("button", { name: "转到 交叉互评结果!A14" }).focus();
  await keyboard.press("Tab");
  await focused(/^已核/);
  await keyboard.press("Enter");
  await desk.pane.locator("textarea:focus").waitFor();
  await keyboard.type("当月确有多份，已核对会议纪要");
  await keyboard.press("Tab");
  await desk.pane.locator(":focus").and(desk.pane.getByRole("checkbox", { name: /同类问题还有 11 条/ })).waitFor();
  await keyboard.press("Space");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await desk.pane.getByRole("checkbox", { name: /12/ }).waitFor();
  expect(await findings()).toBe(before - 12);
});

test("another workbook knows nothing of them; the first one, saved, knows all", async () => {
  await goTo("奖励");
  await desk.pane.getByLabel("年度奖励预算").fill("200");
  await goTo("口径");
  await desk.pane.getByText("不能，按基本项得分定等次").click();
  await desk.pane.getByRole("region", { name: "试算影响" }).getByText("乙五咨询有限公司").waitFor();
  await desk.pane.getByRole("button", { name: "采用" }).click();
  // The workbook has it a moment after the pane.
  while (!(await settings()).includes("zhgz.choices")) await desk.ready();
  const saved = await desk.save();

  await openFile(join(ROOT, "test", "cases", "summary-a.xlsx"));
  await goTo("奖励");
  expect(await desk.pane.getByLabel("年度奖励预算").inputValue()).toBe("");
  expect(await settings()).toEqual([]);

  await openFile(saved);
  await goTo("奖励");
  expect(await desk.pane.getByLabel("年度奖励预算").inputValue()).toBe("200");
  expect((await settings()).sort()).toEqual(expect.arrayContaining(["zhgz.checked", "zhgz.choices"]));
  await goTo("核对");
  await desk.pane.getByRole("checkbox", { name: /12/ }).waitFor();
});

/** Names of what the add-in keeps in the workbook that is open. */
function settings(): Promise<string[]> {
  return desk.addIn.evaluate(() =>
    Excel.run(async ({ workbook }) => {
      const kept = workbook.settings.load("items/key");
      await workbook.context.sync();
      return kept.items.map(({ key }) => key);
    }),
  );
}
