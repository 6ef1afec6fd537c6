import { TAB_NAMES } from "../../report/headings";
import { REPORT_FORMS, REPORT_KINDS, type ReportForm, type ReportKind } from "../../report/sheet";
import { storedWishes } from "../../report/wishes";
import { wishesIn } from "../wishes";

export type { ReportForm, ReportKind } from "../../report/sheet";

/** What can be written, and what of it is wanted. */
export interface ReportView {
  readonly sheets: readonly { readonly kind: ReportKind; readonly name: string; readonly wanted: boolean }[];
  readonly forms: readonly ReportForm[];
  readonly form: ReportForm;
}

/**
 * @param kept the wishes as the workbook holds them
 * @throws AssessmentError when they cannot be read
 */
export function reportView(kept: unknown): ReportView {
  const { sheets, form } = wishesIn(kept);
  return { sheets: REPORT_KINDS.map((kind) => ({ kind, name: TAB_NAMES[kind], wanted: sheets.has(kind) })), forms: REPORT_FORMS, form };
}

/** @returns the wishes as the workbook keeps them; null for the defaults */
export function storedReport({ sheets, form }: Pick<ReportView, "sheets" | "form">): unknown {
  return storedWishes({ sheets: new Set(sheets.filter(({ wanted }) => wanted).map(({ kind }) => kind)), form });
}
