import type { Page } from "playwright-core";
import { Desk } from "./desk";

jest.setTimeout(120_000);

/** Why there is no pane: each time in words of its own, with what is safe and what to do. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.close());

const paneUrl = (): string => new URL("add-in/taskpane.html", desk.page.url()).href;

/** Another tab of the browser, which has cached nothing; what does not come to it, `prepare` says. */
async function inTab(prepare: (tab: Page) => Promise<unknown>, look: (tab: Page) => Promise<void>): Promise<void> {
  const context = await desk.page.context().browser()!.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const tab = await context.newPage();
  try {
    await prepare(tab);
    await look(tab);
  } finally {
    await context.close();
  }
}

test("in a browser by itself it asks for Excel", () =>
  inTab(
    (tab) => tab.goto(paneUrl()),
    async (tab) => {
      const alert = tab.getByRole("alert");
      await alert.getByText("请在 Excel 中打开").waitFor();
      await alert.getByText("在“智改考核”选项卡中点“考核面板”").waitFor();
      expect(await tab.getByRole("tab").count()).toBe(0);
    },
  ));

test("without office.js it says so, and that nothing was changed", () =>
  inTab(
    async (tab) => {
      await tab.route(/\/office\.js/, (route) => route.abort());
      await tab.goto(paneUrl());
    },
    async (tab) => {
      const alert = tab.getByRole("alert");
      await alert.getByText("连接不上 Office 组件库").waitFor();
      await alert.getByText(/工作簿未作任何改动/).waitFor();
    },
  ));

test("behind a network that swallows office.js it shows that it is opening, and says after ten seconds why it is not", () =>
  inTab(
    async (tab) => {
      await tab.clock.install();
      // Never answered: the browser itself would wait for minutes, and runs no script that comes after it.
      await tab.route(/\/office\.js/, () => undefined);
      await tab.goto(paneUrl(), { waitUntil: "commit" });
      await tab.getByRole("status").getByText("正在打开考核面板").waitFor();
    },
    async (tab) => {
      await tab.clock.fastForward(9_000);
      expect(await tab.getByRole("alert").count()).toBe(0);
      await tab.clock.fastForward(1_000);
      await tab.getByRole("alert").getByText(/最多等候 10 秒/).waitFor();
    },
  ));

test("an Excel older than the add-in needs is told by its name, and which to use", () =>
  inTab(
    async (tab) => {
      await tab.route(/\/(page|part-\w+)\.js/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace("ExcelApi:1.17", "ExcelApi:1.8") });
      });
      await tab.goto(desk.page.url());
      await tab.locator('.ribbon-button[aria-disabled="false"]').first().waitFor();
      await tab.getByRole("button", { name: "考核面板", exact: true }).click();
    },
    async (tab) => {
      const alert = tab.frameLocator("iframe").getByRole("alert");
      await alert.getByText("此版本的 Excel 过旧").waitFor();
      await alert.getByText(/Excel 2021、Office LTSC 2021/).waitFor();
    },
  ));

test("an Excel that does not wait for the end of an edit refuses: the pane says so, and once it has ended the same button works", () =>
  inTab(
    async (tab) => {
      await tab.route(/\/(page|part-\w+)\.js/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/DelayForCellEdit:\s*1\.1/, "DelayForCellEdit:0") });
      });
      await tab.goto(desk.page.url());
      await tab.locator('.ribbon-button[aria-disabled="false"]').first().waitFor();
      await tab.getByRole("button", { name: "考核面板", exact: true }).click();
    },
    async (tab) => {
      const pane = tab.frameLocator("iframe");
      await pane.getByRole("tab", { name: /^出表/ }).click();
      await pane.getByRole("region", { name: "将要发生的变化" }).getByText(/年度排名/).waitFor();
      const editor = tab.locator("#__editor___INTERNAL_EDITOR__DOCS_NORMAL");
      await tab.getByLabel("名称框").fill("Z1");
      await tab.getByLabel("名称框").press("Enter");
      await editor.and(tab.locator(":focus")).waitFor({ state: "attached" });
      await tab.keyboard.type("写到一半");
      await pane.getByRole("button", { name: "一键年度排名" }).click();
      await pane.getByRole("alert").getByText(/有单元格正在编辑。工作簿未作任何改动。请结束单元格编辑/).waitFor();
      await editor.focus();
      await tab.keyboard.press("Enter");
      await pane.getByRole("button", { name: "一键年度排名" }).click();
      await pane.getByRole("button", { name: "转到 年度排名" }).waitFor();
      expect(await pane.getByRole("alert").count()).toBe(0);
    },
  ));

test("where the pane's own code does not come, the page says so without it", () =>
  inTab(
    async (tab) => {
      await tab.route(/\/pane\.\w+\.js/, (route) => route.abort());
      await tab.goto(paneUrl());
    },
    (tab) => tab.getByRole("alert").getByText("考核面板没有完整载入").waitFor(),
  ));

test("where a step's code does not come, that step says so, the others go on, and it can be tried again", () =>
  inTab(
    async (tab) => {
      await tab.route(/\/step-check\.\w+\.js/, (route) => route.abort());
      await tab.goto(desk.page.url());
      await tab.locator('.ribbon-button[aria-disabled="false"]').first().waitFor();
      await tab.getByRole("button", { name: "考核面板", exact: true }).click();
    },
    async (tab) => {
      const pane = tab.frameLocator("iframe");
      await pane.getByRole("tab", { name: /^核对/ }).click();
      await pane.getByRole("alert").getByText("考核面板没有完整载入").waitFor();
      await pane.getByRole("tab", { name: /^排名/ }).click();
      await pane.getByRole("heading", { name: /^年度排名/ }).waitFor();
      await tab.unrouteAll();
      await pane.getByRole("tab", { name: /^核对/ }).click();
      await pane.getByRole("heading", { name: /^数据体检/ }).waitFor();
    },
  ));
