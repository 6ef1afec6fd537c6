import type { IRowData, IObjectArrayPrimitiveType } from "@univerjs/core";
import { readArea, type CellArea } from "../address";
import type { FilterColumn } from "../changes/rules";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../xml/query";

/** A sheet's filter as Univer keeps it under the sheet's id. */
export interface ReadFilter {
  readonly ref: CellArea;
  readonly filterColumns: readonly FilterColumn[];
  readonly cachedFilteredOut: readonly number[];
}

/**
 * @param rows the sheet's rows; what the filter hides is taken out of them, for Univer keeps that with the filter
 * @returns the filter; null without one, and for one by colours, dates or ranks, which Univer does not have: it stays in the
 *   file, and its rows stay hidden
 */
export function readFilter(sheet: XmlElement, rows: IObjectArrayPrimitiveType<Partial<IRowData>>): ReadFilter | null {
  const element = childOf(sheet, "autoFilter");
  const ref = readArea(attributeOf(element, "ref") ?? "");
  const columns = childrenOf(element, "filterColumn").filter((column) => childrenOf(column).length > 0).map(readColumn);
  if (!ref || columns.includes(null)) return null;
  const hides = columns.length > 0;
  return { ref, filterColumns: columns.filter((column) => column !== null), cachedFilteredOut: hides ? takeHidden(rows, ref) : [] };
}

function readColumn(column: XmlElement): FilterColumn | null {
  const colId = numberOf(column, "colId") ?? 0;
  const filters = childOf(column, "filters");
  if (filters && childrenOf(filters).every(({ name }) => name === "filter")) {
    const values = childrenOf(filters, "filter").map((filter) => attributeOf(filter, "val") ?? "");
    return { colId, filters: { ...(flagOf(filters, "blank") ? { blank: true } : {}), filters: values } };
  }
  const custom = childOf(column, "customFilters");
  if (!custom) return null;
  const conditions = childrenOf(custom, "customFilter").map((condition) => {
    const operator = attributeOf(condition, "operator");
    return { val: attributeOf(condition, "val") ?? "", ...(operator ? { operator } : {}) };
  });
  return { colId, customFilters: { ...(flagOf(custom, "and") ? { and: 1 } : {}), customFilters: conditions } };
}

function takeHidden(rows: IObjectArrayPrimitiveType<Partial<IRowData>>, { startRow, endRow }: CellArea): number[] {
  const hidden = Object.keys(rows).map(Number).filter((row) => row > startRow && row <= endRow && rows[row]?.hd === 1);
  for (const row of hidden) delete rows[row]?.hd;
  return hidden;
}
