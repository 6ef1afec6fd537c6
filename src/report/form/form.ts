import type { ColumnLook } from "./form-style";
import type { Derived, ReportKind, ReportValue } from "../sheet";

/** A text of the form; one that follows from other cells says what it says today. */
export type FormText = string | Derived;

/** What an official table says; `officialForm` gives it the form that all of them share. */
export interface Form {
  readonly kind: ReportKind;
  /** Tells sheets of one kind apart. */
  readonly key?: string;
  /** Name of the tab. */
  readonly name: string;
  /** Number of the annex, such as 2 or "5-3": row 1 says 附件X. */
  readonly annex: number | string;
  readonly title: FormText;
  /** Under the title, in the middle: the cycle. */
  readonly caption: string;
  /** Under the title, right: such as "单位：万元、分". */
  readonly unit: string;
  /** Paragraphs between these and the table, such as whom it is about. */
  readonly lead?: readonly string[];
  /** At least five. */
  readonly columns: readonly Column[];
  readonly rows: readonly FormRow[];
  /** Paragraphs below the table. */
  readonly notes: readonly FormText[];
  /** A long list to look things up in: every row of one line, each column as wide as its `widest`, and filters in the header. */
  readonly list?: boolean;
  /** Landscape where it is left out. */
  readonly orientation?: "portrait" | "landscape";
  /** One page, however much there is in it. */
  readonly onePage?: boolean;
  /** What stands at the foot, left, in the middle and right; 填表人, 审核人 and 日期 where it is left out. */
  readonly foot?: readonly [string, string, string];
}

export interface Column {
  readonly heading: string;
  /** Columns beside each other with the same group stand under one heading of two. */
  readonly group?: string;
  readonly look: ColumnLook;
  /** The widest that the column grows to fit its texts, in characters; longer texts wrap. */
  readonly widest?: number;
  /** Equal texts below each other become one cell. */
  readonly joined?: boolean;
  /** The column's width, in characters, whatever its texts; its heading wraps. */
  readonly width?: number;
  /** Not shown: only formulas look at it. */
  readonly hidden?: boolean;
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
