import type { Method } from "../batch/excel-class";
import type { Host } from "../batch/host";
import type { EventKind } from "./event-kinds";

/**
 * What office.js calls when a script adds its first handler for an event, or removes its last. Which sheet's it is, it knows itself;
 * the host only has to know that somebody listens.
 */
export function eventMembers<T>(...kinds: readonly EventKind[]): Record<string, Method<T>> {
  const listen = (kind: EventKind): Method<T> => (_self, _args, host: Host) => void host.events.add(kind);
  // Others may listen still: that nobody does is only worth a message that office.js ignores.
  const leave: Method<T> = () => null;
  return Object.fromEntries(kinds.flatMap((kind) => [[`_Register${kind}Event`, listen(kind)], [`_Unregister${kind}Event`, leave]]));
}
