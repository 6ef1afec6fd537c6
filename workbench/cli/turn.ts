import type { TurnOutcome } from "../../src/commands/turn-formulas";
import { listed, message } from "../../src/regulation/message";
import { REPORT_FORMS, type ReportForm } from "../../src/report/sheet";
import type { Session } from "../host";
import { localeIn, readArguments, required } from "./arguments";
import { failure, usageError } from "./command-error";
import { existingWorkbook, writableOutput } from "./paths";
import { EXIT, type Command } from "./terminal";
import { cliSpeaker } from "./text/speaker";
import { withSession } from "./with-session";
import { writeWorkbook } from "./write-workbook";

/** The ribbon's buttons, as the manifest names them, before InWorkbook or InSheet. */
const BUTTONS: Readonly<Record<ReportForm, string>> = { values: "values", native: "native", zhgz: "functions" };
/** What the page raises on its window when formulas are turned, or are not. */
const OUTCOME_EVENT = "zhgz:turn";

/**
 * `turn`: presses the add-in's button of 公式转换 in a copy of the workbook, for all of the add-in's sheets or for one, and
 * writes the copy, so that a result can be passed on to a machine without the add-in.
 */
export const turn: Command = async (args, context) => {
  const read = readArguments(args, { workbook: "string", to: "string", sheet: "string", out: "string", locale: "string" });
  const [unexpected] = read.positionals;
  if (unexpected !== undefined) throw usageError(message("cli.unexpected", { found: unexpected }));
  const locale = localeIn(read);
  const to = formIn(required(read, "to"));
  const { cwd, out } = context.terminal;
  const workbook = existingWorkbook(required(read, "workbook"), cwd);
  const path = writableOutput(required(read, "out"), cwd, workbook);
  const sheet = read.values.get("sheet") ?? null;
  const said = await withSession(workbook, locale, context, async (session) => {
    // A function that is still busy has no value to keep.
    await session.calculated();
    const done = await (sheet === null ? pressButton(session, `${BUTTONS[to]}InWorkbook`) : turnedAlone(session, sheet, to));
    await session.calculated();
    writeWorkbook(path, await session.save());
    return done;
  });
  out([...said, cliSpeaker(locale)(message("cli.turnWritten", { path }))].join("\n"));
  return EXIT.ok;
};

function formIn(found: string): ReportForm {
  const form = REPORT_FORMS.find((known) => known === found);
  if (form === undefined) throw usageError(message("cli.badForm", { found, known: REPORT_FORMS.join("、") }));
  return form;
}

/** The button is about the sheet in front: it is brought there, and what was in front comes back. */
async function turnedAlone(session: Session, name: string, to: ReportForm): Promise<readonly string[]> {
  if (to === "zhgz") throw usageError(message("cli.wholeWorkbook"));
  const workbook = session.workbook.univer.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(name) ?? null;
  if (workbook === null || sheet === null) throw failure(message("cli.noSheet", { found: name, names: listed(session.sheetNames, "regulation.enumeration") }));
  const front = workbook.getActiveSheet();
  sheet.activate();
  try {
    return await pressButton(session, `${BUTTONS[to]}InSheet`);
  } finally {
    front.activate();
  }
}

/** @throws CommandError (exit 1) with the add-in's own reason when nothing was turned because something is in the way */
async function pressButton(session: Session, command: string): Promise<readonly string[]> {
  const outcomes: TurnOutcome[] = [];
  session.window.addEventListener(OUTCOME_EVENT, (event: Event) => {
    outcomes.push(structuredClone((event as CustomEvent<TurnOutcome>).detail));
  });
  await session.runCommand(command);
  const [outcome] = outcomes;
  if (outcome === undefined) throw failure(message("cli.noOutcome"));
  if (!outcome.ok) throw failure(message("cli.refused", { reason: outcome.reason }));
  return outcome.said;
}
