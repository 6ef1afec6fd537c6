import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from "react";
import { message, type MessageValue, type Say } from "../../../src/regulation/message";
import { pageSpeaker } from "../text/speaker";
import type { WorkbenchState } from "../state";
import type { Workbench } from "../workbench";

/** The workbench that the components around belong to. */
export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error("No workbench around.");
  return workbench;
}

/** What there is to see of the workbench; the component is drawn again when it changes. */
export function useWorkbenchState(): WorkbenchState {
  const { store } = useWorkbench();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useSay(): Say {
  const { locale } = useWorkbenchState();
  return useMemo(() => pageSpeaker(locale), [locale]);
}

/** A text of the page by its key without "page.". */
export function useText(): (key: string, values?: Readonly<Record<string, MessageValue>>) => string {
  const say = useSay();
  return useCallback((key, values) => say(message(`page.${key}`, values)), [say]);
}
