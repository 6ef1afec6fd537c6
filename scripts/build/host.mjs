import { build } from "esbuild";

/** Loaded from node_modules at run time: they find their own files beside them. */
const EXTERNAL = ["jsdom", "excelize-wasm", "@microsoft/office-js"];

/** The command line takes the host from the bundle beside it instead of bundling it a second time. */
const hostBeside = {
  name: "host-beside",
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\.\/host$/ }, () => ({ path: "./host.cjs", external: true }));
  },
};

/**
 * The embedded host and the command line, each one CommonJS file. Univer's packages do not load as ES modules in Node,
 * and jest is much faster with one file than with a thousand (docs/decisions).
 */
export const host = {
  name: "host",
  inputs: ["workbench/host", "workbench/cli", "src", "tsconfig.json", "package-lock.json", "scripts/build/host.mjs"],
  outputs: ["build/host.cjs", "build/cli.cjs"],
  async run(root) {
    await build({
      absWorkingDir: root,
      entryPoints: { host: "workbench/host/index.ts", cli: "workbench/cli/index.ts" },
      outdir: "build",
      outExtension: { ".js": ".cjs" },
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      external: EXTERNAL,
      plugins: [hostBeside],
      sourcemap: "inline",
      sourcesContent: false,
      logLevel: "silent",
    });
  },
};
