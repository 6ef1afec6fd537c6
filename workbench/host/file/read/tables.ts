import type { TableSide } from "../../workbook/side-model";
import type { OfficePackage, Relation } from "../package/office-package";
import { attributeOf, childOf, flagOf, numberOf } from "../xml/query";

/** @returns the tables of one sheet, found by the sheet's relations. */
export async function readTables(file: OfficePackage, relations: readonly Relation[], sheetId: string): Promise<TableSide[]> {
  const parts = relations.filter((relation) => relation.kind === "table" && !relation.external);
  const tables = await Promise.all(parts.map((relation) => readTable(file, relation.target, sheetId)));
  return tables.filter((table) => table !== null);
}

async function readTable(file: OfficePackage, part: string, sheetId: string): Promise<TableSide | null> {
  const table = await file.xml(part);
  const range = attributeOf(table ?? undefined, "ref");
  if (!table || !range) return null;
  const style = childOf(table, "tableStyleInfo");
  return {
    id: attributeOf(table, "id") ?? part,
    name: attributeOf(table, "displayName") ?? attributeOf(table, "name") ?? "",
    sheetId,
    range,
    style: attributeOf(style, "name") ?? "",
    showHeaders: (numberOf(table, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(table, "totalsRowCount") ?? 0) > 0,
    showBandedRows: flagOf(style, "showRowStripes"),
    showFilterButton: childOf(table, "autoFilter") !== undefined,
  };
}
