import { message, type Message } from "../regulation/message";
import { TAB_NAMES } from "./headings";
import { REPORT_FORMS, REPORT_KINDS, type ReportForm, type ReportKind } from "./sheet";

/** Which sheets the user wants, and in which form their derived cells are written. */
export interface ReportWishes {
  readonly sheets: ReadonlySet<ReportKind>;
  readonly form: ReportForm;
}

export type WishesReading =
  | { readonly kind: "wishes"; readonly wishes: ReportWishes }
  | { readonly kind: "bad"; readonly problem: Message };

export const EVERYTHING: ReportWishes = { sheets: new Set(REPORT_KINDS), form: "zhgz" };

/**
 * Reads what somebody wants of the result. A sheet is named as its tab (年度排名) or by its code (ranking).
 *
 * @param value JSON such as `{ "sheets": ["年度排名", "reward"], "form": "values" }`; what is left out, or null, is the default:
 * every sheet, with ZHGZ's formulas
 */
export function readWishes(value: unknown): WishesReading {
  if (value === null || value === undefined) return { kind: "wishes", wishes: EVERYTHING };
  if (!isObject(value)) return bad("report.wishes.malformed", { found: JSON.stringify(value) });
  const { sheets, form, ...others } = value;
  const [other] = Object.keys(others);
  if (other !== undefined) return bad("report.wishes.unknownKey", { found: other });
  const wanted = readSheets(sheets ?? [...REPORT_KINDS]);
  if ("key" in wanted) return { kind: "bad", problem: wanted };
  const chosen = form === undefined || form === null ? EVERYTHING.form : REPORT_FORMS.find((known) => known === form);
  if (chosen === undefined) return bad("report.wishes.unknownForm", { found: said(form), known: REPORT_FORMS.join("、") });
  return { kind: "wishes", wishes: { sheets: new Set(wanted.kinds), form: chosen } };
}

/** @returns the wishes as a workbook keeps them; null for the defaults, so that a new kind of sheet reaches old workbooks */
export function storedWishes({ sheets, form }: ReportWishes): { readonly sheets: readonly ReportKind[] | null; readonly form: ReportForm } | null {
  const all = REPORT_KINDS.every((kind) => sheets.has(kind));
  if (all && form === EVERYTHING.form) return null;
  return { sheets: all ? null : REPORT_KINDS.filter((kind) => sheets.has(kind)), form };
}

function readSheets(value: unknown): { readonly kinds: readonly ReportKind[] } | Message {
  if (!Array.isArray(value)) return message("report.wishes.sheetsMalformed", { found: said(value) });
  if (value.length === 0) return message("report.wishes.noSheets", { known: knownSheets() });
  const kinds: ReportKind[] = [];
  for (const name of value as readonly unknown[]) {
    const kind = REPORT_KINDS.find((known) => known === name || TAB_NAMES[known] === name);
    if (kind === undefined) return message("report.wishes.unknownSheet", { found: said(name), known: knownSheets() });
    kinds.push(kind);
  }
  return { kinds };
}

function knownSheets(): string {
  return REPORT_KINDS.map((kind) => TAB_NAMES[kind]).join("、");
}

function bad(key: string, values: Message["values"]): WishesReading {
  return { kind: "bad", problem: message(key, values) };
}

function said(value: unknown): string {
  return typeof value === "string" ? value : String(JSON.stringify(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
