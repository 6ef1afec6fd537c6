import type { ReportKind } from "../report/sheet";

/** Hidden sheet-scoped name that the add-in's own sheets bear. */
export const MARK = "_ZHGZ";

/** What a mark says: which sheet it is, and the name that the add-in gave it. */
export interface Mark {
  readonly kind: string;
  readonly name: string;
}

/** Sheets in the making, and earlier ones on their way out, bear such names for the time of one run. */
const PASSING = "ZHGZ~";

/** @returns the mark's formula, a text constant such as `="ranking|年度排名"`. */
export function markFormula(kind: ReportKind, name: string): string {
  return `="${kind}|${name.replaceAll('"', '""')}"`;
}

/** @returns what the formula of a mark says; null when it is not the add-in's. */
export function readMark(formula: string): Mark | null {
  const [, kind, name] = /^="(\w+)\|(.*)"$/.exec(formula) ?? [];
  return kind === undefined || name === undefined ? null : { kind, name: name.replaceAll('""', '"') };
}

/** @returns the n-th of the names for passing sheets. */
export function passingName(n: number): string {
  return `${PASSING}${n}`;
}

/**
 * Whether a run may replace the sheet: it still bears the name that the add-in gave it, or is left over from a run that
 * was cut short. One that somebody renamed or copied has become the bureau's.
 */
export function isReplaceable({ name, mark }: { readonly name: string; readonly mark: Mark | null }): boolean {
  return mark !== null && (mark.name === name || name.startsWith(PASSING));
}

/** Whether the sheet only passes through: in the making, or on its way out. */
export function isPassing(name: string): boolean {
  return name.startsWith(PASSING);
}
