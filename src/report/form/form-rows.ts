import type { Form } from "./form";
import { SIDE } from "./form-columns";

/** Where the parts of an official table stand, zero-based. */
export interface FormRows {
  /** First paragraph above the table. */
  readonly lead: number;
  /** First row of the header. */
  readonly header: number;
  /** Two rows of header, the upper one with groups. */
  readonly grouped: boolean;
  readonly body: number;
  readonly notes: number;
  /** The signatures, the last row. */
  readonly foot: number;
  /** First columns of the middle and right part of a row that is in three parts. */
  readonly thirds: { readonly middle: number; readonly right: number };
}

const ANNEX_TITLE_CAPTION = 3;

/** @returns where each part of the table stands. */
export function formRows(form: Form, widths: readonly number[]): FormRows {
  const grouped = form.columns.some(({ group }) => group !== undefined);
  const header = ANNEX_TITLE_CAPTION + (form.lead?.length ?? 0);
  const body = header + (grouped ? 2 : 1);
  const notes = body + form.rows.length;
  const right = widths.length - columnsFor([...widths].reverse());
  return {
    lead: ANNEX_TITLE_CAPTION,
    header,
    grouped,
    body,
    notes,
    foot: notes + form.notes.length,
    thirds: { middle: Math.min(columnsFor(widths), right - 1), right },
  };
}

/** @returns how many of the columns, from the first, it takes to have the room of a side. */
function columnsFor(widths: readonly number[]): number {
  let room = 0;
  const last = widths.findIndex((width) => (room += width) >= SIDE);
  return last + 1;
}
