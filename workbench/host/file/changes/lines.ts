import type { IColumnData, IObjectArrayPrimitiveType, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import { outlineLevel } from "../../workbook/structure/outline";
import { areaName, type CellArea } from "../address";
import type { LineChange, SheetChanges } from "./model";
import type { Styles } from "./style";

type Sheet = Partial<IWorksheetData>;
type Line = Partial<IRowData> & Partial<IColumnData>;

/** @returns columns whose width, visibility or style differ */
export function changedColumns(was: Sheet, live: Sheet, styles: { was: Styles; live: Styles }): LineChange[] {
  return changedLines(was.columnData ?? {}, live.columnData ?? {}, styles, (line) => line.w ?? null);
}

/** @returns rows whose height, visibility or style differ; a row that adapts to its content has no height of its own */
export function changedRows(was: Sheet, live: Sheet, styles: { was: Styles; live: Styles }): LineChange[] {
  return changedLines(was.rowData ?? {}, live.rowData ?? {}, styles, (line) => (line.ia ? null : (line.h ?? null)));
}

function changedLines(
  was: IObjectArrayPrimitiveType<Line>,
  live: IObjectArrayPrimitiveType<Line>,
  styles: { was: Styles; live: Styles },
  sizeOf: (line: Line) => number | null,
): LineChange[] {
  const changes: LineChange[] = [];
  for (const index of new Set([...Object.keys(was), ...Object.keys(live)].map(Number))) {
    const before = was[index] ?? {};
    const after = live[index] ?? {};
    const size = sizeOf(after);
    const change: LineChange = {
      index,
      size: size === null || size === sizeOf(before) ? undefined : size,
      hidden: Boolean(before.hd) === Boolean(after.hd) ? undefined : Boolean(after.hd),
      outline: outlineLevel(before) === outlineLevel(after) ? undefined : outlineLevel(after),
      style: styles.was.key(before.s) === styles.live.key(after.s) ? undefined : styles.live.look(after.s),
    };
    const { index: _index, ...parts } = change;
    if (Object.values(parts).some((part) => part !== undefined)) changes.push(change);
  }
  return changes.sort((one, other) => one.index - other.index);
}

export function changedMerges(was: Sheet, live: Sheet): Pick<SheetChanges, "merged" | "unmerged"> {
  const before = areasByName(was.mergeData ?? []);
  const after = areasByName(live.mergeData ?? []);
  return { merged: missingFrom(after, before), unmerged: missingFrom(before, after) };
}

function areasByName(ranges: readonly IRange[]): Map<string, CellArea> {
  return new Map(ranges.map(({ startRow, startColumn, endRow, endColumn }) => {
    const area = { startRow, startColumn, endRow, endColumn };
    return [areaName(area), area];
  }));
}

function missingFrom(these: Map<string, CellArea>, those: Map<string, CellArea>): CellArea[] {
  return [...these].filter(([name]) => !those.has(name)).map(([, area]) => area);
}

/** @returns the rows and columns to hold still, null when they are the same as before */
export function changedFreeze(was: Sheet, live: Sheet): SheetChanges["frozen"] {
  const before = { rows: was.freeze?.ySplit ?? 0, columns: was.freeze?.xSplit ?? 0 };
  const after = { rows: live.freeze?.ySplit ?? 0, columns: live.freeze?.xSplit ?? 0 };
  return before.rows === after.rows && before.columns === after.columns ? null : after;
}
