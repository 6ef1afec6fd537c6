/** An empty ledger as it is to be made: its header, and what each column takes. */
export interface Template {
  /** Of the ledger and of its sheet. */
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
}

export interface TemplateColumn {
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  /** An Excel number format in its en-US form. */
  readonly numberFormat: string;
  readonly rule: TemplateRule | null;
  /** Shown beside a cell of the column that is selected, such as an example. */
  readonly hint: string;
  /** Said when an entry does not keep to the rule. */
  readonly refusal: string;
}

/** What may be entered; dates are ISO, `platform` is a name of the roster that is made together with this ledger. */
export type TemplateRule =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "amount" | "count" | "platform" };

/** What became of the templates: those that were made, and those whose names sheets of the bureau's bear already. */
export interface AddedTemplates {
  readonly added: readonly string[];
  readonly there: readonly string[];
}
