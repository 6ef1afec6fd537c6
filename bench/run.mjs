/** Runs a benchmark: node bench/run.mjs functions. It is bundled in memory, so that it measures what the add-in ships. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z]+$/.test(name)) {
  console.error("usage: node bench/run.mjs <benchmark>, such as functions");
  process.exit(2);
}

const { outputFiles } = await build({
  entryPoints: [join(here, `${name}.ts`)],
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  write: false,
  logLevel: "error",
});
const run = vm.runInThisContext(`(require, process) => {${outputFiles[0].text}}`, { filename: `bench/${name}.js` });
run(createRequire(import.meta.url), process);
