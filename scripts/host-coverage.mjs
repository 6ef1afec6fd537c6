/**
 * Writes docs/host-coverage.md: which members of Excel's JavaScript API the embedded host serves.
 *   node scripts/host-coverage.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureBuilt, root } from "./build.mjs";
import { coverageList } from "./host-coverage/list.mjs";

await ensureBuilt({ parts: ["host"] });
const { servedClasses } = createRequire(import.meta.url)(join(root, "build", "host.cjs"));
const read = (...path) => readFileSync(join(root, "node_modules", ...path), "utf8");
const list = coverageList({
  served: servedClasses(),
  types: read("@types", "office-js", "index.d.ts"),
  library: read("@microsoft", "office-js", "dist", "excel-web-16.00.debug.js"),
});
writeFileSync(join(root, "docs", "host-coverage.md"), list);
console.log(list.split("\n").find((line) => line.startsWith("**")));
