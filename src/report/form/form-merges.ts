import type { Form } from "./form";
import type { FormRows } from "./form-rows";
import { eachInSteps, type InSteps } from "../in-steps";
import { runsOf } from "./runs";
import type { Area } from "../sheet";

/** @returns in steps, the cells of the form that are joined: title, captions, group headings, spans of the body, notes, signatures. */
export function* formMerges(form: Form, rows: FormRows): InSteps<Area[]> {
  const across = (row: number): Area => ({ row, column: 0, rows: 1, columns: form.columns.length });
  const spanned = yield* spannedRows(form, rows);
  return [
    across(1),
    ...thirds(form, rows, 2),
    ...(form.lead ?? []).map((_, index) => across(rows.lead + index)),
    ...(rows.grouped ? headerMerges(form, rows.header) : []),
    ...spanned,
    ...joinedCells(form, rows),
    ...form.notes.map((_, index) => across(rows.notes + index)),
    ...thirds(form, rows, rows.foot),
  ].filter((area) => area.rows * area.columns > 1);
}

/** A list may have hundreds of thousands of rows, of which hardly one spans anything. */
function* spannedRows(form: Form, rows: FormRows): InSteps<Area[]> {
  const areas: Area[] = [];
  yield* eachInSteps(form.rows, ({ span }, index) => void (span && areas.push({ row: rows.body + index, rows: 1, ...span })));
  return areas;
}

function thirds(form: Form, rows: FormRows, row: number): Area[] {
  const { middle, right } = rows.thirds;
  return [
    { row, column: 0, rows: 1, columns: middle },
    { row, column: middle, rows: 1, columns: right - middle },
    { row, column: right, rows: 1, columns: form.columns.length - right },
  ];
}

/** A cell below an equal one goes with it, up to a row that is in one part. */
function joinedCells(form: Form, rows: FormRows): Area[] {
  return form.columns.flatMap(({ joined }, column): Area[] => {
    if (joined !== true) return [];
    const texts = form.rows.map(({ cells, span }, index) => (span === undefined && typeof cells[column] === "string" ? cells[column] : index));
    return runsOf(texts).map(({ start, length }) => ({ row: rows.body + start, column, rows: length, columns: 1 }));
  });
}

/** A group's heading spans its columns; a heading without a group stands over both rows. */
function headerMerges(form: Form, row: number): Area[] {
  return form.columns.flatMap(({ group }, column): Area[] => {
    if (group === undefined) return [{ row, column, rows: 2, columns: 1 }];
    if (form.columns[column - 1]?.group === group) return [];
    const end = form.columns.findIndex((other, index) => index > column && other.group !== group);
    return [{ row, column, rows: 1, columns: (end < 0 ? form.columns.length : end) - column }];
  });
}
