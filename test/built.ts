import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Cli from "../workbench/cli";
import type * as Host from "../workbench/host";

/** The project's folder. */
export const ROOT = join(__dirname, "..");
/** The built add-in. */
export const DIST = join(ROOT, "dist");

/** The embedded host as one file (a thousand modules of Univer would take jest ten seconds), built first when its sources changed. */
export function builtHost(): typeof Host {
  return built("host") as typeof Host;
}

/** The command line, likewise. */
export function builtCli(): typeof Cli {
  return built("cli") as typeof Cli;
}

let isFresh = false;

function built(name: string): unknown {
  if (!isFresh) execFileSync(process.execPath, [join(ROOT, "scripts", "build.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
  isFresh = true;
  return createRequire(__filename)(join(ROOT, "build", `${name}.cjs`));
}
