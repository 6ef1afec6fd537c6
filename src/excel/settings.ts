import type { AnnualSettings, Cycle } from "../assessment/ports";

const BUDGET = "zhgz.budgetWan";
const CYCLE = "zhgz.cycle";
const LOG = "zhgz.log";
/** Settings that are JSON of the assessment's own, by their names there. */
const KEPT = {
  mapping: "zhgz.mapping", choices: "zhgz.choices", report: "zhgz.report", checked: "zhgz.checked", choiceSets: "zhgz.choiceSets",
} as const;
const KEPT_NAMES = Object.keys(KEPT) as (keyof typeof KEPT)[];
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The settings as they are queued to be read; `read` after the next sync. */
export function loadSettings({ settings }: Excel.Workbook): () => AnnualSettings {
  const budget = settings.getItemOrNullObject(BUDGET).load("value");
  const cycle = settings.getItemOrNullObject(CYCLE).load("value");
  const kept = KEPT_NAMES.map((name) => ({ name, item: settings.getItemOrNullObject(KEPT[name]).load("value") }));
  const log = settings.getItemOrNullObject(LOG).load("value");
  return () => ({
    budgetWan: budget.isNullObject ? null : budgetOf(budget.value),
    cycle: cycle.isNullObject ? null : cycleOf(cycle.value),
    ...Object.fromEntries(kept.map(({ name, item }) => [name, item.isNullObject || item.value === "" ? null : (item.value as unknown)])),
    log: log.isNullObject ? null : log.value,
  });
}

/** Queues the settings to be kept in the workbook; what is null is kept as "". */
export function storeSettings({ settings }: Excel.Workbook, stated: AnnualSettings): void {
  settings.add(BUDGET, stated.budgetWan ?? "");
  settings.add(CYCLE, stated.cycle ?? "");
  for (const name of KEPT_NAMES) if (stated[name] !== undefined) settings.add(KEPT[name], stated[name] ?? "");
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
