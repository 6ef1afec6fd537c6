import type { FormColumn, FormContent } from "../../ledger/forms/form";
import { LEDGER_FORMS } from "../../ledger/forms/ledger-forms";
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
/** A Chinese character takes the room of two letters, and a heading some room beside it. */
const LETTERS_PER_CHARACTER = 2;
const MARGIN = 3;

/**
 * @param say speaks the language of the sheets
 * @returns the bureau's nine ledgers, empty: a sample stands in the hint of each column, never in a row, so that it is never counted
 */
export function ledgerTemplates(say: Say): Template[] {
  return LEDGER_FORMS.map(({ kind, name, columns }) => ({ name, columns: columns.map((column) => templateColumn(column, kind === "roster", say)) }));
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
    refusal: say(message("assessment.template.refusal", { heading, takes: takes(kind, words) })),
  };
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
