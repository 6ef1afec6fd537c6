import type { OfficePackage, Relation } from "../package/office-package";
import { FileError } from "../file-error";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../xml/query";
import type { XmlElement } from "../xml/element";
import type { SheetSide } from "../../workbook/side-model";

/** The book's own part, and where the others are found from it. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly relations: readonly Relation[];
  /** All tabs in their order, those too that are no grid (chart sheets, macro sheets). */
  readonly tabs: readonly Tab[];
}

export interface Tab {
  /** Univer's id of the sheet, made of the file's own number so that opening it again gives the same. */
  readonly id: string;
  readonly name: string;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" … */
  readonly kind: string;
  readonly part: string;
  readonly visibility: SheetSide["visibility"];
  readonly relationId: string;
}

/** @throws FileError notAWorkbook for a document, slides or any other zip; damaged when a workbook lacks its own part */
export async function readWorkbookPart(file: OfficePackage): Promise<WorkbookPart> {
  const path = await findWorkbook(file);
  const root = await file.xml(path);
  if (!root) throw new FileError("damaged", `The part ${path} is missing.`);
  if (root.name !== "workbook") throw new FileError("notAWorkbook", `The file holds a ${root.name}, not a workbook.`);
  const relations = await file.relations(path);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet");
  const tabs = uniqueIds(sheets.flatMap((sheet) => readTab(sheet, relations, file)));
  if (tabs.length === 0) throw new FileError("damaged", "The workbook names no sheet that is in the file.");
  return { path, root, relations, tabs };
}

async function findWorkbook(file: OfficePackage): Promise<string> {
  const main = (await file.relations("")).find((relation) => relation.kind === "officeDocument");
  if (main && /\.bin$/i.test(main.target)) {
    throw new FileError("notAWorkbook", "The file is a binary workbook (.xlsb); save it as .xlsx first.");
  }
  if (main && file.has(main.target)) return main.target;
  if (file.has("xl/workbook.xml")) return "xl/workbook.xml";
  throw new FileError("notAWorkbook", "The zip archive holds no workbook.");
}

function readTab(sheet: XmlElement, relations: readonly Relation[], file: OfficePackage): Tab[] {
  const relationId = relationIdOf(sheet);
  const relation = relations.find((candidate) => candidate.id === relationId);
  if (!relation || !file.has(relation.target)) return [];
  const state = attributeOf(sheet, "state");
  return [
    {
      id: `sheet-${numberOf(sheet, "sheetId") ?? relationId}`,
      name: attributeOf(sheet, "name") ?? relationId,
      kind: relation.kind,
      part: relation.target,
      visibility: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
      relationId,
    },
  ];
}

/** The relation's id is the only prefixed attribute named `id`, whatever its prefix. */
export function relationIdOf(element: XmlElement): string {
  const key = Object.keys(element.attributes).find((name) => name.endsWith(":id"));
  return (key && element.attributes[key]) ?? "";
}

function uniqueIds(tabs: Tab[]): Tab[] {
  const seen = new Set<string>();
  return tabs.map((tab) => {
    const id = seen.has(tab.id) ? `${tab.id}-${tab.relationId}` : tab.id;
    seen.add(id);
    return { ...tab, id };
  });
}

export function usesDate1904(workbook: WorkbookPart): boolean {
  return flagOf(childOf(workbook.root, "workbookPr"), "date1904");
}

export function isStructureProtected(workbook: WorkbookPart): boolean {
  return flagOf(childOf(workbook.root, "workbookProtection"), "lockStructure");
}

/** @returns the place of the tab in front, counted over all tabs. */
export function activeTab(workbook: WorkbookPart): number {
  return numberOf(childOf(workbook.root, "bookViews", "workbookView"), "activeTab") ?? 0;
}
