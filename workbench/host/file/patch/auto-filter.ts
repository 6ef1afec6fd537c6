import type { FilterColumn, SheetFilter } from "../changes/rules";
import type { Changes } from "../changes/model";
import type { PackageDraft } from "../package/draft";
import { siblingTag, xmlElement, type XmlElement } from "../xml/element";
import { attributeOf } from "../xml/query";
import { writeElement, writeXml } from "../xml/write";
import { putElement } from "./sheet-part";

/**
 * Writes what sheets filter, in the sheet's part or in that of the table that is filtered: Excel minds a filter of a sheet
 * over a table's. Excelize knows few kinds of filters.
 */
export async function putFilters(draft: PackageDraft, changes: Changes, sheetParts: ReadonlyMap<string, string>): Promise<void> {
  for (const { name, filter } of changes.sheets) {
    const part = sheetParts.get(name) ?? "";
    const text = filter === undefined ? null : await draft.text(part);
    if (text === null || filter === undefined) continue;
    const element = filter && !filter.ofTable ? writeElement(filterElement("autoFilter", filter)) : "";
    draft.put(part, putElement(text, "autoFilter", element));
    if (filter?.ofTable) await filterTable(draft, part, filter);
  }
}

async function filterTable(draft: PackageDraft, sheetPart: string, filter: SheetFilter): Promise<void> {
  for (const { kind, target } of await draft.relations(sheetPart)) {
    const table = kind === "table" ? await draft.xml(target) : null;
    if (!table || attributeOf(table, "ref") !== filter.area) continue;
    const others = table.children.filter((child) => typeof child === "string" || child.name !== "autoFilter");
    table.children = [filterElement(siblingTag(table, "autoFilter"), filter), ...others];
    draft.put(target, writeXml(table));
  }
}

function filterElement(tag: string, filter: SheetFilter): XmlElement {
  return xmlElement(tag, { ref: filter.area }, filter.columns.flatMap(columnElement));
}

function columnElement({ colId, filters, customFilters }: FilterColumn): XmlElement[] {
  const column = (child: XmlElement): XmlElement[] => [xmlElement("filterColumn", { colId: String(colId) }, [child])];
  if (filters) {
    const values = (filters.filters ?? []).map((val) => xmlElement("filter", { val }));
    return column(xmlElement("filters", filters.blank ? { blank: "1" } : {}, values));
  }
  if (!customFilters) return [];
  const conditions = customFilters.customFilters.map(({ val, operator }) =>
    xmlElement("customFilter", { ...(operator ? { operator } : {}), val: String(val) }),
  );
  return column(xmlElement("customFilters", customFilters.and ? { and: "1" } : {}, conditions));
}
