import { readFileSync } from "node:fs";
import { message } from "../../src/regulation/message";
import type { Locale } from "../../src/text/say";
import { FileError, openSession, type Session } from "../host";
import { failure } from "./command-error";
import type { CommandContext } from "./terminal";
import { cliSpeaker } from "./text/speaker";

/**
 * Opens the add-in beside a copy of the workbook, lets `work` use it, and ends it whatever happens. What went wrong in the
 * add-in's page meanwhile is told on standard error.
 * @param path the workbook; null for a new one
 * @throws CommandError (exit 1) when the file is no workbook
 */
export async function withSession<T>(
  path: string | null,
  locale: Locale,
  { terminal, installation }: CommandContext,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = await openOn(path, locale, installation.dist);
  try {
    return await work(session);
  } finally {
    session.close();
    const say = cliSpeaker(locale);
    for (const error of session.errors) terminal.err(say(message("cli.pageError", { error })));
  }
}

async function openOn(path: string | null, locale: Locale, dist: string): Promise<Session> {
  if (path === null) return openSession({ dist, locale });
  try {
    return await openSession({ workbook: readFileSync(path), dist, locale });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw failure(message("cli.workbookUnreadable", { path, reason: message(`cli.file.${error.code}`) }));
  }
}
