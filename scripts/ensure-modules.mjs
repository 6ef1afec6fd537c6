/** Runs `npm ci` when node_modules is not what the lock file says. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

if (!inStep()) {
  console.error("node_modules is not in step with package-lock.json: npm ci …");
  const { status } = spawnSync("npm", ["ci"], { stdio: "inherit", shell: process.platform === "win32" });
  process.exitCode = status ?? 1;
}

function inStep() {
  const wanted = packagesOf("package-lock.json");
  const there = packagesOf("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([place, { version, optional, peer }]) => place === "" || optional || peer || there[place]?.version === version,
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")).packages;
  } catch {
    return {};
  }
}
