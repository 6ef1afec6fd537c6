import { useEffect, useState } from "react";
import { readBudget } from "../assessment/budget";
import type { AnnualSettings } from "../assessment/ports";
import type { Workbook } from "./workbook";

/** What stands in the form's fields, right or wrong. */
export interface Draft {
  readonly budget: string;
  readonly from: string;
  readonly to: string;
}

export type DraftFault = "budget" | "cycleHalf" | "cycleOrder";

const EMPTY: Draft = { budget: "", from: "", to: "" };

/** @returns the draft, prefilled from the workbook as soon as it answers and nobody has typed yet, and its setter */
export function useDraft(workbook: Workbook): readonly [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    // A workbook that does not answer yet, such as while a cell is edited, leaves the fields empty.
    workbook.readSettings().then(
      (settings) => setDraft((typed) => typed ?? draftOf(settings)),
      () => undefined,
    );
  }, [workbook]);
  return [draft ?? EMPTY, setDraft];
}

const draftOf = ({ budgetWan, cycle }: AnnualSettings): Draft => ({
  budget: budgetWan ?? "",
  from: cycle?.from ?? "",
  to: cycle?.to ?? "",
});

/** @returns what keeps the draft from being used; null when nothing does */
export function faultOf({ budget, from, to }: Draft): DraftFault | null {
  if (!isBudget(budget)) return "budget";
  if ((from === "") !== (to === "")) return "cycleHalf";
  return from > to ? "cycleOrder" : null;
}

function isBudget(typed: string): boolean {
  try {
    readBudget(typed);
    return true;
  } catch {
    return false;
  }
}

/** @returns the settings that a draft without fault states */
export function settingsOf({ budget, from, to }: Draft): AnnualSettings {
  return { budgetWan: budget.trim() === "" ? null : budget.trim(), cycle: from === "" ? null : { from, to } };
}
