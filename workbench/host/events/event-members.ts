import type { Method } from "../batch/excel-class";
import type { Host } from "../batch/host";
import { registerName, type EventKind } from "./event-kinds";

/** A class's events by Excel's names, such as `onChanged`. */
export type Events = Readonly<Record<string, EventKind>>;

/**
 * What office.js calls when a script adds its first handler for an event, or removes its last. Whose it is, it knows itself; the host
 * only has to know that somebody listens.
 */
export function eventMembers<T>(events: Events): Record<string, Method<T>> {
  const listen = (kind: EventKind): Method<T> => (_self, _args, host: Host) => void host.events.add(kind);
  // Others may listen still: that nobody does is only worth a message that office.js ignores.
  const leave: Method<T> = () => null;
  return Object.fromEntries(Object.values(events).flatMap((kind) => [[`_Register${registerName(kind)}`, listen(kind)], [`_Unregister${registerName(kind)}`, leave]]));
}
