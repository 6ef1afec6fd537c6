import { TAB_NAMES } from "../../report/headings";
import { scorecardNames } from "../../report/scorecard/scorecard-names";
import { REPORT_FORMS, REPORT_KINDS, type ReportForm, type ReportKind } from "../../report/sheet";
import { storedWishes } from "../../report/wishes";
import type { WantedSheet } from "../ports";
import { wishesIn } from "../wishes";
import type { Trial } from "./trial";

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

/** @returns the sheets that a run would write, by the names that they would like to have; none while nothing can be scored */
export function wantedSheets({ result, refusal }: Pick<Trial, "result" | "refusal">, kept: unknown): readonly WantedSheet[] {
  if (refusal !== null) return [];
  const cards = scorecardNames(result.platforms.map(({ name }) => name), TAB_NAMES.scorecard);
  return reportView(kept).sheets.filter(({ wanted }) => wanted).flatMap(({ kind, name }): WantedSheet[] =>
    kind === "scorecard" ? cards.map((card) => ({ kind, name: card })) : [{ kind, name }],
  );
}
