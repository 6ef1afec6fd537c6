import { readFileSync } from "node:fs";
import type { AnnualSummary } from "../../src/assessment/annual-summary";
import { message } from "../../src/regulation/message";
import { openSession, type Session } from "../host";
import { readAnnualArguments, type AnnualArguments } from "./annual-arguments";
import { failure } from "./command-error";
import { rankingLines } from "./ranking-text";
import { EXIT, type Command, type CommandContext } from "./terminal";
import { cliSpeaker } from "./text/speaker";
import { openingFailure, writeWorkbook } from "./workbook-files";

/** The ribbon's button, as the manifest names it. */
const COMMAND = "annualRanking";
/** What the page tells the window after each run. */
const OUTCOME_EVENT = "zhgz:annual";

type Outcome = { readonly ok: true; readonly summary: AnnualSummary } | { readonly ok: false; readonly reason: string };

/** `annual`: presses the add-in's button in a copy of the workbook, writes the copy, and prints the ranking. */
export const annual: Command = async (args, context) => {
  const read = readAnnualArguments(args, context.terminal.cwd);
  const { summary, warnings } = await runAnnual(read, context);
  const say = cliSpeaker(read.locale);
  for (const warning of warnings) context.terminal.err(say(message("cli.pageErrors", { errors: warning })));
  const lines = read.json ? [JSON.stringify(summary)] : [...rankingLines(summary, say), say(message("cli.written", { path: read.out }))];
  context.terminal.out(lines.join("\n"));
  return EXIT.ok;
};

/** @throws CommandError (exit 1) when the workbook cannot be opened or nothing could be scored; nothing is written then */
async function runAnnual(read: AnnualArguments, { installation }: CommandContext): Promise<{ summary: AnnualSummary; warnings: readonly string[] }> {
  const workbook = readFileSync(read.workbook);
  const session = await openSession({ workbook, dist: installation.dist, locale: read.locale }).catch(openingFailure(read.workbook));
  try {
    session.settings["zhgz.budgetWan"] = read.budgetWan;
    if (read.cycle !== null) session.settings["zhgz.cycle"] = read.cycle;
    const summary = await pressButton(session);
    writeWorkbook(read.out, await session.save());
    return { summary, warnings: session.errors };
  } finally {
    session.close();
  }
}

async function pressButton(session: Session): Promise<AnnualSummary> {
  let outcome: Outcome | null = null;
  session.window.addEventListener(OUTCOME_EVENT, (event: Event) => {
    outcome = structuredClone((event as CustomEvent<Outcome>).detail);
  });
  await session.runCommand(COMMAND);
  return summaryOf(outcome, session.errors);
}

function summaryOf(outcome: Outcome | null, errors: readonly string[]): AnnualSummary {
  if (outcome === null) throw failure(message("cli.noOutcome", { errors: errors.join("\n") }));
  if (!outcome.ok) throw failure(message("cli.refused", { reason: outcome.reason }));
  return outcome.summary;
}
