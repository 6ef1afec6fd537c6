/**
 * Builds what is missing or older than its sources: dist/ (the add-in) and build/ (the embedded host, the command line, the workbench).
 *   node scripts/build.mjs [--force] [addin] [host] [workbench]
 * Silent unless something fails or it runs by itself; then it says what it built.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { hashOfInputs } from "./build/inputs.mjs";
import { withLock } from "./build/lock.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

function requireInstalled() {
  if (existsSync(join(root, "node_modules", "webpack")) && existsSync(join(root, "node_modules", "esbuild"))) return;
  throw new Error("依赖尚未安装，请先运行 npm ci。 / Dependencies are not installed: run npm ci first.");
}

function isFresh(part, stamp, hash) {
  const outputs = part.outputs.every((output) => existsSync(join(root, output)));
  return outputs && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

async function buildPart(part, force) {
  const stamp = join(root, "build", `${part.name}.stamp`);
  const hash = hashOfInputs(root, part.inputs);
  if (!force && isFresh(part, stamp, hash)) return false;
  await part.run(root);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/**
 * @param options.force builds even when nothing changed
 * @param options.parts which of "addin", "host" and "workbench"; what the command line needs when left out
 * @returns the names of the parts that were built
 */
export async function ensureBuilt({ force = false, parts = ["addin", "host"] } = {}) {
  requireInstalled();
  const { addin } = await import("./build/addin.mjs");
  const { host } = await import("./build/host.mjs");
  const { workbench } = await import("./build/workbench.mjs");
  const wanted = [addin, host, workbench].filter((part) => parts.includes(part.name));
  return withLock(join(root, "build"), async () => {
    const built = [];
    for (const part of wanted) if (await buildPart(part, force)) built.push(part.name);
    return built;
  });
}

async function main(args) {
  const named = args.filter((arg) => arg !== "--force");
  const parts = named.length > 0 ? named : ["addin", "host", "workbench"];
  const built = await ensureBuilt({ force: args.includes("--force"), parts });
  console.log(built.length > 0 ? `built: ${built.join(", ")}` : "up to date");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
