import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneState } from "./pane-state";
import type { PaneWork } from "./pane-work";

/** The work behind the pane, for every component below. */
export const PaneContext = createContext<PaneWork | null>(null);

/** @returns what the pane shows, and what can be asked of it */
export function usePane(): readonly [PaneState, PaneWork] {
  const work = useContext(PaneContext);
  if (work === null) throw new Error("usePane outside of the pane");
  return [useSyncExternalStore(work.subscribe, work.state), work];
}
