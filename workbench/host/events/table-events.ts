import { localAddress } from "../workbook/address";
import { intersection, type Area } from "../workbook/area";
import type { SideModel } from "../workbook/side-model";
import { tableArea } from "../workbook/tables/tables";
import { ALL, type HostEvent } from "./event-kinds";

/** What a change of cells is to the tables that they lie in. */
export function changesOfTables(side: SideModel, changed: HostEvent, area: Area): HostEvent[] {
  return side.tables.flatMap((table) => {
    const shared = table.sheetId === area.sheetId ? intersection(tableArea(table), area) : null;
    if (shared === null) return [];
    const address = localAddress(shared);
    const details = { ...changed.details, tableId: table.id, address, referenceId: `${area.sheetId}!${address}` };
    return [{ kind: "TableChanged", targets: [table.id, area.sheetId, ALL], details }];
  });
}

/**
 * Tells when the selection is in a table, or has left it.
 * @param inside the tables that it was in before; brought up to date
 */
export function selectionsOfTables(side: SideModel, selected: readonly Area[], inside: Set<string>): HostEvent[] {
  const [{ sheetId: worksheetId } = { sheetId: "" }] = selected;
  return side.tables.flatMap((table) => {
    const area = tableArea(table);
    const shared = selected.flatMap((part) => intersection(area, part) ?? []);
    const wasInside = inside.delete(table.id);
    if (shared.length > 0) inside.add(table.id);
    if (shared.length === 0 && !wasInside) return [];
    const address = shared.map((part) => localAddress(part)).join(",");
    return [{ kind: "TableSelectionChanged", targets: [table.id, ALL], details: { address, isInsideTable: shared.length > 0, tableId: table.id, worksheetId } }];
  });
}
