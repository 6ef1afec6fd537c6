import type { ICommandInfo, IRange, Workbook } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { SetRowHiddenMutation, SetRowVisibleMutation, SetWorksheetHideMutation, SetWorksheetNameMutation, SetWorksheetOrderMutation } from "@univerjs/sheets";
import { localAddress } from "../workbook/address";
import type { SideModel } from "../workbook/side-model";
import { ALL, type EventKind, type HostEvent } from "./event-kinds";
import { writtenArea } from "./written-area";

type Visibility = "Visible" | "Hidden" | "VeryHidden";

interface Params {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly hidden?: number;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly ranges?: readonly IRange[];
}

/** Follows what sheets are called, whether they are seen, and which of their rows are. */
export class SheetChanges {
  private readonly names = new Map<string, string>();
  private readonly visibilities = new Map<string, Visibility>();

  constructor(private readonly unitId: string, workbook: Workbook | null, private readonly side: SideModel) {
    for (const sheet of workbook?.getSheets() ?? []) {
      this.names.set(sheet.getSheetId(), sheet.getName());
      this.visibilities.set(sheet.getSheetId(), this.visibilityOf(sheet.getSheetId(), sheet.isSheetHidden() === 1));
    }
  }

  /** A sheet has come: what it is called from the start is no change. */
  added(sheetId: string, name: string): void {
    this.names.set(sheetId, name);
  }

  eventsOf({ id, params }: Readonly<ICommandInfo>): HostEvent[] {
    const given = (params ?? {}) as Params;
    const { subUnitId: sheetId = "" } = given;
    switch (id) {
      case SetWorksheetNameMutation.id:
        return this.renamed(sheetId, given.name ?? "");
      case SetWorksheetHideMutation.id:
        return this.shownOrHidden(sheetId, given.hidden === 1);
      case SetWorksheetOrderMutation.id:
        return [sheetEvent("Moved", sheetId, { positionBefore: given.fromOrder, positionAfter: given.toOrder })];
      case SetRowHiddenMutation.id:
        return rowsHidden(sheetId, given.ranges ?? [], "Hidden");
      case SetRowVisibleMutation.id:
        return rowsHidden(sheetId, given.ranges ?? [], "Unhidden");
      default:
        return [];
    }
  }

  /** Results of formulas; Excel tells of each sheet that has new ones. */
  calculated({ id, params }: Readonly<ICommandInfo>): HostEvent[] {
    if (id !== SetFormulaCalculationResultMutation.id) return [];
    const { unitData } = params as { unitData?: Readonly<Record<string, Readonly<Record<string, object | null>> | null>> };
    return Object.entries(unitData?.[this.unitId] ?? {}).flatMap(([sheetId, cellValue]) => {
      const area = writtenArea(sheetId, { cellValue });
      return area === null ? [] : [sheetEvent("Calculated", sheetId, { address: localAddress(area) })];
    });
  }

  private renamed(sheetId: string, nameAfter: string): HostEvent[] {
    const nameBefore = this.names.get(sheetId) ?? "";
    this.names.set(sheetId, nameAfter);
    return nameBefore === nameAfter ? [] : [sheetEvent("NameChanged", sheetId, { nameBefore, nameAfter })];
  }

  private shownOrHidden(sheetId: string, hidden: boolean): HostEvent[] {
    const visibilityBefore = this.visibilities.get(sheetId) ?? "Visible";
    const visibilityAfter = this.visibilityOf(sheetId, hidden);
    this.visibilities.set(sheetId, visibilityAfter);
    return visibilityBefore === visibilityAfter ? [] : [sheetEvent("VisibilityChanged", sheetId, { visibilityBefore, visibilityAfter })];
  }

  private visibilityOf(sheetId: string, hidden: boolean): Visibility {
    if (!hidden) return "Visible";
    return this.side.sheets[sheetId]?.visibility === "VeryHidden" ? "VeryHidden" : "Hidden";
  }
}

/** An event of a sheet, and of all sheets. */
export function sheetEvent(kind: EventKind, worksheetId: string, details: HostEvent["details"] = {}): HostEvent {
  return { kind, targets: [worksheetId, ALL], details: { source: "Local", ...details, worksheetId } };
}

function rowsHidden(sheetId: string, ranges: readonly IRange[], changeType: string): HostEvent[] {
  return ranges.map(({ startRow, endRow }) => sheetEvent("RowHiddenChanged", sheetId, { address: `${startRow + 1}:${endRow + 1}`, changeType }));
}
