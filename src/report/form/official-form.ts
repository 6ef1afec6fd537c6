import type { Form } from "./form";
import { columnWidths, drawnWidths } from "./form-columns";
import { rowHeights } from "./form-heights";
import { formMerges } from "./form-merges";
import { formPages } from "./form-pages";
import { formRows, type FormRows } from "./form-rows";
import { formStyles } from "./form-styles";
import { atOnce, mapInSteps, type InSteps } from "../in-steps";
import type { ReportSheet, ReportValue } from "../sheet";

const FOOT = ["填表人：", "审核人：", "日期：    年  月  日"] as const;
/** Excel's codes of page and page count. */
export const FOOTER = "第 &P 页 共 &N 页";

/**
 * @param form the texts of one table
 * @returns the sheet in official form: 附件 and title, unit, header, body, notes, signatures; A4, one page wide
 */
export function officialForm(form: Form): ReportSheet {
  return atOnce(officialFormInSteps(form));
}

/** The same in steps, for a list that may be long. */
export function* officialFormInSteps(form: Form): InSteps<ReportSheet> {
  const widths = columnWidths(form);
  const rows = formRows(form, widths);
  yield null;
  const cells = yield* formCells(form, rows);
  yield null;
  const merges = yield* formMerges(form, rows);
  yield null;
  const styles = yield* formStyles(form, rows);
  yield null;
  const heights = rowHeights(form, rows, widths);
  return {
    kind: form.kind,
    ...(form.key === undefined ? {} : { key: form.key }),
    name: form.name,
    cells,
    merges,
    styles,
    columnWidths: drawnWidths(form, widths),
    ...hiddenIn(form),
    rowHeights: heights,
    frozenRows: rows.body,
    ...(form.list === true
      ? { filter: { row: rows.body - 1, column: 0, rows: form.rows.length + 1, columns: form.columns.length } }
      : {}),
    print: {
      orientation: form.orientation ?? "landscape",
      paper: "A4",
      titleRows: form.onePage === true ? null : [rows.header, rows.body - 1],
      fitOnePageWide: true,
      ...formPages(form, rows, heights, widths),
      footer: FOOTER,
    },
  };
}

function hiddenIn({ columns }: Form): Pick<ReportSheet, "hiddenColumns"> {
  const hiddenColumns = columns.flatMap(({ hidden }, index) => (hidden === true ? [index] : []));
  return hiddenColumns.length === 0 ? {} : { hiddenColumns };
}

function* formCells(form: Form, rows: FormRows): InSteps<(readonly ReportValue[])[]> {
  const spread = (texts: Readonly<Record<number, ReportValue>>): ReportValue[] =>
    form.columns.map((_, column) => texts[column] ?? null);
  const { middle, right } = rows.thirds;
  const groups = form.columns.map(({ group, heading }, column) =>
    group === undefined ? heading : form.columns[column - 1]?.group === group ? null : group,
  );
  const headings = form.columns.map(({ group, heading }) => (group === undefined ? null : heading));
  const [first, second, third] = form.foot ?? FOOT;
  const head: (readonly ReportValue[])[] = [
    spread({ 0: `附件${form.annex}` }),
    spread({ 0: form.title }),
    spread({ 0: "填报单位：", [middle]: form.caption, [right]: form.unit }),
    ...(form.lead ?? []).map((text) => spread({ 0: text })),
    ...(rows.grouped ? [groups, headings] : [form.columns.map(({ heading }) => heading)]),
  ];
  const body = yield* mapInSteps(form.rows, ({ cells }) => cells);
  const foot = [...form.notes.map((note) => spread({ 0: note })), spread({ 0: first, [middle]: second, [right]: third })];
  // `concat` copies whole lists at once.
  return head.concat(body, foot);
}
