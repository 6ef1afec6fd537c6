import { shownText, textOf } from "./form-columns";
import type { Form } from "./form";
import type { FormRows } from "./form-rows";
import type { ReportSheet } from "../sheet";
import { linesIn } from "./text-width";

type RowHeights = ReportSheet["rowHeights"];

/** Points a line of 10.5 to 11 pt takes, and a row's margins. */
const LINE = 15;
const PADDING = 7;
/** How much wider ideographs of 11 and of 10.5 pt are than two digits of the default font. */
const BODY_FONT = 1.08;
const NOTE_FONT = 1.02;
const LEAD_FONT = 1.16;
/** Excel's highest row. */
const HIGHEST = 409;

/** @returns every row's height in points: Excel fits no height to merged cells, so the form says it itself. */
export function rowHeights(form: Form, rows: FormRows, widths: readonly number[]): RowHeights {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const height = (lines: number): number => Math.min(lines * LINE + PADDING, HIGHEST);
  const headerLines = Math.max(...form.columns.map(({ heading, hidden }, column) => (hidden === true ? 1 : linesIn(heading, roomOf(widths[column])))));
  return [
    { row: 0, points: 24 },
    { row: 1, points: 36 },
    { row: 2, points: 22 },
    ...(form.lead ?? []).map((text, index) => ({ row: rows.lead + index, points: height(linesIn(text, roomOf(all, LEAD_FONT))) })),
    ...(rows.grouped ? [{ row: rows.header, points: height(groupLines(form, widths)) }] : []),
    { row: rows.body - 1, points: height(headerLines) },
    ...(form.list === true ? [] : form.rows).map((row, index) => ({ row: rows.body + index, points: height(bodyLines(form, row, widths)) })),
    ...form.notes.map((note, index) => ({ row: rows.notes + index, points: height(linesIn(textOf(note), roomOf(all, NOTE_FONT))) })),
    { row: rows.foot, points: form.onePage === true ? 44 : 28 },
  ];
}

/** A group's heading has the room of its columns together. */
function groupLines({ columns }: Form, widths: readonly number[]): number {
  const groups = new Set(columns.flatMap(({ group }) => (group === undefined ? [] : [group])));
  const widthOf = (group: string): number => columns.reduce((sum, column, index) => (column.group === group ? sum + (widths[index] ?? 0) : sum), 0);
  return Math.max(1, ...[...groups].map((group) => linesIn(group, roomOf(widthOf(group)))));
}

function bodyLines(form: Form, row: Form["rows"][number], widths: readonly number[]): number {
  const lines = form.columns.map((column, index) =>
    row.span?.column === index || column.hidden === true ? 1 : linesIn(shownText(row.cells[index] ?? null, column), roomOf(widths[index])),
  );
  return Math.max(1, ...lines);
}

/** What a column of that width holds of a font that is wider than the default one. */
function roomOf(width = 1, font = BODY_FONT): number {
  return Math.max(1, (width - 1) / font);
}
