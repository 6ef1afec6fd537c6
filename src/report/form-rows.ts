import type { Form } from "./form";

/** Where the parts of an official table stand, zero-based. */
export interface FormRows {
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
export function formRows(form: Form): FormRows {
  const grouped = form.columns.some(({ group }) => group !== undefined);
  const body = ANNEX_TITLE_CAPTION + (grouped ? 2 : 1);
  const notes = body + form.rows.length;
  const side = form.columns.length < 8 ? 2 : 3;
  return {
    header: ANNEX_TITLE_CAPTION,
    grouped,
    body,
    notes,
    foot: notes + form.notes.length,
    thirds: { middle: side, right: form.columns.length - side },
  };
}
