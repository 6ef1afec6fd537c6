import type { SheetGrid } from "../../ledger/sheet";

/** An empty ledger as it is to be made: its header, and what each column takes. */
export interface Template {
  /** Of the ledger and of its sheet. */
  readonly name: string;
  /** Entries are held against the rules in so many rows below the header. */
  readonly ruledRows: number;
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
  /** Whether an entry that does not keep to the rule is refused; the reader understands more than a rule does, such as 2021.3.7 or 1.2亿元. */
  readonly isStrict: boolean;
  /** Said when an entry does not keep to the rule. */
  readonly refusal: string;
}

/** What may be entered; dates are ISO, `platform` is a name of the workbook's roster. */
export type TemplateRule =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "amount" | "count" | "platform" };

/** What became of the templates: those that were made, and those whose names sheets of the bureau's bear already. */
export interface AddedTemplates {
  readonly added: readonly string[];
  readonly there: readonly string[];
}

/**
 * Finds the names of the platforms on a sheet.
 *
 * @returns the first cell below the heading of their column, zero-based on the sheet; null where the sheet is no roster
 */
export type FindPlatforms = (sheet: SheetGrid) => { readonly row: number; readonly column: number } | null;
