import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type * as Playwright from "playwright-core";
import type * as Server from "../../workbench/server";
import type { PageFiles } from "./baseline";

const LAUNCH = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** A Chromium beside the workbench's server, in which task panes are opened. */
export class PaneBrowser {
  private constructor(private readonly server: Server.RunningServer, private readonly browser: Browser) {}

  static async open(root: string, chromiumPath: string): Promise<PaneBrowser> {
    const require = createRequire(join(root, "package.json"));
    const { serve } = require(join(root, "build", "workbench", "server.cjs")) as typeof Server;
    const { chromium } = require("playwright-core") as typeof Playwright;
    const officeJs = join(require.resolve("@microsoft/office-js/package.json"), "..", "dist");
    const server = await serve({ root, dist: join(root, "dist"), officeJs, workbook: null }, 0);
    return new PaneBrowser(server, await chromium.launch({ executablePath: chromiumPath, args: LAUNCH }));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /**
   * Opens the workbench with a pane of these files in a browser that has cached nothing.
   *
   * @returns milliseconds from the start of the pane's page until its first button can be pressed and has been painted
   */
  async timeToInteractive(files: PageFiles): Promise<number> {
    const page = await this.browser.newPage();
    try {
      await servePane(page, files);
      await page.addInitScript(watchForButton);
      await page.goto(this.server.url);
      await page.locator('.ribbon-button[aria-disabled="false"]').first().waitFor();
      const button = page.getByRole("button", { name: "考核面板", exact: true });
      if ((await button.getAttribute("aria-pressed")) !== "true") await button.click();
      const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
      if (frame === undefined) throw new Error("The workbench shows no pane.");
      const time = await frame.waitForFunction(() => (window as Interactive).interactiveAt);
      return Number(await time.jsonValue());
    } finally {
      await page.close();
    }
  }
}

type Interactive = Window & { interactiveAt?: number };

/** Both panes' files come the same way, so that neither is nearer. */
async function servePane(page: Page, files: PageFiles): Promise<void> {
  await page.route(/\/add-in\/[^/?]+(\?.*)?$/, async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").pop() ?? "";
    const body = files.get(name);
    if (body === undefined) return route.fallback();
    return route.fulfill({ body, contentType: name.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8" });
  });
}

/** Runs in each page before its own scripts. */
function watchForButton(): void {
  if (!location.pathname.endsWith("taskpane.html")) return;
  const look = (): void => {
    const button = document.querySelector<HTMLElement>("#pane button:not([disabled])");
    if (button === null || button.offsetParent === null) {
      requestAnimationFrame(look);
      return;
    }
    setTimeout(() => ((window as Interactive).interactiveAt ??= performance.now()));
  };
  requestAnimationFrame(look);
}
