import type { IWorkbookData } from "@univerjs/core";
import type { OpenedFile } from "../workbook/host-workbook";
import type { DefinedName, SideModel } from "../workbook/side-model";
import type { Spill } from "./changes/cells";
import type { Changes, SheetChanges, TabState } from "./changes/model";
import { changesOfSheet, isChanged, NO_SHEET, same, type SheetState } from "./changes/sheet";
import { Styles } from "./changes/style";

/** The workbook as it is in the host now. */
export interface LiveWorkbook {
  readonly snapshot: IWorkbookData;
  readonly side: SideModel;
  readonly activeSheetId: string | null;
  /** By sheet id. */
  readonly spills: Readonly<Record<string, readonly Spill[]>>;
}

/**
 * @param was the file as it was opened, untouched since
 * @returns everything that is other now; `isUnchanged` tells when that is nothing
 */
export function findChanges(was: OpenedFile, live: LiveWorkbook): Changes {
  const tabs = liveTabs(was, live);
  const sheets = changedSheets(was, live, tabs);
  return {
    deleted: was.snapshot.sheetOrder.filter((id) => !live.snapshot.sheets[id]).map((id) => was.snapshot.sheets[id]?.name ?? id),
    tabs,
    tabsChanged: !same(tabs, liveTabs(was, { snapshot: was.snapshot, side: was.side })),
    sheets,
    names: same(sorted(was.side.names), sorted(live.side.names)) ? null : live.side.names,
    activeSheetId: changedActive(was, live),
    settings: same(was.side.settings, live.side.settings) ? null : live.side.settings,
    properties: same(was.side.properties, live.side.properties) ? null : live.side.properties,
    structureProtected: was.side.structureProtected === live.side.structureProtected ? null : live.side.structureProtected,
  };
}

export function isUnchanged(changes: Changes): boolean {
  const parts = [changes.names, changes.activeSheetId, changes.settings, changes.properties, changes.structureProtected];
  return !changes.tabsChanged && changes.sheets.length === 0 && parts.every((part) => part === null);
}

function liveTabs(was: OpenedFile, live: Pick<LiveWorkbook, "snapshot" | "side">): TabState[] {
  return live.snapshot.sheetOrder.map((id) => {
    const sheet = live.snapshot.sheets[id];
    const veryHidden = live.side.sheets[id]?.visibility === "VeryHidden";
    return {
      id,
      name: sheet?.name ?? id,
      was: was.snapshot.sheets[id]?.name ?? null,
      visibility: sheet?.hidden ? (veryHidden ? "VeryHidden" : "Hidden") : "Visible",
    };
  });
}

/**
 * Results that the host computed otherwise than the file's writer are kept back while nobody changed an old sheet: then
 * they are the host's opinion, and the file's own stay.
 */
function changedSheets(was: OpenedFile, live: LiveWorkbook, tabs: readonly TabState[]): SheetChanges[] {
  const styles = { was: new Styles(was.snapshot.styles), live: new Styles(live.snapshot.styles) };
  const all = tabs.map(({ id }) => changesOfSheet(id, stateOf(was, id), stateOf(live, id), styles));
  const edited = all.some((sheet) => !sheet.isNew && sheet.cells.some((cell) => cell.content));
  return all
    .map((sheet) => (edited ? sheet : { ...sheet, recalculated: [] }))
    .filter((sheet) => isChanged(sheet) || sheet.recalculated.length > 0);
}

function stateOf(book: OpenedFile | LiveWorkbook, id: string): SheetState {
  const data = book.snapshot.sheets[id];
  if (!data) return NO_SHEET;
  return {
    data,
    side: book.side.sheets[id],
    tables: book.side.tables.filter((table) => table.sheetId === id),
    book: book.snapshot,
    spills: "spills" in book ? (book.spills[id] ?? []) : [],
  };
}

/** Without a grid Univer puts the first visible sheet in front; that is no one's choice. */
function changedActive(was: OpenedFile, live: LiveWorkbook): string | null {
  const before = (was.snapshot.custom as { activeSheetId?: string } | null | undefined)?.activeSheetId;
  const first = live.snapshot.sheetOrder.find((id) => !live.snapshot.sheets[id]?.hidden);
  return live.activeSheetId === before || live.activeSheetId === first ? null : live.activeSheetId;
}

function sorted(names: readonly DefinedName[]): DefinedName[] {
  const key = (name: DefinedName): string => `${name.sheetId ?? ""}!${name.name.toLowerCase()}`;
  return [...names].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
