import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Cli from "../../workbench/cli";

export const ROOT = join(__dirname, "../..");

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The built command line; what it is built from is built first when it changed. */
function builtCli(): typeof Cli {
  execFileSync(process.execPath, [join(ROOT, "scripts", "build.mjs")], { stdio: ["ignore", "ignore", "inherit"] });
  return createRequire(__filename)(join(ROOT, "build", "cli.cjs")) as typeof Cli;
}

let cli: typeof Cli | null = null;

/** Runs the command line in this process, as `npm run --silent` would in `cwd`. */
export async function runCli(args: readonly string[], cwd: string = ROOT): Promise<CliResult> {
  cli ??= builtCli();
  const printed = { out: "", err: "" };
  const terminal = {
    cwd,
    out: (text: string) => void (printed.out += `${text}\n`),
    err: (text: string) => void (printed.err += `${text}\n`),
  };
  const code = await cli.main(args, { terminal, installation: { root: ROOT, dist: join(ROOT, "dist") } });
  return { code, ...printed };
}
