import type { UndoneReport } from "../assessment/ports";
import { excelWorkbook } from "../excel/workbook-port";
import { listed, message, type Message } from "../regulation/message";
import { tellTakenBack, writeAlone } from "./annual";
import { sayHere } from "./language";
import { detailOf } from "./reason";

/** Raised on the window when a run was taken back, or could not be; the command line and tests listen. */
export const UNDO_EVENT = "zhgz:undo";

export type UndoOutcome =
  | { readonly ok: true; readonly undone: UndoneReport; readonly said: string }
  | { readonly ok: false; readonly reason: string };

/**
 * Takes back the last run on the workbook that is open in Excel, and raises the event with what came of it.
 *
 * @throws Error whose message says in the user's language why nothing was taken back, as while a run is under way
 */
export async function undoReportHere(): Promise<UndoneReport> {
  const say = sayHere();
  try {
    const undone = await writeAlone(() => excelWorkbook().undoReport());
    tellTakenBack(undone.notices.length === 0 ? null : saidOf(undone));
    raise({ ok: true, undone, said: say(saidOf(undone)) });
    return undone;
  } catch (error) {
    const detail = detailOf(error);
    if (detail.key !== "commands.busy") tellTakenBack(detail);
    raise({ ok: false, reason: say(detail) });
    throw new Error(say(detail));
  }
}

function raise(detail: UndoOutcome): void {
  window.dispatchEvent(new CustomEvent<UndoOutcome>(UNDO_EVENT, { detail }));
}

/** What was done in a sentence, with what somebody should know of it. */
function saidOf({ removed, restored, notices }: UndoneReport): Message {
  const done = message("commands.takenBack", { removed: removed.length, restored: restored.length });
  return notices.length === 0 ? done : message("commands.takenBackWith", { done, notices: listed(notices, "regulation.enumeration") });
}
