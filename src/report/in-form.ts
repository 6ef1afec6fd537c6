import { mapInSteps, type InSteps } from "./in-steps";
import type { Derived, Formula, ReportForm, ReportSheet, ReportValue } from "./sheet";

/**
 * @param sheets those that are written together
 * @returns them in the form that was asked for; a cell whose formula speaks of a sheet that is not among them keeps its value
 */
export function* inForm(sheets: readonly ReportSheet[], form: ReportForm): InSteps<ReportSheet[]> {
  const written = new Set(sheets.map(({ kind, key }) => nameOf({ kind, key })));
  const isWhole = (formula: Formula): boolean => formula.every((part) => typeof part === "string" || written.has(nameOf(part.sheet)));
  const still = (value: ReportValue): ReportValue => (isDerived(value) && !(isWhole(value.zhgz) && isWhole(value.native)) ? value.value : value);
  const formed: ReportSheet[] = [];
  for (const sheet of sheets) formed.push({ ...sheet, form, cells: yield* mapInSteps(sheet.cells, (row) => row.map(still)) });
  return formed;
}

function nameOf({ kind, key }: { readonly kind: string; readonly key?: string | undefined }): string {
  return `${kind}|${key ?? ""}`;
}

function isDerived(value: ReportValue): value is Derived {
  return typeof value === "object" && value !== null && "value" in value;
}
