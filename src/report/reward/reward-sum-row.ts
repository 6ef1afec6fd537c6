import type { FormRow } from "../form/form";
import type { ReportValue } from "../sheet";

/** The columns before the amount, which the label stands over. */
const LABEL_COLUMNS = 6;

/** @returns a row of 奖励分配 that has a label and an amount */
export function sumRow(label: string, amount: ReportValue, bold = true): FormRow {
  return {
    cells: [label, ...Array<null>(LABEL_COLUMNS - 1).fill(null), amount],
    span: { column: 0, columns: LABEL_COLUMNS },
    ...(bold ? { bold } : {}),
  };
}
