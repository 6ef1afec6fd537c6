import type { ReportKind } from "../../report/sheet";
import type { LooseRows } from "./fingerprint";

/** Hidden sheet-scoped name that the add-in's own sheets bear. */
export const MARK = "_ZHGZ";

/** What a mark says: which sheet it is, the name that the add-in gave it, and what it contained then. */
export interface Mark {
  readonly kind: string;
  readonly name: string;
  /** The fingerprint's hash; null while the sheet is in the making. */
  readonly print: string | null;
  /** Rows whose order says nothing. */
  readonly loose: LooseRows | null;
}

/** Sheets in the making, and earlier ones that can be brought back, bear such names. */
const PASSING = "ZHGZ~";

/** @returns the mark's formula, a text constant such as `="trace|计分依据|0123456789abcdef|4-90"`. */
export function markFormula(kind: ReportKind, name: string, print: string | null = null, loose: LooseRows | null = null): string {
  const parts = [kind, name.replaceAll('"', '""'), ...(print === null ? [] : [print]), ...(print === null || loose === null ? [] : [`${loose.from}-${loose.to}`])];
  return `="${parts.join("|")}"`;
}

const FORM = /^="(\w+)\|(.*?)(?:\|([0-9a-f]{16})(?:\|(\d+)-(\d+))?)?"$/;

/** @returns what the formula of a mark says; null when it is not the add-in's. */
export function readMark(formula: string): Mark | null {
  const [, kind, name, print = null, from, to] = FORM.exec(formula) ?? [];
  if (kind === undefined || name === undefined) return null;
  const loose = from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
  return { kind, name: name.replaceAll('""', '"'), print, loose };
}

/** A sheet's name with what its mark says. */
interface Marked {
  readonly name: string;
  readonly mark: Mark | null;
}

/** Whether the sheet is a result that stands: one that somebody renamed or copied has become the bureau's. */
export function isResult({ name, mark }: Marked): boolean {
  return mark !== null && mark.name === name;
}

/** Whether the sheet is out of sight: in the making, or put aside to be brought back. */
export function isPassing({ name, mark }: Marked): boolean {
  return mark !== null && name.startsWith(PASSING);
}

/** @param run tells one run's sheets from those of another, such as "k3f9" */
export function passingName(run: string, n: number): string {
  return `${PASSING}${run}~${n}`;
}
