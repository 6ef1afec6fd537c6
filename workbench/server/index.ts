import { dirname, join } from "node:path";
import { message } from "../../src/regulation/message";
import { readArguments, localeBefore, localeIn } from "../cli/arguments";
import { CommandError, usageError } from "../cli/command-error";
import { existingWorkbook } from "../cli/paths";
import { EXIT, type Command, type Terminal } from "../cli/terminal";
import { serverSpeaker } from "./text";
import { serve, type RunningServer } from "./serve";

export { serve } from "./serve";
export type { RunningServer } from "./serve";

const DEFAULT_PORT = 3100;
const HIGHEST_PORT = 65535;

interface ServerArguments {
  readonly workbook: string | null;
  readonly port: number;
}

/**
 * `workbench`: serves the page until the process is told to stop.
 * @returns the exit code: 0 after SIGINT or SIGTERM, 1 when the port is taken, 2 when the arguments are wrong
 */
export const main: Command = async (args, { terminal, installation }) => {
  const say = serverSpeaker(localeBefore(args));
  try {
    const { workbook, port } = read(args, terminal);
    const officeJs = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
    const server = await serve({ ...installation, officeJs, workbook }, port);
    const stopped = untilStopped(server);
    terminal.out(say(message("server.ready", { url: server.url })));
    await stopped;
    return EXIT.ok;
  } catch (error) {
    if (error instanceof CommandError) {
      terminal.err(say(error.reason));
      return error.exitCode;
    }
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    terminal.err(say(message("server.portTaken", { port: portIn(args) })));
    return EXIT.failed;
  }
};

function read(args: readonly string[], { cwd }: Terminal): ServerArguments {
  const given = readArguments(args, { workbook: "string", port: "string", locale: "string" });
  localeIn(given);
  const [unexpected] = given.positionals;
  if (unexpected !== undefined) throw usageError(message("server.unexpected", { found: unexpected }));
  const path = given.values.get("workbook");
  const found = given.values.get("port") ?? String(DEFAULT_PORT);
  const port = /^\d{1,5}$/.test(found) ? Number(found) : NaN;
  if (!(port <= HIGHEST_PORT)) throw usageError(message("server.badPort", { found }));
  return { workbook: path === undefined ? null : existingWorkbook(path, cwd), port };
}

function portIn(args: readonly string[]): string {
  return readArguments(args, { workbook: "string", port: "string", locale: "string" }).values.get("port") ?? String(DEFAULT_PORT);
}

function untilStopped(server: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => void server.close().then(resolve, reject);
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}
