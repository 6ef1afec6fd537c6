import type { FormColumn, FormContent } from "../../ledger/forms/form";
import { LEDGER_FORMS } from "../../ledger/forms/ledger-forms";
import type { LedgerKind } from "../../ledger/ledgers/definition";
import { message, type Say } from "../../regulation/message";
import type { Template, TemplateColumn, TemplateRule } from "./template";

/** Days that a ledger of the regulation can name: it is of 2021, and a cycle may be assessed after its validity. */
const DAYS = { from: "2015-01-01", to: "2049-12-31" } as const;
const FORMATS: Readonly<Record<FormContent["kind"], string>> = {
  text: "@", code: "@", choice: "@", serial: "0", count: "0", date: "yyyy-mm-dd", month: "yyyy-mm", money: "0.00",
};
const WIDTHS: Readonly<Record<FormContent["kind"], number>> = {
  text: 18, code: 24, choice: 12, serial: 6, count: 12, date: 13, month: 11, money: 14,
};
/**
 * A row an enterprise, project or voucher is some thousands a year over all platforms. Rules are not set to the end of the sheet:
 * programs that keep a rule cell by cell need minutes for it.
 */
const RULED_ROWS: Readonly<Record<LedgerKind, number>> = {
  roster: 1_000, diagnosis: 10_000, adoption: 2_000, project: 10_000, voucher: 10_000, demo: 2_000, event: 2_000, worst: 2_000, visit: 2_000,
};
/** A Chinese character takes the room of two letters, and a heading some room beside it. */
const LETTERS_PER_CHARACTER = 2;
const MARGIN = 3;

/**
 * @param say speaks the language of the sheets
 * @returns the bureau's nine ledgers, empty: a sample stands in the hint of each column, never in a row, so that it is never counted
 */
export function ledgerTemplates(say: Say): Template[] {
  return LEDGER_FORMS.map(({ kind, name, columns }) => ({ name, ruledRows: RULED_ROWS[kind], columns: columns.map((column) => templateColumn(column, kind === "roster", say)) }));
}

function templateColumn(column: FormColumn, ofRoster: boolean, say: Say): TemplateColumn {
  const { heading, content, sample } = column;
  const kind = column.role === "platform" && !ofRoster ? "platform" : content.kind;
  const words = content.kind === "choice" ? content.words.join("、") : "";
  return {
    heading,
    width: Math.max(WIDTHS[content.kind], heading.length * LETTERS_PER_CHARACTER + MARGIN),
    numberFormat: FORMATS[content.kind],
    rule: ruleOf(content, kind === "platform"),
    hint: say(message(sample === "" ? "assessment.template.hint" : "assessment.template.hintWithSample", { takes: takes(kind, words), sample })),
    isStrict: isStrict(kind),
    refusal: say(message(isStrict(kind) ? "assessment.template.refusal" : "assessment.template.caution", { heading, takes: takes(kind, words) })),
  };
}

/** The words of a list and whole numbers are all that can be meant; dates and amounts are written in more ways than a rule knows. */
function isStrict(kind: FormContent["kind"] | "platform"): boolean {
  return kind === "choice" || kind === "count";
}

function ruleOf(content: FormContent, isPlatform: boolean): TemplateRule | null {
  if (isPlatform) return { kind: "platform" };
  if (content.kind === "choice") return { kind: "words", words: content.words };
  if (content.kind === "date" || content.kind === "month") return { kind: "date", ...DAYS };
  if (content.kind === "money") return { kind: "amount" };
  return content.kind === "count" ? { kind: "count" } : null;
}

function takes(kind: FormContent["kind"] | "platform", words: string): ReturnType<typeof message> {
  return message(`assessment.template.takes.${kind}`, { words, from: DAYS.from, to: DAYS.to });
}
