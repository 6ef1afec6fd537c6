import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Runs one of the project's own scripts. @returns what it printed */
export function ownScript(root: string, name: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, "scripts", name), ...args], { stdio: ["ignore", "pipe", "inherit"] }).toString().trim();
}
