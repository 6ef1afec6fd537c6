import type { IDisposable } from "@univerjs/core";
import type { Host } from "../batch/host";
import type { AddIn } from "../transport/add-in";
import { EVENT_KINDS, type SheetEvent } from "./event-kinds";
import { watchWorkbook } from "./watch-workbook";

/** The id that office.js gives to the handlers of `workbook.worksheets`. */
const ALL_SHEETS = "Workbook";

/** Hands to the add-in the events of the sheets that it has registered for, and the selection's of the workbook. */
export function raiseEvents(host: Host, addIn: AddIn): IDisposable {
  return watchWorkbook(host.workbook, (event) => {
    if (host.events.has(event.kind)) tell(addIn, event);
    if (event.kind === "SelectionChanged") addIn.tellSelection();
  });
}

function tell(addIn: AddIn, { kind, worksheetId, details }: SheetEvent): void {
  const args = { ...details, worksheetId };
  addIn.tellEvent(EVENT_KINDS[kind], worksheetId, args);
  addIn.tellEvent(EVENT_KINDS[kind], ALL_SHEETS, args);
}
