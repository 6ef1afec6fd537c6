import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Axe from "axe-core";
import { ROOT } from "../built";
import { Desk } from "./desk";

jest.setTimeout(300_000);

/** The pane's whole way on the bureau's ledgers: 乙一 has 80.00, 乙二 79.95 (test/cases/ledgers-b.expect.json). */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open(join(ROOT, "test", "cases", "ledgers-b.xlsx"));
  await desk.button("考核面板").click();
  await desk.pane.getByRole("tab", { name: /^数据：已完成/ }).waitFor();
});
afterAll(() => desk.close());

const axeScript = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
/** Fluent UI's stops for the Tab key: hidden on purpose, and left again at once (microsoft/fluentui, "tabster"). */
const TAB_STOPS = "[data-tabster-dummy]";
const STEPS = ["data", "check", "score", "rank", "reward", "write", "readings"];

const goTo = (step: string): Promise<void> => desk.pane.getByRole("tab", { name: new RegExp(`^${step}`) }).click();

/** Serious and critical faults of every step, with where they are. */
async function faults(): Promise<string[]> {
  await desk.addIn.evaluate(axeScript);
  const found: string[] = [];
  for (const step of STEPS) {
    await desk.pane.locator(`#step-${step}`).click();
    await desk.pane.locator(`#panel-${step}`).waitFor();
    const { violations } = await desk.addIn.evaluate(async (stops) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      return axe.run({ exclude: [[stops]] }, { iframes: false, resultTypes: ["violations"] });
    }, TAB_STOPS);
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    found.push(...serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${step} ${id}: ${html.slice(0, 200)}`)));
  }
  return found;
}

/** What has the keyboard in the step that is shown, by its name, and whether that is to be seen; null elsewhere. Runs in the page. */
function focusedInPanel(): { readonly name: string; readonly seen: boolean } | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.closest("[role=tabpanel]") === null || focused.tagName === "I") return null;
  const field = focused.closest<HTMLElement>(".fui-Input, .fui-Select, .fui-Textarea, .fui-Checkbox, .fui-Radio");
  const label = (focused as HTMLInputElement).labels?.[0]?.textContent;
  const [own, around] = [getComputedStyle(focused), getComputedStyle(field ?? focused, "::after")];
  const hasEdge = around.content !== "none" && parseFloat(around.borderBottomWidth) > 0;
  const seen = own.boxShadow !== "none" || own.textDecorationStyle === "double" || hasEdge || (own.outlineStyle !== "none" && own.outlineColor !== "rgba(0, 0, 0, 0)");
  return { name: focused.getAttribute("aria-label") ?? label ?? focused.textContent, seen };
}

/** The sheets that a user sees, in their order. */
async function sheetNames(): Promise<string[]> {
  return desk.addIn.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return sheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    }),
  );
}

test("数据: the nine ledgers with their sheets, and how the first rows are read", async () => {
  await goTo("数据");
  await desk.pane.getByText("识别到的数据表（9 张）").waitFor();
  await desk.pane.getByRole("button", { name: "查看列和前几行：诊断台账" }).click();
  await desk.pane.getByRole("combobox", { name: "企业确认日期在哪一列" }).waitFor();
  expect(await desk.pane.getByRole("combobox", { name: "盖章在哪一列" }).inputValue()).toBe("G");
});

test("核对: a finding selects its cell in Excel", async () => {
  await goTo("核对");
  await desk.pane.getByRole("button", { name: "转到 交叉互评结果!A14" }).click();
  await desk.page.getByRole("tab", { name: "交叉互评结果", selected: true }).waitFor();
  expect(await desk.page.getByLabel("名称框").inputValue()).toBe("A14");
});

test("评分: a platform's scorecard, with what it lacks to the next tier", async () => {
  await goTo("评分");
  await desk.pane.getByRole("button", { name: /^乙二/ }).click();
  await desk.pane.getByText("距先进还差 0.05 分").first().waitFor();
  await desk.pane.getByRole("button", { name: "← 全部平台" }).click();
});

test("奖励: the budget pays while it is typed", async () => {
  await goTo("奖励");
  await desk.pane.getByLabel("年度奖励预算").fill("200");
  // One 先进 and two 良好: 200 ÷ (2 + 1 + 1) = 50 a share.
  await desk.pane.getByRole("definition").filter({ hasText: "50.00" }).first().waitFor();
});

test("口径: another reading shows whom it changes before it is adopted", async () => {
  await goTo("口径");
  await desk.pane.getByText("不能，按基本项得分定等次").click();
  await desk.pane.getByRole("region", { name: "试算影响" }).getByText("乙五咨询有限公司").waitFor();
  await desk.pane.getByRole("button", { name: "放弃" }).click();
});

test("by keyboard alone: from step to step with the arrows, through each with Tab; whatever has the keyboard is named and seen", async () => {
  const { keyboard } = desk.page;
  await desk.pane.locator("#step-data").click();
  for (const [index, step] of STEPS.entries()) {
    await desk.pane.locator(`#step-${step}`).focus();
    await keyboard.press(index === 0 ? "Space" : "Enter");
    await desk.pane.locator(`#panel-${step} h2`).first().waitFor();
    for (let count = 0; count < 6; count++) {
      await keyboard.press("Tab");
      const focused = await desk.addIn.evaluate(focusedInPanel);
      if (focused === null) break;
      expect([step, focused.name, focused]).toEqual([step, expect.stringMatching(/\S/), expect.objectContaining({ seen: true })]);
    }
    await desk.pane.locator(`#step-${step}`).focus();
    await keyboard.press("ArrowRight");
    const next = STEPS[(index + 1) % STEPS.length] ?? "";
    await desk.pane.locator(`#step-${next}:focus`).waitFor();
  }
  await desk.pane.locator("#step-score").focus();
  await keyboard.press("Enter");
  await desk.pane.getByRole("button", { name: /^乙一/ }).waitFor();
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await desk.pane.locator(":focus").and(desk.pane.getByRole("button", { name: "← 全部平台" })).waitFor();
  await keyboard.press("Enter");
  await desk.pane.locator(":focus").and(desk.pane.getByRole("button", { name: /^乙一/ })).waitFor();
});

