import { builtCli, DIST, ROOT } from "../built";

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as `npm run --silent` would in `cwd`. */
export async function runCli(args: readonly string[], cwd: string = ROOT): Promise<CliResult> {
  const printed = { out: "", err: "" };
  const terminal = {
    cwd,
    out: (text: string) => void (printed.out += `${text}\n`),
    err: (text: string) => void (printed.err += `${text}\n`),
  };
  const code = await builtCli().main(args, { terminal, installation: { root: ROOT, dist: DIST } });
  return { code, ...printed };
}
