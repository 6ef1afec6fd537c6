import type { Page } from "playwright-core";
import { ServedWorkbench } from "../browser/served-workbench";
import type { PageFiles } from "./baseline";

/** A Chromium beside the workbench's server, in which task panes are opened. */
export class PaneBrowser {
  private constructor(private readonly workbench: ServedWorkbench) {}

  static async open(root: string, chromiumPath: string): Promise<PaneBrowser> {
    return new PaneBrowser(await ServedWorkbench.open(root, chromiumPath, null));
  }

  close(): Promise<void> {
    return this.workbench.close();
  }

  /**
   * Opens the workbench in a browser that has cached nothing; once it has come to rest, its add-in is started anew, with the pane
   * of these files in sight, as Excel opens it.
   *
   * @returns milliseconds from the start of the pane's page until its first button can be pressed and has been painted
   */
  async timeToInteractive(files: PageFiles): Promise<number> {
    const page = await this.workbench.browser.newPage();
    try {
      await startInSight(page);
      await servePane(page, files);
      await page.goto(this.workbench.url);
      await page.locator('.ribbon-button[aria-disabled="false"]').first().waitFor();
      await page.getByRole("button", { name: "考核面板", exact: true }).click();
      const [frame] = await Promise.all([
        page.waitForEvent("framenavigated", (each) => each.url().includes("taskpane.html")),
        page.getByRole("button", { name: "English", exact: true }).click(),
      ]);
      const time = await frame.waitForFunction(() => (window as Interactive).interactiveAt, null, { polling: 50 });
      return Number(await time.jsonValue());
    } finally {
      await page.close();
    }
  }
}

/** The workbench starts the add-in with its pane out of sight, when nobody waits for it. */
async function startInSight(page: Page): Promise<void> {
  await page.route(/\/(page|part-\w+)\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("paneVisible:!1", "paneVisible:!0") });
  });
}

type Interactive = Window & { interactiveAt?: number };

/** Both panes' files come the same way, so that neither is nearer, and each with a watch of its own. */
async function servePane(page: Page, files: PageFiles): Promise<void> {
  const watched = new Map<string, string | Buffer>([...files, ["watch.js", `(${String(watchForButton)})();`]]);
  watched.set("taskpane.html", String(files.get("taskpane.html")).replace("<head>", '<head><script src="watch.js"></script>'));
  await page.route(/\/add-in\/[^/?]+(\?.*)?$/, async (route) => {
    const name = new URL(route.request().url()).pathname.split("/").pop() ?? "";
    const body = watched.get(name);
    if (body === undefined) return route.fallback();
    return route.fulfill({ body, contentType: name.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8" });
  });
}

/** Runs in the pane's page before its own scripts. */
function watchForButton(): void {
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
