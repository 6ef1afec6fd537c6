/**
 * npm run workbench -- [--workbook X.xlsx] [--port 3100]: builds what is missing or old, then serves the workbench on this machine
 * until Ctrl+C.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { ensureBuilt, root } from "./build.mjs";

/** npm runs scripts in the project's folder; paths on the line are meant from where the user stands. */
const cwd = process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

const terminal = {
  cwd,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

await ensureBuilt({ parts: ["addin", "workbench"] });
const { main } = createRequire(import.meta.url)(join(root, "build", "workbench", "server.cjs"));
process.exitCode = await main(process.argv.slice(2), { terminal, installation: { root, dist: join(root, "dist") } });
