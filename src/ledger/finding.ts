import type { Message } from "../regulation/message";

/**
 * `error`: something that decides a score is unknown until a person answers; `warning`: read, but worth a look;
 * `notice`: for the record, such as a total row that was left out.
 */
export type Severity = "error" | "warning" | "notice";

/** Something in the bureau's sheets that a person should look at (a row of the sheet 数据体检). */
export interface Finding {
  readonly severity: Severity;
  readonly sheet: string;
  /** Address within the sheet, such as "H6"; "" when the finding is about the whole sheet or workbook. */
  readonly cell: string;
  /** The cell's value as it stands there; "" when empty. */
  readonly found: string;
  readonly problem: Message;
  /** What to do, with the suggested value where there is one. */
  readonly suggestion: Message;
  /** The platform whose score hangs on it, by its normalised name; null when none. */
  readonly platform: string | null;
}
