import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Configuration, Stats } from "webpack";
import type webpack from "webpack";

/** Files of a page by their names. */
export type PageFiles = ReadonlyMap<string, Buffer>;

type ConfigurationOf = (env: object, argv: object) => Promise<Configuration>;

/** Builds the baseline with the project's own webpack configuration, so that only what is in it differs. */
export async function buildBaseline(root: string, folder: string): Promise<PageFiles> {
  const require = createRequire(join(root, "package.json"));
  const run = require("webpack") as typeof webpack;
  const { plugins: _plugins, ...config } = await (require(join(root, "webpack.config.js")) as ConfigurationOf)({}, { mode: "production" });
  mkdirSync(folder, { recursive: true });
  const built = await new Promise<Stats | undefined>((resolve, reject) => {
    run(
      {
        ...config,
        context: root,
        devtool: false,
        entry: { baseline: join(root, "bench", "pane", "baseline", "index.tsx") },
        output: { path: folder, filename: "[name].js" },
      },
      (error, stats) => (error === null ? resolve(stats) : reject(error)),
    );
  });
  if (built?.hasErrors() !== false) throw new Error(`The baseline does not build:\n${built?.toString() ?? ""}`);
  const page = '<!doctype html><html lang="en"><head><script src="office-js/office.js"></script></head><body><div id="pane"></div><script src="baseline.js"></script></body></html>';
  return new Map([...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const), ["taskpane.html", Buffer.from(page)]]);
}

/** The add-in's own page as the workbench serves it. */
export function ownPage(root: string): PageFiles {
  const scripts = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js"));
  return new Map([
    ...scripts.map((name) => [name, readFileSync(join(root, "dist", name))] as const),
    ["taskpane.html", readFileSync(join(root, "build", "workbench", "taskpane.html"))],
  ]);
}
