import type { LedgerKind, LedgerRole } from "../ledgers/definition";

/** A ledger as reading.md lists its columns: what a template is made of, and the words a mapping may use. */
export interface LedgerForm {
  readonly kind: LedgerKind;
  /** Name of the ledger and of a template's sheet. */
  readonly name: string;
  readonly columns: readonly FormColumn[];
}

export interface FormColumn {
  readonly heading: string;
  /** What the reader takes the column for; null for one that is not counted from. */
  readonly role: LedgerRole | null;
  readonly content: FormContent;
  /** What a row of the ledger could say. */
  readonly sample: string;
}

/** What a column holds; `choice` is one of the words given. */
export type FormContent =
  | { readonly kind: "text" | "code" | "date" | "month" | "count" | "money" | "serial" }
  | { readonly kind: "choice"; readonly words: readonly string[] };
