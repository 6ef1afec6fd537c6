import type { IStyleData, IWorkbookData, LocaleType } from "@univerjs/core";
import type { OpenedFile } from "../workbook/host-workbook";
import type { SideModel } from "../workbook/side-model";
import { OfficePackage } from "./package/office-package";
import { readPalette } from "./read/colors";
import { readLosses } from "./read/losses";
import { readNames } from "./read/names";
import { readProperties } from "./read/properties";
import { readResources } from "./read/resources";
import { readSettings } from "./read/settings";
import { styleId } from "./read/sheet-cells";
import { readSheet, type ReadSheet } from "./read/sheet";
import { readSharedStrings } from "./read/strings";
import { readStyles } from "./read/styles";
import { readThemeColors } from "./read/theme";
import { activeTab, isStructureProtected, readWorkbookPart, usesDate1904, type Tab, type WorkbookPart } from "./read/workbook-part";

/** The id of the workbook in Univer; a host has one workbook. */
export const UNIT_ID = "workbook";

/** Univer's word for Chinese; its enumeration would bring all of Univer into whoever only opens a file. */
const CHINESE = "zhCN" as LocaleType;

/**
 * Opens an .xlsx, whoever wrote it.
 * @param bytes the file; it is kept, and changes are saved onto it
 * @returns Univer's snapshot of the grid, and beside it what Univer has no place for
 * @throws FileError when the bytes are no readable workbook
 */
export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const file = await OfficePackage.read(bytes);
  const workbook = await readWorkbookPart(file);
  const part = (kind: string): string => workbook.relations.find((relation) => relation.kind === kind)?.target ?? "";
  const stylesPart = await file.xml(part("styles"));
  const palette = readPalette(readThemeColors(await file.xml(part("theme"))), stylesPart);
  const { styles, locks, names: styleNames, conditional } = readStyles(stylesPart, palette);
  const looks = { palette, conditional };
  const context = {
    strings: readSharedStrings(await file.xml(part("sharedStrings"))),
    date1904: usesDate1904(workbook),
    styleCount: Math.max(styles.length, 1),
    locks,
    styleNames,
  };
  const grids = workbook.tabs.filter((tab) => tab.kind === "worksheet");
  const sheets: ReadSheet[] = [];
  for (const tab of grids) sheets.push(await readSheet(file, tab, context, looks));
  const side = await readSide(file, workbook, grids, sheets);
  return { snapshot: snapshotOf(workbook, grids, sheets, styles, side), side, original: bytes };
}

async function readSide(file: OfficePackage, workbook: WorkbookPart, grids: readonly Tab[], sheets: readonly ReadSheet[]): Promise<SideModel> {
  const { names, printed } = readNames(workbook);
  const sides = grids.map((tab, index) => {
    const side = sheets[index]?.side;
    return [tab.id, { ...side, pageLayout: { ...side?.pageLayout, ...printed.get(tab.id) } }];
  });
  return {
    sheets: Object.fromEntries(sides) as SideModel["sheets"],
    settings: await readSettings(file),
    names,
    tables: sheets.flatMap((sheet) => sheet.tables),
    properties: await readProperties(file),
    date1904: usesDate1904(workbook),
    structureProtected: isStructureProtected(workbook),
    losses: readLosses(file, workbook.root),
  };
}

function snapshotOf(
  workbook: WorkbookPart,
  grids: readonly Tab[],
  sheets: readonly ReadSheet[],
  styles: readonly IStyleData[],
  side: SideModel,
): IWorkbookData {
  const active = workbook.tabs[activeTab(workbook)]?.id;
  return {
    id: UNIT_ID,
    name: "",
    appVersion: "0.25.1",
    locale: CHINESE,
    styles: Object.fromEntries(styles.map((style, index) => [styleId(index), style])),
    ...(styles[0] ? { defaultStyle: styles[0] } : {}),
    sheetOrder: grids.map((tab) => tab.id),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [grids[index]?.id ?? "", sheet.data])),
    resources: readResources(sheets, side),
    custom: { activeSheetId: grids.some((tab) => tab.id === active) ? active : grids[0]?.id },
  };
}
