import type { TemplatesOutcome } from "../../src/commands/templates";
import { listed, message, type Say } from "../../src/regulation/message";
import type { Session } from "../host";
import { localeIn, readArguments, required } from "./arguments";
import { failure, usageError } from "./command-error";
import { existingWorkbook, writableOutput } from "./paths";
import { EXIT, type Command } from "./terminal";
import { cliSpeaker } from "./text/speaker";
import { withSession } from "./with-session";
import { writeWorkbook } from "./write-workbook";

/** The ribbon's button, as the manifest names it. */
const COMMAND = "newTemplates";
/** What the page raises on its window when the templates are made, or are not. */
const OUTCOME_EVENT = "zhgz:templates";

/** `template`: presses the add-in's button in a new workbook, or in a copy of one that there is, and writes it. */
export const template: Command = async (args, context) => {
  const read = readArguments(args, { out: "string", workbook: "string", locale: "string" });
  const [unexpected] = read.positionals;
  if (unexpected !== undefined) throw usageError(message("cli.unexpected", { found: unexpected }));
  const locale = localeIn(read);
  const given = read.values.get("workbook");
  const { cwd, out } = context.terminal;
  const workbook = given === undefined ? null : existingWorkbook(given, cwd);
  const path = writableOutput(required(read, "out"), cwd, workbook);
  const outcome = await withSession(workbook, locale, context, async (session) => {
    const before = session.sheetNames;
    const made = await pressButton(session);
    // A new workbook begins with an empty sheet that nobody asked for.
    if (workbook === null) before.forEach((name) => session.removeSheet(name));
    writeWorkbook(path, await session.save());
    return made;
  });
  out(lines(outcome, path, cliSpeaker(locale)).join("\n"));
  return EXIT.ok;
};

type Made = Extract<TemplatesOutcome, { ok: true }>;

/** @throws CommandError (exit 1) with the add-in's own reason when there are no templates */
async function pressButton(session: Session): Promise<Made> {
  const outcomes: TemplatesOutcome[] = [];
  session.window.addEventListener(OUTCOME_EVENT, (event: Event) => {
    outcomes.push(structuredClone((event as CustomEvent<TemplatesOutcome>).detail));
  });
  await session.runCommand(COMMAND);
  const [outcome] = outcomes;
  if (outcome === undefined) throw failure(message("cli.noOutcome"));
  if (!outcome.ok) throw failure(message("cli.refused", { reason: outcome.reason }));
  return outcome;
}

function lines({ added, there }: Made, path: string, say: Say): string[] {
  const names = (list: readonly string[]): ReturnType<typeof listed> => listed(list, "regulation.enumeration");
  return [
    ...(added.length === 0 ? [] : [say(message("cli.templates", { count: added.length, names: names(added) }))]),
    ...(there.length === 0 ? [] : [say(message("cli.templatesThere", { names: names(there) }))]),
    say(message("cli.templatesWritten", { path })),
  ];
}
