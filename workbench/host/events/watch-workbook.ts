import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, IDisposable, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { fromRange, type Area } from "../workbook/area";
import { localAddress } from "../workbook/address";
import type { HostWorkbook } from "../workbook/host-workbook";
import { injectorOf } from "../workbook/injector";
import { writtenArea } from "./written-area";
import { ALL, type EventKind, type HostEvent } from "./event-kinds";

/** Univer tells of a selection while the pointer still moves, too. */
const STILL_MOVING: readonly unknown[] = [0, 1];
const SHIFTS: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

interface Params {
  readonly subUnitId?: string;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: unknown;
  readonly range?: IRange;
  readonly sheet?: { readonly id?: string };
  readonly cellValue?: unknown;
  readonly trigger?: string;
}

/** Tells what happens to the sheets of a workbook, whether a user, a script or undo does it; results of formulas are no change. */
export function watchWorkbook(workbook: HostWorkbook, tell: (event: HostEvent) => void): IDisposable {
  let selection = "";
  const isNews = ({ kind, details }: HostEvent): boolean => {
    if (kind !== "SelectionChanged") return true;
    const before = selection;
    selection = `${String(details["worksheetId"])}!${String(details["address"])}`;
    return selection !== before;
  };
  let active = workbook.univer.getWorkbook(workbook.unitId)?.getActiveSheet()?.getSheetId() ?? "";
  return injectorOf(workbook.univer).get(ICommandService).onCommandExecuted((command, options) => {
    if (options?.onlyLocal === true || options?.fromFormula === true) return;
    for (const event of eventsOf(command, active).filter(isNews)) tell(event);
    if (command.id === SetWorksheetActiveOperation.id) active = paramsOf(command).subUnitId ?? active;
  });
}

function eventsOf(command: Readonly<ICommandInfo>, active: string): HostEvent[] {
  const params = paramsOf(command);
  const { subUnitId: sheetId = "" } = params;
  switch (command.id) {
    case SetWorksheetActiveOperation.id:
      return sheetId === active ? [] : [event("Deactivated", active), event("Activated", sheetId)];
    case SetSelectionsOperation.id:
      return selected(sheetId, params);
    case InsertSheetMutation.id:
      return [event("Added", params.sheet?.id ?? "", { source: "Local" })];
    case RemoveSheetMutation.id:
      return [event("Deleted", sheetId, { source: "Local" })];
    case SetRangeValuesMutation.id: {
      const area = writtenArea(sheetId, params);
      return area === null ? [] : [changed(area, "RangeEdited")];
    }
    default:
      return shifted(command.id, sheetId, params);
  }
}

function selected(sheetId: string, { selections = [], type }: Params): HostEvent[] {
  if (selections.length === 0 || STILL_MOVING.includes(type)) return [];
  const address = selections.map(({ range }) => localAddress(fromRange(sheetId, range))).join(",");
  return [event("SelectionChanged", sheetId, { address })];
}

function shifted(commandId: string, sheetId: string, { range }: Params): HostEvent[] {
  const changeType = SHIFTS[commandId];
  return changeType === undefined || range === undefined ? [] : [changed(fromRange(sheetId, range), changeType)];
}

function changed(area: Area, changeType: string): HostEvent {
  const address = localAddress(area);
  return event("DataChanged", area.sheetId, { address, changeType, source: "Local", shiftDirection: "None", referenceId: `${area.sheetId}!${address}` });
}

function event(kind: EventKind, worksheetId: string, details: HostEvent["details"] = {}): HostEvent {
  return { kind, targets: [worksheetId, ALL], details: { ...details, worksheetId } };
}

function paramsOf({ params }: Readonly<ICommandInfo>): Params {
  return (params ?? {});
}
