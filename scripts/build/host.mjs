import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Loaded from node_modules at run time: they find their own files beside them. */
const EXTERNAL = ["jsdom", "excelize-wasm", "canvas"];

/**
 * The embedded host and the command line, each one CommonJS file. Univer's packages do not load as ES modules in Node,
 * and jest is much faster with one file than with a thousand (docs/decisions).
 */
export const host = {
  name: "host",
  inputs: ["workbench/host", "workbench/cli", "src", "tsconfig.json", "package-lock.json", "scripts/build/host.mjs"],
  outputs: ["build/host.cjs"],
  async run(root) {
    const entries = ["workbench/host/index.ts", "workbench/cli/index.ts"].filter((entry) => existsSync(join(root, entry)));
    await build({
      absWorkingDir: root,
      entryPoints: entries.map((entry) => ({ in: entry, out: entry.split("/")[1] })),
      outdir: "build",
      outExtension: { ".js": ".cjs" },
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      external: EXTERNAL,
      sourcemap: "inline",
      sourcesContent: false,
      logLevel: "silent",
    });
  },
};
