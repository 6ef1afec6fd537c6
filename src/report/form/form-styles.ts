import type { Form } from "./form";
import type { FormRows } from "./form-rows";
import {
  ANNEX_STYLE, BODY_STYLE, CAPTION_STYLE, COLUMN_STYLES, HEADER_STYLE, LEAD_STYLE, LIST_STYLE, NOTE_STYLE, SUM_STYLE, TITLE_STYLE,
} from "./form-style";
import { eachInSteps, mapInSteps, type InSteps } from "../in-steps";
import { runsOf } from "./runs";
import type { Style, StyledArea } from "../sheet";

const SPAN_STYLE: Style = { horizontal: "center" };

/** @returns in steps, how each part of the form looks, later areas winning over earlier ones. */
export function* formStyles(form: Form, rows: FormRows): InSteps<StyledArea[]> {
  const across = (row: number, count: number, style: Style): StyledArea => ({
    area: { row, column: 0, rows: count, columns: form.columns.length },
    style,
  });
  const fills = yield* fillStyles(form, rows);
  return [
    across(0, 1, ANNEX_STYLE),
    across(1, 1, TITLE_STYLE),
    ...captionStyles(form, rows, 2),
    across(rows.lead, rows.header - rows.lead, LEAD_STYLE),
    across(rows.header, rows.body - rows.header, HEADER_STYLE),
    across(rows.body, form.rows.length, form.list === true ? LIST_STYLE : BODY_STYLE),
    ...columnStyles(form, rows),
    ...rowStyles(form, rows),
    ...fills,
    across(rows.notes, form.notes.length, NOTE_STYLE),
    ...captionStyles(form, rows, rows.foot),
  ].filter(({ area }) => area.rows > 0);
}

function captionStyles(form: Form, rows: FormRows, row: number): StyledArea[] {
  const { middle, right } = rows.thirds;
  const part = (column: number, columns: number, horizontal: "left" | "center" | "right"): StyledArea => ({
    area: { row, column, rows: 1, columns },
    style: { ...CAPTION_STYLE, horizontal },
  });
  return [
    part(0, middle, "left"),
    part(middle, right - middle, "center"),
    part(right, form.columns.length - right, "right"),
  ];
}

function columnStyles(form: Form, rows: FormRows): StyledArea[] {
  return form.columns.map(({ look }, column) => ({
    area: { row: rows.body, column, rows: form.rows.length, columns: 1 },
    style: COLUMN_STYLES[look],
  }));
}

function rowStyles(form: Form, rows: FormRows): StyledArea[] {
  if (!form.rows.some(({ bold, span }) => bold === true || span !== undefined)) return [];
  return form.rows.flatMap(({ bold, span }, index) => {
    const row = rows.body + index;
    const bolds = bold ? [{ area: { row, column: 0, rows: 1, columns: form.columns.length }, style: SUM_STYLE }] : [];
    const spans = span ? [{ area: { row, rows: 1, ...span }, style: SPAN_STYLE }] : [];
    return [...bolds, ...spans];
  });
}

/** Colours of single cells; cells below each other that have the same one are coloured together. */
function* fillStyles(form: Form, rows: FormRows): InSteps<StyledArea[]> {
  const filled = new Set<number>();
  yield* eachInSteps(form.rows, ({ fills }) => {
    for (const { column } of fills ?? []) filled.add(column);
  });
  const areas: StyledArea[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    yield null;
    const fills = yield* mapInSteps(form.rows, (row) => row.fills?.find((fill) => fill.column === column)?.fill);
    for (const { value: fill, start, length } of runsOf(fills)) {
      if (fill !== undefined) areas.push({ area: { row: rows.body + start, column, rows: length, columns: 1 }, style: { fill } });
    }
  }
  return areas;
}
