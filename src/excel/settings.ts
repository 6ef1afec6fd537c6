import type { AnnualSettings, Cycle } from "../assessment/ports";

const BUDGET = "zhgz.budgetWan";
const CYCLE = "zhgz.cycle";
const MAPPING = "zhgz.mapping";
const CHOICES = "zhgz.choices";
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The settings as they are queued to be read; `read` after the next sync. */
export function loadSettings({ settings }: Excel.Workbook): () => AnnualSettings {
  const budget = settings.getItemOrNullObject(BUDGET).load("value");
  const cycle = settings.getItemOrNullObject(CYCLE).load("value");
  const mapping = settings.getItemOrNullObject(MAPPING).load("value");
  const choices = settings.getItemOrNullObject(CHOICES).load("value");
  return () => ({
    budgetWan: budget.isNullObject ? null : budgetOf(budget.value),
    cycle: cycle.isNullObject ? null : cycleOf(cycle.value),
    mapping: mapping.isNullObject || mapping.value === "" ? null : mapping.value,
    choices: choices.isNullObject || choices.value === "" ? null : choices.value,
  });
}

/** Queues the settings to be kept in the workbook; what is null is kept as "". */
export function storeSettings({ settings }: Excel.Workbook, { budgetWan, cycle, mapping, choices }: AnnualSettings): void {
  settings.add(BUDGET, budgetWan ?? "");
  settings.add(CYCLE, cycle ?? "");
  if (mapping !== undefined) settings.add(MAPPING, mapping ?? "");
  if (choices !== undefined) settings.add(CHOICES, choices ?? "");
}

function budgetOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}

function cycleOf(value: unknown): Cycle | null {
  if (typeof value !== "object" || value === null || !("from" in value) || !("to" in value)) return null;
  const { from, to } = value;
  return isDate(from) && isDate(to) ? { from, to } : null;
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && ISO_DATE.test(value);
}
