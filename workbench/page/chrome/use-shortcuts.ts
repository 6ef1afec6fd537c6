import { useEffect } from "react";
import type { Opening } from "../opening/use-opening";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

/** Ctrl+S saves, Ctrl+O opens; leaving the page with changes that are not saved asks first. */
export function useShortcuts({ choose }: Opening): void {
  const workbench = useWorkbench();
  const { unsaved } = useWorkbenchState();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const act = { s: () => void workbench.save(), o: choose }[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, [workbench, choose]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
