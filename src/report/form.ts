import type { ColumnLook } from "./form-style";
import type { ReportKind, ReportValue } from "./sheet";

/** What an official table says; `officialForm` gives it the form that all of them share. */
export interface Form {
  readonly kind: ReportKind;
  /** Name of the tab. */
  readonly name: string;
  /** Number of the annex: row 1 says 附件X. */
  readonly annex: number;
  readonly title: string;
  /** Under the title, in the middle: the cycle. */
  readonly caption: string;
  /** Under the title, right: such as "单位：万元、分". */
  readonly unit: string;
  /** At least five. */
  readonly columns: readonly Column[];
  readonly rows: readonly FormRow[];
  /** Paragraphs below the table. */
  readonly notes: readonly string[];
  /** A long list to look things up in: every row of one line, each column as wide as its `widest`, and filters in the header. */
  readonly list?: boolean;
}

export interface Column {
  readonly heading: string;
  /** Columns beside each other with the same group stand under one heading of two. */
  readonly group?: string;
  readonly look: ColumnLook;
  /** The widest that the column grows to fit its texts, in characters; longer texts wrap. */
  readonly widest?: number;
}

export interface FormRow {
  /** As many as there are columns. */
  readonly cells: readonly ReportValue[];
  readonly fills?: readonly CellFill[];
  /** Columns that become one cell. */
  readonly span?: { readonly column: number; readonly columns: number };
  readonly bold?: boolean;
}

export interface CellFill {
  readonly column: number;
  /** #RRGGBB */
  readonly fill: string;
}
