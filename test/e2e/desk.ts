import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execFileSync } from "node:child_process";
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import type * as Server from "../../workbench/server";
import { DIST, ROOT } from "../built";

const LAUNCH = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 90_000;

/** The workbench, served in this process, in a Chromium of its own: what a user sees and does. */
export class Desk {
  /** What went wrong in the page that its user does not see. */
  readonly errors: string[] = [];

  private constructor(
    private readonly server: Server.RunningServer,
    private readonly browser: Browser,
    readonly page: Page,
    /** For files; it goes with the desk. */
    readonly folder: string,
  ) {
    page.on("pageerror", (error) => this.errors.push(error.stack ?? error.message));
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    page.on("request", (request) => !request.url().startsWith(server.url) && /^(https?|wss?):/.test(request.url()) && this.errors.push(`left for ${request.url()}`));
  }

  /** @param workbook as `--workbook`; the sample when null */
  static async open(workbook: string | null = null, search = ""): Promise<Desk> {
    execFileSync(process.execPath, [join(ROOT, "scripts", "build.mjs"), "addin", "workbench"], { stdio: ["ignore", "ignore", "inherit"] });
    const require = createRequire(__filename);
    const { serve } = require(join(ROOT, "build", "workbench", "server.cjs")) as typeof Server;
    const officeJs = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    const server = await serve({ root: ROOT, dist: DIST, officeJs, workbook }, 0);
    const executablePath = process.env["CHROMIUM_PATH"] ?? execFileSync(process.execPath, [join(ROOT, "scripts", "ensure-chromium.mjs")]).toString().trim();
    const browser = await chromium.launch({ executablePath, args: LAUNCH });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page.setDefaultTimeout(PATIENCE_MS);
    const desk = new Desk(server, browser, page, mkdtempSync(join(tmpdir(), "desk-")));
    await page.goto(server.url + search);
    await desk.ready();
    return desk;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true });
  }

  /** Resolves when the add-in's buttons can be pressed: nothing is being opened, saved or run. */
  async ready(): Promise<void> {
    await this.page.locator('.ribbon-button[aria-disabled="false"]').first().waitFor();
  }

  button(name: string | RegExp): ReturnType<Page["getByRole"]> {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Presses one of the add-in's buttons, and waits until its command is completed. */
  async press(name: string): Promise<void> {
    await this.button(name).click();
    await this.ready();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /** The add-in's own frame, in which office.js can be asked. */
  get addIn(): Frame {
    const found = this.page.frames().find((frame) => frame.url().includes("taskpane.html"));
    if (found === undefined) throw new Error("The add-in's page is not there.");
    return found;
  }

  /** Moves to a cell by the name box. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.getByLabel("名称框");
    await box.fill(cell);
    await box.press("Enter");
    // The grid takes the keys again once its own editor has the focus.
    await this.page.locator("#__editor___INTERNAL_EDITOR__DOCS_NORMAL:focus").waitFor({ state: "attached" });
    await this.settled();
  }

  /** Moves to a cell and types into it, as a user does; resolves when the cell below is selected. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.settled();
    await this.page.keyboard.press("Enter");
    while ((await this.page.getByLabel("名称框").inputValue()) === cell) await this.settled();
    await this.settled();
  }

  /** Resolves when the page has done what the last key asked for: a user sees it before the next one. */
  private async settled(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  /** Values of a range, as Excel's own interface gives them, when all formulas have theirs: those of the add-in are #BUSY! for a moment. */
  async values(sheet: string, address: string): Promise<unknown[][]> {
    await this.until(isCalculated, null);
    return this.addIn.evaluate(readRange, [sheet, address] as const);
  }

  /** Resolves when a cell has that value: a function of the add-in takes its moment. */
  async shows(sheet: string, cell: string, expected: unknown): Promise<void> {
    await this.until(
      ([name, at, wanted]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name).getRange(at).load("values");
          await context.sync();
          return (range.values as unknown[][])[0]?.[0] === wanted;
        }),
      [sheet, cell, expected] as const,
    );
  }

  /** Resolves when the cell is the active one, as "B4". */
  async isAt(cell: string): Promise<void> {
    await this.until(
      (wanted) =>
        Excel.run(async (context) => {
          const active = context.workbook.getActiveCell().load("address");
          await context.sync();
          return active.address.endsWith(`!${wanted}`);
        }),
      cell,
    );
  }

  /** @returns the path of the saved file */
  async save(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("保存").click()]);
    const file = join(this.folder, download.suggestedFilename());
    await download.saveAs(file);
    await this.ready();
    return file;
  }

  /** Opens a file as a user does who chooses it in the browser's dialog. */
  async choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.button("打开").click()]);
    await chooser.setFiles(file);
  }

  /** Resolves when the add-in's page says yes; Playwright's own waitForFunction takes the promise for a yes. */
  private async until<Given>(ask: (given: Given) => Promise<boolean>, given: Given): Promise<void> {
    while (!(await this.addIn.evaluate<boolean, Given>(ask as never, given))) await this.page.evaluate(() => new Promise(requestAnimationFrame));
  }

  /** The last message above the grid. */
  notice(text: string | RegExp): ReturnType<Page["getByText"]> {
    return this.page.getByRole("region", { name: "消息" }).getByText(text);
  }
}

async function isCalculated(): Promise<boolean> {
  return Excel.run(async (context) => {
    const application = context.application.load("calculationState");
    await context.sync();
    return application.calculationState === Excel.CalculationState.done;
  });
}

async function readRange([sheet, address]: readonly [string, string]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
