import type { ICellData, IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import type { LiveWorkbook } from "../../../workbench/host/file/changes";
import { openFile } from "../../../workbench/host/file/open";
import { saveChanges } from "../../../workbench/host/file/save";
import type { OpenedFile } from "../../../workbench/host/workbook/host-workbook";
import { liveOf } from "./live";
import { unpacked } from "./parts";

export interface Saved {
  readonly parts: Record<string, string>;
  readonly opened: OpenedFile;
  readonly bytes: Uint8Array;
  /** Parts of the original that are not the same byte for byte. */
  readonly changed: readonly string[];
  readonly sheet: (name: string) => Partial<IWorksheetData>;
  readonly cell: (sheet: string, row: number, column: number) => ICellData | undefined;
  readonly look: (sheet: string, row: number, column: number) => Nullable<IStyleData>;
}

/** Opens a file, changes it as the test says, saves it, and opens what was saved. */
export async function savedAfter(
  original: Uint8Array | null,
  change: (live: LiveWorkbook) => Partial<LiveWorkbook> | void,
): Promise<Saved> {
  const bytes = original ?? (await saveChanges(null, BLANK));
  const live = liveOf(await openFile(bytes));
  const saved = await saveChanges(bytes, { ...live, ...change(live) });
  const [before, parts, opened] = [await unpacked(bytes), await unpacked(saved), await openFile(saved)];
  const sheet = (name: string): Partial<IWorksheetData> =>
    Object.values(opened.snapshot.sheets).find((candidate) => candidate.name === name) ?? {};
  return {
    parts,
    opened,
    bytes: saved,
    changed: Object.keys(before).filter((part) => before[part] !== parts[part]),
    sheet,
    cell: (name, row, column) => sheet(name).cellData?.[row]?.[column],
    look: (name, row, column) => lookOf(opened, sheet(name).cellData?.[row]?.[column]),
  };
}

/** @returns the style of a cell of an opened file */
export function lookOf({ snapshot }: OpenedFile, cell: ICellData | undefined): Nullable<IStyleData> {
  return typeof cell?.s === "string" ? snapshot.styles[cell.s] : cell?.s;
}

/** A new workbook as the host begins one: nothing in it but its sheet. */
export const BLANK: LiveWorkbook = {
  snapshot: { id: "workbook", name: "", appVersion: "", locale: "zhCN" as never, styles: {}, sheetOrder: ["sheet-1"], sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1" } } },
  side: { sheets: {}, settings: {}, names: [], tables: [], properties: {}, date1904: false, structureProtected: false, losses: [] },
  activeSheetId: "sheet-1",
  spills: {},
};
