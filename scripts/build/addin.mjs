import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/** The add-in as it ships: webpack's production build in dist/. */
export const addin = {
  name: "addin",
  inputs: ["src", "assets", "manifest.xml", "webpack.config.js", "scripts/webpack", "scripts/functions-metadata.mjs", "tsconfig.json", "package.json", "package-lock.json"],
  outputs: ["dist/taskpane.html", "dist/functions.json"],
  run(root) {
    const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(`The add-in does not build (webpack exit ${status}):\n${stdout}${stderr}`);
  },
};
