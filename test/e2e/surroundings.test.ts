import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import type { Frame } from "playwright-core";
import { Desk } from "./desk";

jest.setTimeout(120_000);

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const axeScript = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
/** Fluent UI's stops for the Tab key: hidden on purpose, and left again at once (microsoft/fluentui, "tabster"). */
const TAB_STOPS = "[data-tabster-dummy]";

/** Serious and critical faults, with where they are. */
async function faults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeScript);
  const found = await frame.evaluate(async (stops) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    return axe.run({ exclude: [[stops]] }, { iframes: false, resultTypes: ["violations"] });
  }, TAB_STOPS);
  const serious = found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`));
}

test("by keyboard alone: rank, see the ranking in the pane, make the pane wider, close it", async () => {
  const { keyboard } = desk.page;
  const focused = (name: string) => desk.page.locator(":focus").and(desk.page.getByRole("button", { name }));
  await keyboard.press("F6");
  await keyboard.press("Tab");
  await focused("一键年度排名").waitFor();
  await keyboard.press("Enter");
  await desk.page.getByRole("status").getByText("一键年度排名").waitFor();
  await desk.ready();
  await keyboard.press("Tab");
  await focused("撤销本次生成").waitFor();
  await keyboard.press("Tab");
  await focused("新建台账模板").waitFor();
  await keyboard.press("Tab");
  await focused("考核面板").waitFor();
  await keyboard.press("Space");
  await desk.pane.getByText("长江智造诊断服务中心").first().waitFor();
  const splitter = desk.page.getByRole("separator");
  await splitter.focus();
  await keyboard.press("ArrowLeft");
  expect(await splitter.getAttribute("aria-valuenow")).toBe("366");
  await desk.button("关闭任务窗格").focus();
  await keyboard.press("Enter");
  expect(await desk.page.locator("iframe").isVisible()).toBe(false);
});

test("F6 goes from ribbon to grid to pane and round, and typing in the grid is typing in a cell", async () => {
  const { keyboard } = desk.page;
  await desk.button("考核面板").click();
  await desk.pane.getByText("长江智造诊断服务中心").first().waitFor();
  const at = (): Promise<string> => desk.page.evaluate(() => document.activeElement?.tagName ?? "");
  await desk.page.getByRole("tab", { name: "智改考核" }).focus();
  await keyboard.press("F6");
  expect(await at()).toBe("DIV");
  await keyboard.press("F6");
  expect(await at()).toBe("IFRAME");
  await keyboard.press("F6");
  expect(await at()).toBe("BUTTON");
});

test("the pane keeps its state while it is closed, and is as wide as Excel's at first", async () => {
  await desk.pane.getByRole("tab", { name: /^奖励/ }).click();
  await desk.pane.getByLabel("年度奖励预算").fill("1234");
  await desk.button("关闭任务窗格").click();
  await desk.button("考核面板").click();
  expect(await desk.pane.getByLabel("年度奖励预算").inputValue()).toBe("1234");
});

test("axe finds no serious fault in page and pane", async () => {
  expect(await faults(desk.page.mainFrame())).toEqual([]);
  expect(await faults(desk.addIn)).toEqual([]);
});

test("in the dark theme the add-in is dark too, as Office tells it, and axe finds no serious fault", async () => {
  await desk.button("深色").click();
  await desk.ready();
  await desk.pane.getByRole("tab", { name: /^数据/ }).waitFor();
  const theme = await desk.addIn.evaluate(() => [Office.context.officeTheme.bodyBackgroundColor, document.querySelector<HTMLElement>(".fui-FluentProvider")?.style.colorScheme]);
  expect(theme).toEqual(["#292929", "dark"]);
  expect(await faults(desk.page.mainFrame())).toEqual([]);
  expect(await faults(desk.addIn)).toEqual([]);
});

test("in English page, ribbon, grid, functions and pane are English, and the workbook is the same", async () => {
  await desk.button("English").click();
  await desk.page.getByRole("button", { name: "Rank the year" }).waitFor();
  await desk.ready();
  await desk.pane.getByRole("tab", { name: /^Data/ }).waitFor();
  expect(await desk.addIn.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
  expect(await desk.page.evaluate(() => document.documentElement.lang)).toBe("en-US");
  await desk.page.getByRole("tab", { name: "Home" }).click();
  expect(await desk.page.getByRole("tab", { name: "年度排名" }).getAttribute("aria-selected")).toBe("true");
});

test("nothing went wrong out of sight", () => {
  expect(desk.errors).toEqual([]);
});
