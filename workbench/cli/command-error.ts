import type { Message } from "../../src/regulation/message";
import { EXIT } from "./terminal";

/** Ends the command with a reason for the user on standard error. */
export class CommandError extends Error {
  constructor(
    readonly reason: Message,
    readonly exitCode: number,
  ) {
    super(reason.key);
    this.name = "CommandError";
  }
}

/** The arguments are wrong: what was found, what is expected. */
export const usageError = (reason: Message): CommandError => new CommandError(reason, EXIT.usage);

/** The arguments are right, and still it did not work. */
export const failure = (reason: Message): CommandError => new CommandError(reason, EXIT.failed);
