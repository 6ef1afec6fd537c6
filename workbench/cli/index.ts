import { message } from "../../src/regulation/message";
import { annual } from "./annual";
import { localeBefore } from "./arguments";
import { CommandError } from "./command-error";
import { demo } from "./demo";
import { formula } from "./formula";
import { template } from "./template";
import { EXIT, type Command, type CommandContext } from "./terminal";
import { cliSpeaker } from "./text/speaker";
import { turn } from "./turn";

const COMMANDS = new Map<string, Command>([
  ["annual", annual],
  ["formula", formula],
  ["demo", demo],
  ["template", template],
  ["turn", turn],
]);

const HELP: ReadonlySet<string> = new Set(["--help", "-h"]);

/**
 * Runs a command line; `--help` anywhere in it prints how the commands are used.
 * @param argv the command and its arguments
 * @returns the exit code: 0, 1 with the reason on standard error when it did not work, 2 when the arguments are wrong
 */
export async function main(argv: readonly string[], context: CommandContext): Promise<number> {
  const [name = "", ...args] = argv;
  const say = cliSpeaker(localeBefore(args));
  const { out, err } = context.terminal;
  if ([name, ...args].some((arg) => HELP.has(arg))) {
    out(say(message("cli.usage")));
    return EXIT.ok;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    err(say(message(name === "" ? "cli.noCommand" : "cli.unknownCommand", { found: name })));
    err(say(message("cli.usage")));
    return EXIT.usage;
  }
  try {
    return await command(args, context);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    err(say(message("cli.error", { reason: error.reason })));
    if (error.exitCode === EXIT.usage) err(say(message("cli.usage")));
    return error.exitCode;
  }
}
