import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { readArea } from "../address";
import type { CellLink } from "../changes/custom";
import type { Relation } from "../package/office-package";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/query";
import { relationIdOf } from "./workbook-part";

/** Puts a sheet's links into the first cells of their areas; one of an empty cell stays in the file only. */
export function readLinks(sheet: XmlElement, relations: readonly Relation[], cells: IObjectMatrixPrimitiveType<ICellData>): void {
  for (const element of childrenOf(childOf(sheet, "hyperlinks"), "hyperlink")) {
    const area = readArea(attributeOf(element, "ref") ?? "");
    const cell = area ? cells[area.startRow]?.[area.startColumn] : undefined;
    if (cell) cell.custom = { ...cell.custom, hyperlink: readLink(element, relations) };
  }
}

function readLink(element: XmlElement, relations: readonly Relation[]): CellLink {
  const address = relations.find(({ id }) => id === relationIdOf(element))?.target;
  const place = attributeOf(element, "location");
  const tip = attributeOf(element, "tooltip");
  return {
    ...(address ? { address } : {}),
    ...(place ? { documentReference: place } : {}),
    ...(tip ? { screenTip: tip } : {}),
  };
}
