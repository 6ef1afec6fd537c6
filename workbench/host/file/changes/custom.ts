import type { ICellData } from "@univerjs/core";

/** What a protected sheet does with a cell; kept by the host in the cell's `custom`, for Univer has no place for it. */
export interface CellLock {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** Where a cell leads, kept likewise. */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

interface Custom extends Partial<CellLock> {
  readonly hyperlink?: CellLink | null;
}

/** @returns the cell's lock, the usual one when it says nothing */
export function lockOf(cell: ICellData | undefined): CellLock {
  const { locked = true, formulaHidden = false } = (cell?.custom ?? {}) as Custom;
  return { locked, formulaHidden };
}

export function linkOf(cell: ICellData | undefined): CellLink | null {
  return ((cell?.custom ?? {}) as Custom).hyperlink ?? null;
}

/** @returns the lock when it is another one now; undefined when it is as it was */
export function changedLock(before: ICellData | undefined, after: ICellData | undefined): CellLock | undefined {
  if (!before?.custom && !after?.custom) return undefined;
  const [was, live] = [lockOf(before), lockOf(after)];
  return was.locked === live.locked && was.formulaHidden === live.formulaHidden ? undefined : live;
}

/** @returns the link when it is another one now, null when it is gone; undefined when it is as it was */
export function changedLink(before: ICellData | undefined, after: ICellData | undefined): CellLink | null | undefined {
  if (!before?.custom && !after?.custom) return undefined;
  const [was, live] = [linkOf(before), linkOf(after)];
  const same = (["address", "documentReference", "screenTip"] as const).every((part) => was?.[part] === live?.[part]);
  return same ? undefined : live;
}
