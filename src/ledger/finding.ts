import type { Message } from "../regulation/message";
import { cellAddress, type CellPlace, type CellValue } from "./sheet";
import { shown } from "./values/shown";

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

/** What a finding says, without the place it says it of. */
export interface Remark {
  readonly severity: Severity;
  readonly problem: Message;
  readonly suggestion: Message;
  readonly platform?: string | null;
}

/** @returns the finding about one cell and the value in it. */
export function findingAt(place: CellPlace, found: CellValue, remark: Remark): Finding {
  const { severity, problem, suggestion, platform = null } = remark;
  return { severity, sheet: place.sheet, cell: cellAddress(place), found: shown(found), problem, suggestion, platform };
}

/** @returns the finding about a whole sheet, or with sheet "" about the workbook. */
export function findingAbout(sheet: string, remark: Remark): Finding {
  const { severity, problem, suggestion, platform = null } = remark;
  return { severity, sheet, cell: "", found: "", problem, suggestion, platform };
}
