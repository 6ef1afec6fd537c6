import type { AnnualSettings, Cycle } from "../assessment/ports";

const BUDGET = "zhgz.budgetWan";
const CYCLE = "zhgz.cycle";
const MAPPING = "zhgz.mapping";
const CHOICES = "zhgz.choices";
const REPORT = "zhgz.report";
const LOG = "zhgz.log";
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The settings as they are queued to be read; `read` after the next sync. */
export function loadSettings({ settings }: Excel.Workbook): () => AnnualSettings {
  const budget = settings.getItemOrNullObject(BUDGET).load("value");
  const cycle = settings.getItemOrNullObject(CYCLE).load("value");
  const mapping = settings.getItemOrNullObject(MAPPING).load("value");
  const choices = settings.getItemOrNullObject(CHOICES).load("value");
  const report = settings.getItemOrNullObject(REPORT).load("value");
  const log = settings.getItemOrNullObject(LOG).load("value");
  return () => ({
    budgetWan: budget.isNullObject ? null : budgetOf(budget.value),
    cycle: cycle.isNullObject ? null : cycleOf(cycle.value),
    mapping: mapping.isNullObject || mapping.value === "" ? null : mapping.value,
    choices: choices.isNullObject || choices.value === "" ? null : choices.value,
    report: report.isNullObject || report.value === "" ? null : report.value,
    log: log.isNullObject ? null : log.value,
  });
}

/** Queues the settings to be kept in the workbook; what is null is kept as "". */
export function storeSettings({ settings }: Excel.Workbook, { budgetWan, cycle, mapping, choices, report }: AnnualSettings): void {
  settings.add(BUDGET, budgetWan ?? "");
  settings.add(CYCLE, cycle ?? "");
  if (mapping !== undefined) settings.add(MAPPING, mapping ?? "");
  if (choices !== undefined) settings.add(CHOICES, choices ?? "");
  if (report !== undefined) settings.add(REPORT, report ?? "");
}

/** Queues the log to be kept; null is that of before the first run, when there was none. */
export function storeLog({ settings }: Excel.Workbook, log: unknown): void {
  if (log === null || log === undefined) settings.getItemOrNullObject(LOG).delete();
  else settings.add(LOG, log);
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
