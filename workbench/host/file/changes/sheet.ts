import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { SheetSide, TableSide } from "../../workbook/side-model";
import { madeCharts } from "./charts";
import { changedCells, type Spill } from "./cells";
import { changedColumns, changedFreeze, changedMerges, changedRows } from "./lines";
import type { SheetChanges } from "./model";
import { changedRules, conditionalRules, sheetFilter, validationRules, type SheetFilter } from "./rules";
import { hexColor, type Styles } from "./style";

/** One sheet at one time: in the file, or in the host now. */
export interface SheetState {
  readonly data: Partial<IWorksheetData>;
  readonly side: SheetSide | undefined;
  readonly tables: readonly TableSide[];
  /** The whole workbook, for what Univer keeps of the sheet as resources. */
  readonly book: IWorkbookData | null;
  readonly spills: readonly Spill[];
}

export const NO_SHEET: SheetState = { data: {}, side: undefined, tables: [], book: null, spills: [] };

const NO_BREAKS = { horizontal: [], vertical: [] };

/** @param was NO_SHEET for a new one */
export function changesOfSheet(id: string, was: SheetState, live: SheetState, styles: { was: Styles; live: Styles }): SheetChanges {
  return {
    id,
    name: live.data.name ?? id,
    isNew: was === NO_SHEET,
    ...changedCells(was.data, live.data, styles, live.spills),
    columns: changedColumns(was.data, live.data, styles),
    rows: changedRows(withFiltered(was, id), withFiltered(live, id), styles),
    ...changedMerges(was.data, live.data),
    frozen: changedFreeze(was.data, live.data),
    tabColor: changedTabColor(was.data, live.data),
    gridlines: (was.data.showGridlines ?? 1) === (live.data.showGridlines ?? 1) ? null : live.data.showGridlines === 1,
    pageLayout: same(was.side?.pageLayout ?? {}, live.side?.pageLayout ?? {}) ? null : (live.side?.pageLayout ?? {}),
    pageBreaks: same(was.side?.pageBreaks ?? NO_BREAKS, live.side?.pageBreaks ?? NO_BREAKS) ? null : (live.side?.pageBreaks ?? NO_BREAKS),
    protection: same(was.side?.protection ?? null, live.side?.protection ?? null) ? undefined : (live.side?.protection ?? null),
    charts: madeCharts(live.side?.charts ?? [], live.data, live.data.name ?? id, live.book),
    tables: changedTables(was.tables, live.tables),
    conditional: changedRules(conditionalRules(was.book, id), conditionalRules(live.book, id)),
    validations: changedRules(validationRules(was.book, id), validationRules(live.book, id)),
    filter: changedFilter(filterOf(was, id), filterOf(live, id)),
  };
}

function filterOf({ book, tables }: SheetState, id: string): SheetFilter | null {
  return sheetFilter(book, id, tables);
}

/** A file says of every row that it is hidden, whatever hides it; Univer keeps apart what a filter hides. */
function withFiltered(state: SheetState, id: string): Partial<IWorksheetData> {
  const { data } = state;
  const hidden = filterOf(state, id)?.hiddenRows ?? [];
  if (hidden.length === 0) return data;
  const rows = Object.fromEntries(hidden.map((row) => [row, { ...data.rowData?.[row], hd: 1 as const }]));
  return { ...data, rowData: { ...data.rowData, ...rows } };
}

/** Whether there is anything to carry out but results to be put in; a new sheet is, even when it is empty. */
export function isChanged(changes: SheetChanges): boolean {
  const lists = [
    changes.cells, changes.links, changes.columns, changes.rows, changes.merged, changes.unmerged, changes.charts, changes.tables.added,
    changes.tables.removed, changes.conditional.added, changes.conditional.removed, changes.validations.added,
    changes.validations.removed,
  ];
  const settings = [changes.frozen, changes.tabColor, changes.gridlines, changes.pageLayout, changes.pageBreaks];
  return (
    changes.isNew ||
    lists.some((list) => list.length > 0) ||
    settings.some((setting) => setting !== null) ||
    changes.protection !== undefined ||
    changes.filter !== undefined
  );
}

function changedTabColor(was: Partial<IWorksheetData>, live: Partial<IWorksheetData>): string | null {
  const after = live.tabColor ? (hexColor(live.tabColor) ?? "") : "";
  return (was.tabColor ?? "") === after ? null : after;
}

function changedTables(was: readonly TableSide[], live: readonly TableSide[]): SheetChanges["tables"] {
  const before = new Map(was.map((table) => [table.id, table]));
  const after = new Map(live.map((table) => [table.id, table]));
  return {
    added: live.filter((table) => !same(before.get(table.id), table)),
    removed: was.filter((table) => !same(after.get(table.id), table)).map((table) => table.name),
  };
}

/** Which rows a filter hides follows from its columns; they are rows' changes. */
function changedFilter(was: SheetFilter | null, live: SheetFilter | null): SheetFilter | null | undefined {
  const criteria = (filter: SheetFilter | null): unknown => filter && { area: filter.area, columns: filter.columns };
  return same(criteria(was), criteria(live)) ? undefined : live;
}

/** Whether two pieces of plain data are equal, whatever the order of their parts. */
export function same(one: unknown, other: unknown): boolean {
  return stable(one) === stable(other);
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).filter(([, entry]) => entry !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? "";
}
