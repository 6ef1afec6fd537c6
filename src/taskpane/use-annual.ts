import { useCallback, useEffect, useReducer } from "react";
import { nextState, stateAfter } from "./annual-state";
import type { AnnualState } from "./annual-state";
import type { AnnualSettings } from "../assessment/ports";
import { ANNUAL_EVENT } from "../commands/annual";
import type { AnnualOutcome } from "../commands/annual";
import type { Workbook } from "./workbook";

/** @returns how the annual assessment stands, also when the ribbon started it, and a way to start it with these settings */
export function useAnnual(workbook: Workbook): readonly [AnnualState, (settings: AnnualSettings) => Promise<void>] {
  const [state, tell] = useReducer(nextState, workbook.lastOutcome(), stateAfter);
  useEffect(() => {
    const listen = (event: Event): void => {
      if (event instanceof CustomEvent) tell({ kind: "ended", outcome: event.detail as AnnualOutcome });
    };
    window.addEventListener(ANNUAL_EVENT, listen);
    return () => window.removeEventListener(ANNUAL_EVENT, listen);
  }, []);
  const run = useCallback(
    async (settings: AnnualSettings) => {
      tell({ kind: "started" });
      try {
        await workbook.writeSettings(settings);
        await workbook.runAnnual((step) => tell({ kind: "step", step }));
      } catch (error) {
        tell({ kind: "ended", outcome: { ok: false, reason: error instanceof Error ? error.message : String(error) } });
      }
    },
    [workbook],
  );
  return [state, run];
}
