/** Makes the workbooks in samples/ anew: npm run samples */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = path.join(root, "build", "samples.cjs");

mkdirSync(path.dirname(bundle), { recursive: true });
await build({
  entryPoints: [path.join(root, "samples/make.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
});
const { SAMPLES } = createRequire(import.meta.url)(bundle);
for (const [name, make] of Object.entries(SAMPLES)) {
  writeFileSync(path.join(root, "samples", name), await make());
  console.log(`samples/${name}`);
}
// Excelize's runtime keeps the process alive.
process.exit();
