import { readBudget } from "../../assessment/budget";
import type { AnnualSettings } from "../../assessment/ports";

/** What stands in the fields for budget and cycle, right or wrong. */
export interface Draft {
  readonly budget: string;
  readonly from: string;
  readonly to: string;
}

export type DraftFault = "budget" | "cycleHalf" | "cycleOrder";

export const EMPTY_DRAFT: Draft = { budget: "", from: "", to: "" };

/** @returns the fields as the workbook's settings fill them */
export function draftOf({ budgetWan, cycle }: AnnualSettings): Draft {
  return { budget: budgetWan ?? "", from: cycle?.from ?? "", to: cycle?.to ?? "" };
}

/** @returns what keeps the draft from being used; null when nothing does */
export function faultOf({ budget, from, to }: Draft): DraftFault | null {
  if (!isBudget(budget)) return "budget";
  if ((from === "") !== (to === "")) return "cycleHalf";
  return from > to ? "cycleOrder" : null;
}

/** @returns whether a budget can be read surely from what was typed; nothing typed is no budget, and right */
export function isBudget(typed: string): boolean {
  try {
    readBudget(typed);
    return true;
  } catch {
    return false;
  }
}

/** @returns budget and cycle that a draft without fault states */
export function statedIn({ budget, from, to }: Draft): Pick<AnnualSettings, "budgetWan" | "cycle"> {
  return { budgetWan: budget.trim() === "" ? null : budget.trim(), cycle: from === "" ? null : { from, to } };
}
