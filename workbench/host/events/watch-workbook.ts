import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { ICellData, ICommandInfo, IDisposable, IRange, Nullable, Workbook } from "@univerjs/core";
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
import { fromRange, MAX_COLUMNS, MAX_ROWS, type Area } from "../workbook/area";
import { localAddress } from "../workbook/address";
import type { HostWorkbook } from "../workbook/host-workbook";
import { injectorOf } from "../workbook/injector";
import { cellOf, formulaDetails, keyOf, rememberBefore, valueDetails, type Before } from "./before-change";
import type { EventKind, HostEvent } from "./event-kinds";
import { sheetEvent, SheetChanges } from "./sheet-changes";
import { changesOfTables, selectionsOfTables } from "./table-events";
import { styledArea, writtenArea } from "./written-area";

/** Univer tells of a selection while the pointer still moves, too. */
const STILL_MOVING: readonly unknown[] = [0, 1];
const SHIFTS: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: unknown;
  readonly range?: IRange;
  readonly sheet?: { readonly id?: string; readonly name?: string };
  readonly cellValue?: unknown;
  readonly trigger?: string;
}

export interface Hearing {
  /** What is worth the trouble of looking for it. */
  readonly wants: (kind: EventKind) => boolean;
  /** Whether a script of the add-in is at work. */
  readonly byScript: () => boolean;
  readonly tell: (event: HostEvent) => void;
}

/** Tells what happens to the sheets of a workbook, whether a user, a script or undo does it; results of formulas are no change. */
export function watchWorkbook(workbook: HostWorkbook, hearing: Hearing): IDisposable {
  const watch = new Watch(workbook, hearing);
  const commands = injectorOf(workbook.univer).get(ICommandService);
  const before = commands.beforeCommandExecuted((command, options) => {
    if (options?.onlyLocal !== true && options?.fromFormula !== true) watch.before(command);
    else if (options.fromFormula === true && options.applyFormulaCalculationResult !== true) watch.beforeFormula(command);
  });
  const after = commands.onCommandExecuted((command, options) => {
    const ofFormulas = options?.onlyLocal === true || options?.fromFormula === true;
    const events = ofFormulas ? watch.sheets.calculated(command) : watch.after(command);
    for (const event of events) hearing.tell(event);
  });
  return { dispose: () => [before, after].forEach((listening) => listening.dispose()) };
}

class Watch {
  readonly sheets: SheetChanges;
  private readonly model: Workbook | null;
  private active: string;
  private selection = "";
  private readonly selectedTables = new Set<string>();
  private written: Before | null = null;
  private readonly earlier = new Map<string, Nullable<ICellData>>();

  constructor(private readonly workbook: HostWorkbook, private readonly hearing: Hearing) {
    const { univer, unitId, side } = workbook;
    this.model = injectorOf(univer).get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
    this.sheets = new SheetChanges(unitId, this.model, side);
    this.active = this.model?.getActiveSheet().getSheetId() ?? "";
  }

  /** Univer writes a formula by itself before the write that brings it is told of. */
  beforeFormula({ id, params }: Readonly<ICommandInfo>): void {
    const { subUnitId: sheetId = "", cellValue = {} } = (params ?? {}) as { subUnitId?: string; cellValue?: Readonly<Record<number, object>> };
    if (id !== SetRangeValuesMutation.id || this.model === null) return;
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const column of Object.keys(cells)) {
        const cell = cellOf(this.model, { sheetId }, Number(row), Number(column));
        this.earlier.set(keyOf(sheetId, Number(row), Number(column)), cell ? { ...cell } : cell);
      }
    }
  }

  /** What is about to be written over can be told of only now. */
  before(command: Readonly<ICommandInfo>): void {
    const params = paramsOf(command);
    if (command.id !== SetRangeValuesMutation.id || this.model === null || params.unitId !== this.workbook.unitId) return;
    const area = writtenArea(params.subUnitId ?? "", params);
    this.written = area === null ? null : rememberBefore(this.model, area, this.hearing.wants("FormulaChanged"), this.earlier);
    this.earlier.clear();
  }

  after(command: Readonly<ICommandInfo>): HostEvent[] {
    const params = paramsOf(command);
    const { subUnitId: sheetId = "" } = params;
    switch (command.id) {
      case SetWorksheetActiveOperation.id:
        return this.activated(sheetId);
      case SetSelectionsOperation.id:
        return this.selected(sheetId, params);
      case InsertSheetMutation.id:
        this.sheets.added(params.sheet?.id ?? "", params.sheet?.name ?? "");
        return [sheetEvent("Added", params.sheet?.id ?? "")];
      case RemoveSheetMutation.id:
        return [sheetEvent("Deleted", sheetId)];
      case SetRangeValuesMutation.id:
        return this.edited(sheetId, params);
      default:
        return [...this.shifted(command.id, sheetId, params), ...this.sheets.eventsOf(command)];
    }
  }

  private activated(sheetId: string): HostEvent[] {
    const before = this.active;
    this.active = sheetId;
    return sheetId === before ? [] : [sheetEvent("Deactivated", before), sheetEvent("Activated", sheetId)];
  }

  private selected(sheetId: string, { selections = [], type }: Params): HostEvent[] {
    if (selections.length === 0 || STILL_MOVING.includes(type)) return [];
    const areas = selections.map(({ range }) => fromRange(sheetId, range));
    const address = areas.map((area) => localAddress(area)).join(",");
    if (this.selection === `${sheetId}!${address}`) return [];
    this.selection = `${sheetId}!${address}`;
    return [sheetEvent("SelectionChanged", sheetId, { address }), ...selectionsOfTables(this.workbook.side, areas, this.selectedTables)];
  }

  private edited(sheetId: string, params: Params): HostEvent[] {
    const { written, model } = this;
    this.written = null;
    const styled = styledArea(sheetId, params);
    if (styled !== null) return [sheetEvent("FormatChanged", sheetId, { ...placeOf(styled) })];
    if (written === null || model === null) return [];
    const formulas = this.hearing.wants("FormulaChanged") ? formulaDetails(model, written) : [];
    const told = formulas.length > 0 ? [sheetEvent("FormulaChanged", sheetId, { formulaDetails: formulas })] : [];
    return [...this.changed(written.area, "RangeEdited", valueDetails(model, written)), ...told];
  }

  private shifted(commandId: string, sheetId: string, { range }: Params): HostEvent[] {
    const changeType = SHIFTS[commandId];
    if (changeType === undefined || range === undefined) return [];
    const area = fromRange(sheetId, range);
    const whole = changeType.startsWith("Row") ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
    return this.changed(whole, changeType);
  }

  private changed(area: Area, changeType: string, values: HostEvent["details"] = {}): HostEvent[] {
    const triggerSource = this.hearing.byScript() ? "ThisLocalAddin" : "Unknown";
    const event = sheetEvent("DataChanged", area.sheetId, { ...placeOf(area), changeType, shiftDirection: "None", triggerSource, ...values });
    return [event, ...changesOfTables(this.workbook.side, event, area)];
  }
}

function placeOf(area: Area): HostEvent["details"] {
  return { address: localAddress(area), referenceId: `${area.sheetId}!${localAddress(area)}` };
}

function paramsOf({ params }: Readonly<ICommandInfo>): Params {
  return (params ?? {});
}