test("a cell that is changed in Excel changes the score in the pane, without a button", async () => {
  await goTo("评分");
  await desk.page.getByRole("tab", { name: "回访走访表" }).click();
  const before = await desk.pane.getByRole("button", { name: /^乙二/ }).textContent();
  expect(before).toContain("79.95");
  await desk.page.getByRole("tab", { name: "平台名册" }).click();
  const header = (await desk.values("平台名册", "A1:P1"))[0] ?? [];
  const column = String.fromCharCode(65 + header.findIndex((heading) => String(heading).includes("工作目标清晰")));
  await desk.type(`${column}3`, "否");
  await desk.pane.getByRole("button", { name: /^乙二.*77\.95/ }).waitFor();
  await desk.type(`${column}3`, "是");
  await desk.pane.getByRole("button", { name: /^乙二.*79\.95/ }).waitFor();
});

test("出表: what will change is said before; one button writes, and the sheets are linked", async () => {
  await goTo("出表");
  await desk.pane.getByRole("region", { name: "将要发生的变化" }).getByText(/年度排名/).waitFor();
  await desk.pane.getByRole("button", { name: "一键年度排名" }).click();
  await desk.pane.getByRole("button", { name: "转到 年度排名" }).waitFor();
  await desk.page.getByRole("tab", { name: "年度排名", selected: true }).waitFor();
  await desk.ready();
});

test("出表: each sheet is a click away, the scorecards too", async () => {
  await desk.pane.getByRole("button", { name: "转到 奖励分配" }).click();
  await desk.page.getByRole("tab", { name: "奖励分配", selected: true }).waitFor();
  await desk.pane.getByText("评分卡-乙一咨询有限公司等评分卡 6 张", { exact: true }).click();
  await desk.pane.getByRole("button", { name: "转到 评分卡-乙二咨询有限公司" }).click();
  await desk.page.getByRole("tab", { name: "评分卡-乙二咨询有限公司", selected: true }).waitFor();
});

test("公式转换 in the ribbon: how much was turned is said in the pane", async () => {
  await desk.pane.getByRole("button", { name: "转到 年度排名" }).click();
  await desk.page.getByRole("tab", { name: "年度排名", selected: true }).waitFor();
  await desk.button("公式转换").click();
  await desk.page.getByRole("menuitem", { name: "转静态值（当前表）" }).click();
  await desk.pane.getByText(/^已把 \d+ 个公式转为静态值/).waitFor();
  await desk.ready();
  await desk.pane.getByRole("button", { name: "知道了" }).click();
});

test("撤销本次生成 in the pane: the sheets are gone, and the bureau's are as they were", async () => {
  const before = await sheetNames();
  expect(before).toContain("年度排名");
  await desk.pane.getByRole("button", { name: "撤销本次生成" }).click();
  await desk.pane.getByRole("status").getByText("已撤销").waitFor();
  await desk.page.getByRole("tab", { name: "年度排名" }).waitFor({ state: "detached" });
  await desk.pane.locator(":focus").getByText("已撤销").waitFor();
  const after = await sheetNames();
  expect(after.filter((name) => name.includes("评分卡"))).toEqual([]);
  expect(before.filter((name) => after.includes(name))).toEqual(after);
  expect(await desk.pane.getByRole("button", { name: "转到 年度排名" }).count()).toBe(0);
});

test("axe finds no serious fault in any step, in both languages and both themes", async () => {
  expect(await faults()).toEqual([]);
  await desk.pane.getByRole("button", { name: "English" }).click();
  expect(await faults()).toEqual([]);
  await desk.button("深色").click();
  await desk.ready();
  await desk.pane.getByRole("tab", { name: /^数据/ }).waitFor();
  expect(await faults()).toEqual([]);
  await desk.pane.getByRole("button", { name: /^(English|中文)$/ }).click();
  expect(await faults()).toEqual([]);
});

test("nothing went wrong out of sight, and nothing left this machine", () => {
  expect(desk.errors).toEqual([]);
});
