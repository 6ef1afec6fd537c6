import type { Changes, TabState } from "../changes/model";
import { FileError } from "../file-error";
import type { PackageDraft } from "../package/draft";
import { activeTab, relationIdOf, type Tab, type WorkbookPart } from "../read/workbook-part";
import { insertAfter } from "../xml/insert";
import { siblingTag, xmlElement, type XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, numberOf } from "../xml/query";
import { writeXml } from "../xml/write";
import { patchNames } from "./defined-names";

const RELATION_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The order of a workbook's elements in the schema, as far as one may be put in (ECMA-376 18.2.27). */
const BEFORE_VIEWS = ["fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "absPath"];

/** A tab as it is to be written: one of the file's, changed or not, or a new one. */
export interface FinalTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Tab["visibility"];
  readonly relationId: string;
}

/**
 * Writes the tabs, the names, the tab in front and the protection of the structure into the book's own part.
 * @param newRelations the relation of each new sheet, by its name
 * @returns the id of the tab in front
 */
export async function patchWorkbookPart(
  draft: PackageDraft,
  workbook: WorkbookPart,
  changes: Changes,
  newRelations: ReadonlyMap<string, string>,
): Promise<string> {
  const root = await draft.xml(workbook.path);
  if (!root) throw new FileError("damaged", `The part ${workbook.path} is missing.`);
  const tabs = finalTabs(workbook.tabs, changes.tabs, newRelations);
  writeTabs(root, tabs);
  patchNames(root, workbook, tabs, changes);
  const active = activeTabOf(workbook, tabs, changes.activeSheetId);
  writeActiveTab(root, tabs, active);
  if (changes.structureProtected !== null) protectStructure(root, changes.structureProtected);
  draft.put(workbook.path, writeXml(root));
  return active;
}

/** Tabs without a grid (chart sheets) stay behind the tab that they were behind. */
export function finalTabs(was: readonly Tab[], live: readonly TabState[], newRelations: ReadonlyMap<string, string>): FinalTab[] {
  const tabs: FinalTab[] = live.map((tab) => ({
    id: tab.id,
    name: tab.name,
    visibility: tab.visibility,
    relationId: was.find((old) => old.id === tab.id)?.relationId ?? newRelations.get(tab.name) ?? "",
  }));
  was.forEach((tab, index) => {
    if (tab.kind === "worksheet") return;
    const before = was.slice(0, index).reverse().find((old) => tabs.some((kept) => kept.id === old.id));
    const place = before ? tabs.findIndex((kept) => kept.id === before.id) + 1 : 0;
    tabs.splice(place, 0, tab);
  });
  return tabs;
}

function writeTabs(root: XmlElement, tabs: readonly FinalTab[]): void {
  const list = childOf(root, "sheets");
  if (!list) return;
  const old = new Map(childrenOf(list, "sheet").map((sheet) => [relationIdOf(sheet), sheet]));
  let number = Math.max(0, ...[...old.values()].map((sheet) => numberOf(sheet, "sheetId") ?? 0));
  list.children = tabs.map((tab) => {
    const sheet = old.get(tab.relationId) ?? newSheet(list, tab, ++number);
    sheet.attributes["name"] = tab.name;
    const state = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" }[tab.visibility];
    if (state !== "visible" || sheet.attributes["state"] !== undefined) sheet.attributes["state"] = state;
    return sheet;
  });
}

function newSheet(list: XmlElement, tab: FinalTab, number: number): XmlElement {
  return xmlElement(siblingTag(list, "sheet"), {
    name: tab.name,
    sheetId: String(number),
    "xmlns:r": RELATION_NAMESPACE,
    "r:id": tab.relationId,
  });
}

function writeActiveTab(root: XmlElement, tabs: readonly FinalTab[], active: string): void {
  const place = tabs.findIndex((tab) => tab.id === active);
  const view = childOf(root, "bookViews", "workbookView");
  if (view) {
    view.attributes["activeTab"] = String(place);
    delete view.attributes["firstSheet"];
  } else if (place > 0) {
    const views = xmlElement(siblingTag(root, "bookViews"), {}, [xmlElement(siblingTag(root, "workbookView"), { activeTab: String(place) })]);
    insertAfter(root, [...BEFORE_VIEWS, "workbookProtection"], views);
  }
}

/** @returns the id of the tab in front: the one that was, unless another was chosen or it is gone or hidden */
function activeTabOf(workbook: WorkbookPart, tabs: readonly FinalTab[], chosen: string | null): string {
  const wanted = chosen ?? workbook.tabs[activeTab(workbook)]?.id;
  const visible = tabs.filter((tab) => tab.visibility === "Visible");
  return (visible.find((tab) => tab.id === wanted) ?? visible[0] ?? tabs[0])?.id ?? "";
}

function protectStructure(root: XmlElement, locked: boolean): void {
  const protection = childOf(root, "workbookProtection");
  if (protection && attributeOf(protection, "lockStructure") !== undefined && !locked) delete protection.attributes["lockStructure"];
  else if (protection && locked) protection.attributes["lockStructure"] = "1";
  else if (locked) insertAfter(root, BEFORE_VIEWS, xmlElement(siblingTag(root, "workbookProtection"), { lockStructure: "1" }));
}
