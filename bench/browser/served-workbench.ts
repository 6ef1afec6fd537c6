import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type * as Playwright from "playwright-core";
import type * as Server from "../../workbench/server";

const LAUNCH = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** The built workbench, served in this process, and a Chromium to open it in. */
export class ServedWorkbench {
  private constructor(private readonly server: Server.RunningServer, readonly browser: Browser) {}

  /** @param workbook the path of the file that it opens first; the sample when null */
  static async open(root: string, chromiumPath: string, workbook: string | null): Promise<ServedWorkbench> {
    const require = createRequire(join(root, "package.json"));
    const { serve } = require(join(root, "build", "workbench", "server.cjs")) as typeof Server;
    const { chromium } = require("playwright-core") as typeof Playwright;
    const officeJs = join(require.resolve("@microsoft/office-js/package.json"), "..", "dist");
    const server = await serve({ root, dist: join(root, "dist"), officeJs, workbook }, 0);
    return new ServedWorkbench(server, await chromium.launch({ executablePath: chromiumPath, args: LAUNCH }));
  }

  get url(): string {
    return this.server.url;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
