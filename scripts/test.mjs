/**
 * `npm test`: types, lint, build, and every test, on a machine that has only Node. The last line says how much passed and
 * failed; the exit code is 1 when anything did.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./ensure-chromium.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const results = path.join(root, "build", "jest.json");
const { resolve } = createRequire(import.meta.url);

/** A busy machine of two cores is slow, not wrong. */
const PATIENCE_MS = 120_000;

const tally = { passed: 0, failed: 0 };

await check("a browser", async () => {
  process.env["CHROMIUM_PATH"] = await ensureChromium();
  return true;
});
await check("types", () => node(resolve("typescript/lib/tsc.js"), "-p", "tsconfig.json"));
await check("types of workbench and tests", () => node(resolve("typescript/lib/tsc.js"), "-p", "workbench/tsconfig.json"));
await check("lint", () => node(path.join(root, "node_modules/eslint/bin/eslint.js"), ".", "--max-warnings", "0"));
await check("build", () => node(path.join(root, "scripts/build.mjs")));
countTests();

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

async function check(name, run) {
  console.log(`\n— ${name}`);
  const passed = await Promise.resolve()
    .then(run)
    .catch((error) => {
      console.error(error.message);
      return false;
    });
  tally[passed ? "passed" : "failed"] += 1;
  if (!passed) console.error(`✕ ${name}`);
}

function node(script, ...args) {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" }).status === 0;
}

/** Adds jest's own count; a suite that does not even start is a failure, and so is a jest that leaves no results. */
function countTests() {
  console.log("\n— tests");
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const jest = path.join(path.dirname(resolve("jest/package.json")), "bin/jest.js");
  // A core each, since jest by itself leaves one idle; and an end, though a calculation that was called off keeps Node running.
  const ended = node(jest, "--ci", "--maxWorkers=100%", "--forceExit", `--testTimeout=${PATIENCE_MS}`, "--json", `--outputFile=${results}`, ...process.argv.slice(2));
  const told = read(results);
  tally.passed += told.numPassedTests;
  tally.failed += told.numFailedTests + told.numRuntimeErrorTestSuites;
  if (!ended && tally.failed === 0) tally.failed = 1;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
  }
}
