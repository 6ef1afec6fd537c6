import type { IDisposable } from "@univerjs/core";
import type { Host } from "../batch/host";
import type { AddIn } from "../transport/add-in";
import { eventNumber, type HostEvent } from "./event-kinds";
import { watchWorkbook } from "./watch-workbook";

/** Hands to the add-in the events that it has registered for, and the selection's of the workbook. */
export function raiseEvents(host: Host, addIn: AddIn): IDisposable {
  const tell = (event: HostEvent): void => {
    if (host.eventsEnabled && host.events.has(event.kind)) for (const target of event.targets) addIn.tellEvent(eventNumber(event.kind), target, event.details);
    if (event.kind === "SelectionChanged") addIn.tellSelection();
    if (event.kind === "SettingsChanged" && host.eventsEnabled) addIn.tellSettings();
  };
  host.onEvent = tell;
  return watchWorkbook(host.workbook, { wants: (kind) => host.eventsEnabled && host.events.has(kind), byScript: () => host.busy, tell });
}
