import type { AnnualSummary } from "../../src/assessment/annual/annual-summary";
import type { AnnualOutcome } from "../../src/commands/annual";
import { message } from "../../src/regulation/message";
import type { Session } from "../host";
import { readAnnualArguments, type AnnualArguments } from "./annual-arguments";
import { failure } from "./command-error";
import { rankingLines } from "./ranking-text";
import { EXIT, type Command } from "./terminal";
import { cliSpeaker } from "./text/speaker";
import { withSession } from "./with-session";
import { writeWorkbook } from "./write-workbook";

/** The ribbon's button, as the manifest names it. */
const COMMAND = "annualRanking";
/** What the page raises on its window after each run. */
const OUTCOME_EVENT = "zhgz:annual";

/** `annual`: presses the add-in's button in a copy of the workbook, writes the copy, and prints the ranking. */
export const annual: Command = async (args, context) => {
  const read = readAnnualArguments(args, context.terminal.cwd);
  const summary = await withSession(read.workbook, read.locale, context, async (session) => {
    state(session, read);
    const outcome = await pressButton(session);
    writeWorkbook(read.out, await session.save());
    return outcome;
  });
  context.terminal.out(read.json ? JSON.stringify(summary) : inWords(summary, read));
  return EXIT.ok;
};

/** Budget, cycle, choices and the mapping stand in the workbook's settings, where the task pane would have put them. */
function state({ settings }: Session, { budgetWan, cycle, choices, mapping, report }: AnnualArguments): void {
  settings["zhgz.budgetWan"] = budgetWan;
  if (cycle !== null) settings["zhgz.cycle"] = cycle;
  if (choices !== null) settings["zhgz.choices"] = choices;
  if (mapping !== undefined) settings["zhgz.mapping"] = mapping;
  if (report !== undefined) settings["zhgz.report"] = report ?? "";
}

/** @throws CommandError (exit 1) with the add-in's own reason when nothing could be scored */
async function pressButton(session: Session): Promise<AnnualSummary> {
  const outcomes: AnnualOutcome[] = [];
  session.window.addEventListener(OUTCOME_EVENT, (event: Event) => {
    outcomes.push(structuredClone((event as CustomEvent<AnnualOutcome>).detail));
  });
  await session.runCommand(COMMAND);
  const [outcome] = outcomes;
  if (outcome === undefined) throw failure(message("cli.noOutcome"));
  if (!outcome.ok) throw failure(message("cli.refused", { reason: outcome.reason }));
  return outcome.summary;
}

function inWords(summary: AnnualSummary, { locale, out }: AnnualArguments): string {
  const say = cliSpeaker(locale);
  return [...rankingLines(summary, say), say(message("cli.written", { path: out }))].join("\n");
}
