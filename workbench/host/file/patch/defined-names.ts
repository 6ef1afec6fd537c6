import type { DefinedName, PageLayoutSide } from "../../workbook/side-model";
import { quoteSheet } from "../address";
import type { Changes, SheetChanges } from "../changes/model";
import type { WorkbookPart } from "../read/workbook-part";
import { withPrefixes } from "../replay/formula-prefixes";
import { siblingTag, xmlElement, type XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, numberOf, textOf } from "../xml/query";
import { insertAfter } from "../xml/insert";
import type { FinalTab } from "./workbook-part";

const BEFORE_NAMES = [
  "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "absPath", "workbookProtection", "bookViews",
  "sheets", "functionGroups", "externalReferences",
];

interface NameEntry {
  /** The sheet whose name it is; null for the workbook's. */
  readonly sheetId: string | null;
  readonly element: XmlElement;
}

/** Writes the names: those of sheets follow their sheets to their new places, or go with them. */
export function patchNames(root: XmlElement, workbook: WorkbookPart, tabs: readonly FinalTab[], changes: Changes): void {
  const places = new Map(tabs.map((tab, index) => [tab.id, index]));
  let entries = oldEntries(root, workbook).filter((entry) => entry.sheetId === null || places.has(entry.sheetId));
  if (changes.names) entries = replaceNames(root, entries, changes.names);
  for (const sheet of changes.sheets) {
    if (sheet.pageLayout) entries = replacePrinted(root, entries, sheet.id, sheet.name, sheet.pageLayout);
    if (sheet.filter !== undefined) entries = replaceFilter(root, entries, sheet);
  }
  const elements = entries.map(({ sheetId, element }) => {
    const place = sheetId === null ? undefined : places.get(sheetId);
    if (place !== undefined) element.attributes["localSheetId"] = String(place);
    return element;
  });
  writeNames(root, elements);
}

function oldEntries(root: XmlElement, workbook: WorkbookPart): NameEntry[] {
  return childrenOf(childOf(root, "definedNames"), "definedName").map((element) => {
    const local = numberOf(element, "localSheetId");
    return { sheetId: local === undefined ? null : (workbook.tabs[local]?.id ?? null), element };
  });
}

/** A name that is as it was keeps its element, with whatever else the file says of it. */
function replaceNames(root: XmlElement, entries: readonly NameEntry[], names: readonly DefinedName[]): NameEntry[] {
  const own = entries.filter(({ element }) => isBuiltIn(element));
  const given = names.map((name) => {
    const old = entries.find(({ sheetId, element }) => sheetId === name.sheetId && sameName(element, name.name));
    return { sheetId: name.sheetId, element: nameElement(root, name, old?.element) };
  });
  return [...own, ...given];
}

function nameElement(root: XmlElement, name: DefinedName, old: XmlElement | undefined): XmlElement {
  const { hidden: _hidden, comment: _comment, ...kept } = old?.attributes ?? {};
  const formula = withPrefixes(name.formula.replace(/^=/, ""));
  return xmlElement(
    siblingTag(root, "definedName"),
    {
      ...kept,
      name: name.name,
      ...(name.comment ? { comment: name.comment } : {}),
      ...(name.visible ? {} : { hidden: "1" }),
    },
    [formula],
  );
}

function replacePrinted(root: XmlElement, entries: readonly NameEntry[], id: string, sheet: string, layout: PageLayoutSide): NameEntry[] {
  const titles = [columnsOf(layout.titleColumns), rowsOf(layout.titleRows)].filter((part) => part !== "");
  const areas = (layout.printArea ?? "").split(",").filter((part) => part !== "").map(absolute);
  return replaceBuiltIn(
    root,
    replaceBuiltIn(root, entries, id, "_xlnm.Print_Area", onSheet(sheet, areas)),
    id,
    "_xlnm.Print_Titles",
    onSheet(sheet, titles),
  );
}

/** A sheet's filter has a hidden name of its own; a table's has none. */
function replaceFilter(root: XmlElement, entries: readonly NameEntry[], { id, name, filter }: SheetChanges): NameEntry[] {
  const formula = filter && !filter.ofTable ? onSheet(name, [absolute(filter.area)]) : "";
  return replaceBuiltIn(root, entries, id, "_xlnm._FilterDatabase", formula);
}

function replaceBuiltIn(root: XmlElement, entries: readonly NameEntry[], sheetId: string, name: string, formula: string): NameEntry[] {
  const old = entries.find((entry) => entry.sheetId === sheetId && sameName(entry.element, name));
  if (old && textOf(old.element) === formula) return [...entries];
  const others = entries.filter((entry) => entry !== old);
  const hidden = name === "_xlnm._FilterDatabase" ? { hidden: "1" } : {};
  const element = xmlElement(siblingTag(root, "definedName"), { name, ...hidden }, [formula]);
  return formula === "" ? others : [...others, { sheetId, element }];
}

function onSheet(sheet: string, areas: readonly string[]): string {
  return areas.map((area) => `${quoteSheet(sheet)}!${area}`).join(",");
}

/** "A1:C9" is written $A$1:$C$9; a sheet before it is left away, for it is the sheet's own. */
function absolute(area: string): string {
  return area.slice(area.lastIndexOf("!") + 1).replace(/\$/g, "").replace(/[A-Z]+|\d+/gi, (part) => `$${part.toUpperCase()}`);
}

function rowsOf(rows: string | undefined): string {
  return rows ? absolute(rows.includes(":") ? rows : `${rows}:${rows}`) : "";
}

function columnsOf(columns: string | undefined): string {
  return columns ? absolute(columns.includes(":") ? columns : `${columns}:${columns}`) : "";
}

function writeNames(root: XmlElement, elements: XmlElement[]): void {
  const list = childOf(root, "definedNames");
  if (list) list.children = elements;
  else if (elements.length > 0) insertAfter(root, BEFORE_NAMES, xmlElement(siblingTag(root, "definedNames"), {}, elements));
  if (list && elements.length === 0) root.children = root.children.filter((child) => child !== list);
}

function isBuiltIn(element: XmlElement): boolean {
  return /^_xlnm\./i.test(attributeOf(element, "name") ?? "");
}

function sameName(element: XmlElement, name: string): boolean {
  return attributeOf(element, "name")?.toLowerCase() === name.toLowerCase();
}
